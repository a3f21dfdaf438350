import type { ReadyStudy } from '../definition/types.ts';
import type { SessionFile } from '../session/types.ts';
import { checkAttempts } from './check-attempts.ts';
import { checkCompleteness } from './check-completeness.ts';
import { checkConsent } from './check-consent.ts';
import { checkConsole } from './check-console.ts';
import { checkEdition } from './check-edition.ts';
import type { Known } from './check-edition.ts';
import { checkHeader } from './check-header.ts';
import { checkNamed } from './check-named.ts';
import { checkOrderOfEvents } from './check-order-of-events.ts';
import { checkPlaces } from './check-places.ts';
import { checkPrivacy } from './check-privacy.ts';
import { checkQuality } from './check-quality.ts';
import { checkSteps, type AsThen } from './check-steps.ts';
import { checkTimes } from './check-times.ts';
import { collectRemarks } from './collect-remarks.ts';
import type { Validation } from './types.ts';
import { walkSession } from './walk-session.ts';

/**
 * Whether a recording is valid, usable with remarks, or not usable, and why. Holds it against the
 * invariants of the specification, 3; against its study and the site where they are given, and are
 * what they were. What no window can have written, and what keeps more than the participant allowed,
 * is not usable; a session that went badly is, with remarks.
 */
export function validateSession(session: SessionFile, known: Known = {}): Validation {
	const study = ownStudy(session, known);
	const asThen = study && onSameData(session, study, known);
	const steps = walkSession(session, study);
	const remarks = collectRemarks([
		...checkConsent(session),
		...checkOrderOfEvents(session),
		...checkAttempts(session),
		...checkEdition(session, known),
		...checkHeader(session, study),
		...checkPlaces(steps),
		...checkNamed(steps, asThen?.site),
		...(asThen ? checkSteps(session, steps, asThen) : []),
		...checkPrivacy(session, study?.study),
		...checkTimes(session),
		...checkConsole(session, asThen?.site),
		...checkCompleteness(session),
		...(study ? checkQuality(session, study) : [])
	]);
	const isBad = remarks.some(({ level }) => level === 'not-usable');
	const level = isBad ? 'not-usable' : remarks.length > 0 ? 'usable' : 'valid';
	return { level, remarks };
}

/** The study as the session was run with it; nothing where it reads differently now. */
function ownStudy({ header }: SessionFile, { study }: Known): ReadyStudy | undefined {
	const isOwn = study?.study.id === header.studyId && study.hash === header.studyHash;
	return isOwn ? study : undefined;
}

function onSameData(
	{ header }: SessionFile,
	study: ReadyStudy,
	{ site }: Known
): AsThen | undefined {
	const { dataHash, wizardHash } = study.edition;
	const isSame = dataHash === header.dataHash && wizardHash === header.wizardHash;
	return site && isSame ? { study, site } : undefined;
}
