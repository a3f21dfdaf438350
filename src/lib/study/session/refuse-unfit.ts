import { eventFrame, eventShapes } from './event-shapes.ts';
import type { Decision } from './commands.ts';

/**
 * A decision that can be written down, or a refusal: the same allow-list that reads a recording holds
 * for what goes in, so that every recording that is made can be read again.
 */
export function refuseUnfit(decision: Decision): Decision {
	if ('refusal' in decision) return decision;
	const wrong = decision.events.flatMap((draft) => [
		...eventFrame({ seq: 1, t: 0, seg: 1, ...draft }, 'It'),
		...eventShapes[draft.type](draft.data, draft.type)
	]);
	if (wrong.length === 0) return decision;
	return { refusal: `This does not fit into a recording: ${wrong[0]}.` };
}
