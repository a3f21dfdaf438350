import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decide } from '../../../../src/lib/study/session/decide.ts';
import { anyCommand, manyCommands } from '../../../support/random-commands.ts';
import { ListWriter } from '../../../support/session-builder.ts';

describe('every command', () => {
	it('comes to events or to a sentence, and to the same each time', () => {
		fc.assert(
			fc.property(manyCommands, anyCommand, (before, command) => {
				const { run, state } = new ListWriter().send(...before);
				const decision = decide(run, state, command);
				if ('refusal' in decision) expect(decision.refusal).toMatch(/^[A-Z][^]*[.?]$/);
				else expect(Array.isArray(decision.events)).toBe(true);
				expect(decide(run, state, command)).toEqual(decision);
			}),
			{ numRuns: 200 }
		);
	});
});
