import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { validateSession, type Command } from '../../../../src/lib/study/index.ts';
import { judge, known } from '../../../support/changed-recording.ts';
import { randomlyRun, randomSession } from '../../../support/random-session.ts';
import { aSessionFile, wholeSession } from '../../../support/session-builder.ts';

const gapAtTheEnd: readonly Command[] = [{ do: 'clock-gap', ms: 3000 }, { do: 'close' }];

describe('validateSession', () => {
	it('finds nothing to remark in a session that was run as planned', () => {
		const validation = validateSession(aSessionFile(), known);
		expect(validation).toEqual({ level: 'valid', remarks: [] });
		expect(judge(() => undefined)).toEqual(validation);
	});

	it('calls a session with a remark usable', () => {
		const session = aSessionFile([...wholeSession.slice(0, -1), ...gapAtTheEnd]);
		const validation = validateSession(session, known);
		expect(validation.level).toBe('usable');
		expect(validation.remarks.map(({ code }) => code)).toEqual(['clock-gap']);
	});

	it('calls a session with one grave fault not usable, whatever else there is', () => {
		const session = aSessionFile();
		const holed = { ...session, participant: session.participant.filter(({ seq }) => seq !== 2) };
		expect(validateSession(holed).level).toBe('not-usable');
	});

	it('finds every session usable that the windows can make', () => {
		fc.assert(
			fc.property(randomSession, (session) => {
				const grave = validateSession(session, randomlyRun).remarks.filter(
					({ level }) => level === 'not-usable'
				);
				expect(grave).toEqual([]);
			})
		);
	});
});
