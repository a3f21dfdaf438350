import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { validateSession } from '../../../../src/lib/study/index.ts';
import { aReadyStudy, tell } from '../../../support/event-list-builder.ts';
import { randomlyRun, randomSession } from '../../../support/random-session.ts';
import { aWholeRecording, oneTask } from '../../../support/valid-recording.ts';

describe('validateSession', () => {
	it('finds nothing to remark in a session that was run as planned', () => {
		const validation = validateSession(aWholeRecording(), { study: aReadyStudy() });
		expect(validation).toEqual({ level: 'valid', remarks: [] });
	});

	it('calls a session with a remark usable', () => {
		const gap = tell(45, 'clock.gap', { ms: 3000 }, { actor: 'system' });
		const validation = validateSession(aWholeRecording([...oneTask, gap]), {
			study: aReadyStudy()
		});
		expect(validation.level).toBe('usable');
		expect(validation.remarks.map(({ code }) => code)).toEqual(['clock-gap']);
	});

	it('calls a session with one grave fault not usable, whatever else there is', () => {
		const session = aWholeRecording();
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
