import { expect, it } from 'vitest';
import type { SessionHeader } from '../../../../src/lib/study/index.ts';
import { sayDoubles } from '../../../../src/lib/study/session/say-doubles.ts';
import { aRecording } from '../../../support/event-list-builder.ts';

const of = (header: Partial<SessionHeader>) => aRecording([], { header });

it('says each code that stands for several sessions of a study, once', () => {
	const said = sayDoubles([
		of({ sessionId: 's1' }),
		of({ sessionId: 's2' }),
		of({ sessionId: 's3', participantCode: 'P02' }),
		of({ sessionId: 's4' })
	]);
	expect(said).toEqual([
		'P01 stands for 3 sessions of the study “october”. They are kept apart and count as 3 people: correct the code of one, or leave one out.'
	]);
});

it('says nothing where a code is of another study', () => {
	expect(sayDoubles([of({}), of({ sessionId: 's2', studyId: 'november' })])).toEqual([]);
});
