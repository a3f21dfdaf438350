import type { StudyEvent } from '../session/events.ts';
import type { Remark } from './types.ts';

/** One thing that is wrong, at an event where there is one. */
export interface Finding extends Remark {
	readonly event?: Pick<StudyEvent, 'seq'>;
}

/** Events of a remark that are named one by one; after them, how many more there are. */
const mostNamed = 5;

/** One remark for each thing that is wrong, with the numbers of all events at which it is. */
export function collectRemarks(findings: readonly Finding[]): Remark[] {
	const groups = new Map<string, Finding[]>();
	for (const finding of findings) {
		const key = `${finding.code} ${finding.level} ${finding.says}`;
		groups.set(key, [...(groups.get(key) ?? []), finding]);
	}
	return [...groups.values()].flatMap(([first, ...others]): Remark[] => {
		if (!first) return [];
		const { code, level, says } = first;
		const numbers = [first, ...others].flatMap(({ event }) => (event ? [event.seq] : []));
		return [{ code, level, says: `${says}${sayWhere(numbers)}` }];
	});
}

function sayWhere(numbers: readonly number[]): string {
	if (numbers.length === 0) return '';
	const named = numbers.slice(0, mostNamed).join(', ');
	const more = numbers.length - mostNamed;
	return ` (${numbers.length === 1 ? 'event' : 'events'} ${named}${more > 0 ? ` and ${more} more` : ''})`;
}
