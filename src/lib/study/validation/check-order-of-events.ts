import type { StudyEvent } from '../session/events.ts';
import type { SessionFile } from '../session/types.ts';
import type { Remark } from './types.ts';

/** What is wrong with the numbers and times of both lists: holes, doubles, and time that falls. */
export function checkOrderOfEvents({ participant, console }: SessionFile): Remark[] {
	return [
		...checkList(participant, "the participant's list"),
		...checkList(console, "the console's list")
	];
}

function checkList(events: readonly StudyEvent[], list: string): Remark[] {
	const hole = events.findIndex(({ seq }, index) => seq !== index + 1);
	const fall = events.findIndex(({ t }, index) => t < (events[index - 1]?.t ?? 0));
	const remarks: Remark[] = [];
	if (hole >= 0) {
		const says = `Event ${hole + 1} is missing or not in its place in ${list}: something was lost.`;
		remarks.push({ code: 'hole', level: 'not-usable', says });
	}
	if (fall >= 0) {
		const says = `Time runs backward at event ${fall + 1} of ${list}: its times cannot be trusted.`;
		remarks.push({ code: 'time-falls', level: 'not-usable', says });
	}
	if (events.some(({ seg }, index) => seg < (events[index - 1]?.seg ?? 1))) {
		const says = `The loads of the page in ${list} are not in their order.`;
		remarks.push({ code: 'loads-fall', level: 'not-usable', says });
	}
	return remarks;
}
