import type { SessionFile } from '../session/types.ts';
import { checkAttempts } from './check-attempts.ts';
import { checkCompleteness } from './check-completeness.ts';
import { checkConsent } from './check-consent.ts';
import { checkEdition } from './check-edition.ts';
import type { Known } from './check-edition.ts';
import { checkOrderOfEvents } from './check-order-of-events.ts';
import { checkQuality } from './check-quality.ts';
import type { Validation } from './types.ts';

/**
 * Whether a recording is valid, usable with remarks, or not usable, and why. Holds it against the
 * invariants of the specification, 3; against its study and the site where they are given.
 */
export function validateSession(session: SessionFile, known: Known = {}): Validation {
	const remarks = [
		...checkConsent(session),
		...checkOrderOfEvents(session),
		...checkAttempts(session),
		...checkEdition(session, known),
		...checkCompleteness(session),
		...(known.study ? checkQuality(session, known.study) : [])
	];
	const isBad = remarks.some(({ level }) => level === 'not-usable');
	const level = isBad ? 'not-usable' : remarks.length > 0 ? 'usable' : 'valid';
	return { level, remarks };
}
