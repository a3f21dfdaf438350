import type { EventOf } from '../session/events.ts';
import type { StudySite } from '../site/types.ts';
import type { Finding } from './collect-remarks.ts';
import type { Step } from './walk-session.ts';

/** Whether what was named, opened and found is there, and where it was said to be. */
export function checkNamed(steps: readonly Step[], site: StudySite | undefined): Finding[] {
	return steps.flatMap((step): Finding[] => {
		const { event, state } = step;
		// What is named while trying out is never analyzed.
		if (event.type === 'nominate') {
			const isTask = state.stage === 'task';
			return checkNomination(event, state.node, isTask ? site : undefined);
		}
		if (event.type === 'result.open') return checkThing(event, event.data.id, site);
		if (event.type === 'resource.open') {
			return checkThing(event, `resources/${event.data.resourceId}`, site);
		}
		return [];
	});
}

function checkNomination(
	event: EventOf<'nominate'>,
	node: string | undefined,
	site: StudySite | undefined
): Finding[] {
	const { answerIds, nodeKey } = event.data;
	const findings: Finding[] = [];
	const tell = (code: string, level: Finding['level'], says: string) =>
		void findings.push({ code, level, says, event });
	if (answerIds.length === 0) tell('nothing-named', 'not-usable', 'Nothing was named as found.');
	if (node !== undefined && nodeKey !== node) {
		tell('named-elsewhere', 'not-usable', 'Something was named on a screen they were not on.');
	}
	if (!site) return findings;
	if (answerIds.some((id) => !isKnown(id, site))) {
		tell('unknown-thing', 'not-usable', 'Something was named that the site does not have.');
	} else if (!isOnScreen(answerIds, nodeKey, site)) {
		tell('named-unseen', 'usable', 'Something was named that their screen did not show.');
	}
	return findings;
}

const isKnown = (id: string, site: StudySite) => id.includes('/') && site.titleOf(id) !== id;

function isOnScreen(ids: readonly string[], nodeKey: string, site: StudySite): boolean {
	if (nodeKey === 'search') return true;
	const address = site.addressOf(nodeKey);
	const things = address === undefined ? [] : site.screenAt(address).things;
	return things.some((thing) => ids.every((id) => thing.ids.includes(id)));
}

function checkThing(event: Finding['event'], id: string, site: StudySite | undefined): Finding[] {
	if (!site || isKnown(id, site)) return [];
	const says = 'Something was opened that the site does not have.';
	return [{ code: 'unknown-opened', level: 'usable', says, ...(event && { event }) }];
}
