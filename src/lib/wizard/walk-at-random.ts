import type { Wizard } from './build-machine.ts';
import { buildProfile } from './record-answer.ts';
import { listChosen } from './settle-answers.ts';
import type { Option, OptionId, Probe, Question } from './types.ts';
import { stepOn, walkMachine } from './walk-machine.ts';

/**
 * One complete set of answers drawn by chance, any number of options at a question that takes
 * several: at each question, every way to answer it is as likely as the others.
 *
 * `weight` is the number of ways at each question, multiplied: the mean of many weights estimates
 * how many complete sets there are (Knuth, Estimating the efficiency of backtrack programs,
 * Mathematics of Computation 29, 1975). `random` gives numbers from 0 up to, not including, 1.
 * Nothing where a question comes a second time: that way has no end.
 */
export function walkAtRandom(wizard: Wizard, random: () => number): Probe | undefined {
	const asked: Question[] = [];
	const chosen: OptionId[] = [];
	let weight = 1;
	let walk = walkMachine(wizard, []);
	while (walk.question) {
		if (asked.includes(walk.question)) return undefined;
		asked.push(walk.question);
		const { options, ways } = drawOptions(walk.question, walk.offered, random);
		chosen.push(...options);
		weight *= ways;
		walk = stepOn(wizard, walk, options);
	}
	const { flow } = wizard;
	return {
		chosen,
		answers: listChosen(flow, walk.answers),
		profile: buildProfile(flow, walk.answers),
		weight
	};
}

function drawOptions({ several }: Question, offered: readonly Option[], random: () => number) {
	const real = offered.filter(({ unsure, none }) => !unsure && !none);
	const apart = offered.filter((option) => !real.includes(option));
	const subsets = several ? 2 ** real.length - 1 : real.length;
	const ways = subsets + apart.length;
	const drawn = Math.floor(random() * ways);
	if (drawn >= subsets) return { options: idsOf(apart, drawn - subsets), ways };
	if (!several) return { options: idsOf(real, drawn), ways };
	// The binary digits of a number from 1 to `subsets` say which options are in.
	const options = real.filter((_, digit) => Math.floor((drawn + 1) / 2 ** digit) % 2 === 1);
	return { options: options.map(({ id }) => id), ways };
}

function idsOf(options: readonly Option[], position: number): OptionId[] {
	return options.slice(position, position + 1).map(({ id }) => id);
}
