import { sayDay, type KeptPlan } from '$lib/learner-plan/index.ts';
import { sayList } from '$lib/shared/say-list.ts';

/** What a plan is called while the catalog has not arrived. */
export function callPlan({ name, made }: Pick<KeptPlan, 'name' | 'made'>): string {
	return name === '' ? `The plan of ${sayDay(made)}` : name;
}

/** Whose plan it is, for whoever has it on their device. */
export function sayOwner({ keeper, prepared }: Pick<KeptPlan, 'keeper' | 'prepared'>): string {
	if (keeper === 'helper') return 'You help somebody with it';
	return prepared ? 'Prepared for you' : 'Your own';
}

/** What somebody gets with a plan, in one sentence: nothing that is not in it. */
export function sayContents(plan: KeptPlan): string {
	const parts = [
		'the answers',
		plan.name === '' ? '' : 'its name',
		counted(Object.keys(plan.marks).length, 'mark'),
		counted(plan.notes.length, 'note'),
		plan.greeting === '' ? '' : 'the greeting',
		plan.start === undefined ? '' : 'the start date',
		plan.leftOut.length === 0 ? '' : 'what was left out'
	];
	return `In it: ${sayList(parts.filter(Boolean))}.`;
}

/** "1 note", "3 notes"; empty for none. */
export function counted(count: number, word: string): string {
	if (count === 0) return '';
	return `${count} ${word}${count === 1 ? '' : 's'}`;
}
