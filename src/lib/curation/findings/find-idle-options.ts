import { wizardFile } from '../../wizard/index.ts';
import type { Option } from '../../wizard/index.ts';
import { crossingAt, isPlain, isReal } from './compare-ways.ts';
import type { Crossing } from './compare-ways.ts';
import type { Signer } from './sign-junctions.ts';
import type { Finding, Study } from './types.ts';

/** How an option was compared, and whether it ever made a difference. */
interface Trial {
	alone: number;
	beside: number;
	differs: boolean;
}

/**
 * The options that change nothing wherever they are offered: alone, all that follows is what follows
 * the "none" or "not sure" that stands for nothing; beside any other answer, what follows that
 * answer without it. Options that stand for others, help, are not sure or none are not judged, nor is
 * one that there was nothing to compare with. "Follows" is every further question with every way on,
 * and each plan at the end.
 */
export function findIdleOptions(
	{ flow, lines, junctions }: Pick<Study, 'flow' | 'lines' | 'junctions'>,
	sign: Signer
): Finding[] {
	const crossings = junctions.flatMap((junction) => crossingAt(junction, sign));
	return flow.questions.flatMap((question) => {
		const own = crossings.filter((crossing) => crossing.question === question);
		return question.options.filter(isPlain).flatMap((option): Finding[] => {
			const { alone, beside, differs } = tryOption(own, option);
			if (differs || alone + beside === 0) return [];
			return [
				{
					code: 'curation/idle-option',
					severity: 'error',
					file: wizardFile,
					line: lines[option.id] ?? 1,
					message: `The answer "${option.label}" to the question "${question.asks}" changes nothing (examined: ${alone} ways to reach it alone and ${beside} beside another answer).`,
					remedy:
						'Let it make something true of the person that a step or a pathway is for, or take it out.',
					about: [option.id]
				}
			];
		});
	});
}

function tryOption(crossings: readonly Crossing[], option: Option): Trial {
	const trial: Trial = { alone: 0, beside: 0, differs: false };
	for (const crossing of crossings) {
		if (trial.differs) break;
		if (crossing.offered.includes(option)) tryAt(trial, crossing, option);
	}
	return trial;
}

function tryAt(trial: Trial, { question, offered, follows }: Crossing, { id }: Option): void {
	const neutral = offered.find(
		(other) => !isReal(other) && other.standsFor.length === 0 && !other.standsForAll
	);
	if (neutral) {
		trial.alone += 1;
		trial.differs ||= follows(id) !== follows(neutral.id);
	}
	if (!question.several) return;
	for (const other of offered.filter((one) => isReal(one) && one.id !== id)) {
		trial.beside += 1;
		trial.differs ||= follows(id, other.id) !== follows(other.id);
	}
}
