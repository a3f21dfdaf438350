import { expect, it } from 'vitest';
import { comparePlans } from '../../../../src/lib/curation/index.ts';
import { dropOption, editPathway, soundEdition } from '../../../support/edition-builder.ts';
import { optionIds } from '../../../support/flow-builder.ts';

const sound = soundEdition();
const answers = optionIds('new-employee', 'course-reserves');
const titles = (stages: ReturnType<typeof comparePlans>['before']) =>
	stages?.map(({ name, steps }) => [name, ...steps.map(({ need, mark }) => `${need} ${mark}`)]);

it('shows both plans stage by stage, with a mark at each step', () => {
	const later = editPathway(sound, 'introduction', ({ steps }) => ({
		steps: steps.map((step) => ({ ...step, stage: 'first-month' as const }))
	}));
	const { says, before, after } = comparePlans(sound, later, answers);
	expect(says).toMatch(/ · /);
	expect(titles(before)).toEqual([
		['First week', 'decode-terms moved'],
		['First month', 'run-course-reserves same']
	]);
	expect(titles(after)).toEqual([
		['First month', 'decode-terms moved', 'run-course-reserves same']
	]);
});

it('has one plan where the other edition knows no such answers', () => {
	const gone = comparePlans(sound, dropOption(sound, 'course-reserves'), answers);
	expect(gone.after).toBeUndefined();
	expect(titles(gone.before)).toEqual([
		['First week', 'decode-terms lost'],
		['First month', 'run-course-reserves lost']
	]);
});
