import { describe, expect, it } from 'vitest';
import { ListWriter, wholeSession } from '../../../support/session-builder.ts';

describe('what a session has come to', () => {
	it('can be told to another window at any moment, and is the same there', () => {
		const writer = new ListWriter();
		for (const command of wholeSession) {
			const { state } = writer.send(command);
			expect(structuredClone(state)).toEqual(state);
			expect(JSON.parse(JSON.stringify(state))).toEqual(state);
		}
	});
});
