import type { SessionFile } from '../session/types.ts';
import type { Remark } from './types.ts';

/** What may stand in a recording before the participant has agreed. */
const before = ['session.start', 'segment.start', 'consent.given', 'consent.withdrawn'];
/** What may be written at any time, since it tells nothing of what the participant did. */
const always = [...before, 'session.end', 'code.change', 'save.fail', 'clock.gap'];

/** Whether the participant agreed before anything of them was recorded, and did not withdraw. */
export function checkConsent({ participant }: SessionFile): Remark[] {
	const agreed = participant.findIndex(({ type }) => type === 'consent.given');
	const first = participant.findIndex(({ type }) => !always.includes(type));
	if (participant.some(({ type }) => type === 'consent.withdrawn')) {
		const says =
			'The participant withdrew: delete this recording, and keep only that there was one.';
		return [{ code: 'withdrawn', level: 'not-usable', says }];
	}
	if (agreed < 0) {
		const says = 'No consent is recorded.';
		return [{ code: 'no-consent', level: 'not-usable', says }];
	}
	if (first < 0 || first > agreed) return [];
	const says = `Event ${first + 1} was recorded before the consent.`;
	return [{ code: 'before-consent', level: 'not-usable', says }];
}
