import { describe, expect, it } from 'vitest';
import { dropUndone } from '../../../../src/lib/study/attempts/drop-undone.ts';
import { aList, tell } from '../../../support/event-list-builder.ts';
import type { Told } from '../../../support/event-list-builder.ts';

const actor = 'facilitator';
const assist = tell(1, 'assist', { level: 2 }, { actor });
const undo = (seq: number) => tell(2, 'undo', { seq }, { actor });
const numbersLeft = (...told: readonly Told[]) => dropUndone(aList(...told)).map(({ seq }) => seq);

describe('dropUndone', () => {
	it('takes away what was taken back, and the taking back', () => {
		expect(numbersLeft(assist, assist, undo(2))).toEqual([1]);
	});

	it('keeps what was taken back when that was taken back as well', () => {
		expect(numbersLeft(assist, undo(1), undo(2))).toEqual([1]);
	});

	it('keeps what a participant did', () => {
		expect(numbersLeft(tell(1, 'giveup', { by: 'participant' }), undo(1))).toEqual([1]);
	});
});
