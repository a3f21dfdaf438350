import { buildWizard, chooseOne, exploreChoices, explorePairs } from '../../wizard/index.ts';
import type { Flow, FlowReading, Junction } from '../../wizard/index.ts';
import { findRefusedAnswers } from './find-dead-ends.ts';
import { findEndlessWays } from './find-endless-ways.ts';
import { listJunctions } from './list-junctions.ts';
import type { Finding } from './types.ts';

/**
 * The answers after which somebody comes to no end: answers that lead nowhere, and ways without an
 * end; an answer that does both is told once. Where there is one, no list of kinds of people is complete, so nothing else can be judged,
 * counted or compared.
 */
export function checkEnds(
	{ flow, lines }: Pick<FlowReading, 'flow' | 'lines'>,
	upToTwo: Junction = exploreAll(flow)
): Finding[] {
	const refused = findRefusedAnswers({ flow, lines, junctions: listJunctions(upToTwo) });
	const told = new Set(refused.flatMap(({ about }) => about));
	const endless = findEndlessWays({ flow, lines, exploration: { upToTwo } });
	return [...refused, ...endless.filter(({ about }) => !about.some((id) => told.has(id)))];
}

/** With two options somewhere, unless those ways are too many. */
function exploreAll(flow: Flow): Junction {
	const wizard = buildWizard(flow);
	return explorePairs(wizard) ?? exploreChoices(wizard, chooseOne);
}
