import { wizardFile } from '../../wizard/index.ts';
import type { Option } from '../../wizard/index.ts';
import { crossingAt, isPlain, isReal } from './compare-ways.ts';
import type { Crossing } from './compare-ways.ts';
import type { Signer } from './sign-junctions.ts';
import type { Finding, Study } from './types.ts';

/**
 * Every two options of one question that do the same wherever both are offered, alone and beside
 * every other answer. Options that say themselves that they repeat others (they stand for them, help,
 * are not sure or none) are passed over.
 */
export function findTwinOptions(
	{ flow, lines, junctions }: Pick<Study, 'flow' | 'lines' | 'junctions'>,
	sign: Signer
): Finding[] {
	const crossings = junctions.flatMap((junction) => crossingAt(junction, sign));
	return flow.questions.flatMap((question) => {
		const own = crossings.filter((crossing) => crossing.question === question);
		const options = question.options.filter(isPlain);
		return options.flatMap((one, at) =>
			options.slice(at + 1).flatMap((other): Finding[] => {
				const both = own.filter(({ offered }) => offered.includes(one) && offered.includes(other));
				if (both.length === 0 || !both.every((crossing) => areAlike(crossing, one, other)))
					return [];
				return [
					{
						code: 'curation/twin-options',
						severity: 'warning',
						file: wizardFile,
						line: lines[other.id] ?? 1,
						message: `The answers "${one.label}" and "${other.label}" to the question "${question.asks}" do the same (examined: ${both.length} ways to reach both).`,
						remedy:
							'Make them one answer, or give one of them a step or a pathway that the other has not.',
						about: [one.id, other.id]
					}
				];
			})
		);
	});
}

function areAlike({ question, offered, follows }: Crossing, one: Option, other: Option): boolean {
	if (follows(one.id) !== follows(other.id)) return false;
	if (!question.several) return true;
	return offered
		.filter((third) => isReal(third) && third !== one && third !== other)
		.every(({ id }) => follows(one.id, id) === follows(other.id, id));
}
