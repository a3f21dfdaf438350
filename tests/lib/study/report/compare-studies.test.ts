import { expect, it } from 'vitest';
import type { ReadyStudy } from '../../../../src/lib/study/index.ts';
import { compareStudies } from '../../../../src/lib/study/report/compare-studies.ts';
import type { Compared } from '../../../../src/lib/study/report/compare-studies.ts';
import { isCounted } from '../../../../src/lib/study/report/tasks/unit-of.ts';
import { aStudyOfSix, anAttempt } from '../../../support/report-builder.ts';

const study = aStudyOfSix();
const attempts = (taskId: string, successes: number, people: number) =>
	Array.from({ length: people }, (_, index) =>
		anAttempt({
			taskId,
			participant: `P${index}`,
			outcome: index < successes ? 'direct-success' : 'indirect-skip'
		})
	).filter(isCounted);
const side = (title: string, dataHash: string) => ({
	title,
	n: 8,
	isSimulated: false,
	edition: { ...study.edition, dataHash }
});
const compared = (given: Partial<Compared> = {}, later: ReadyStudy = study): Compared => ({
	before: { study, attempts: attempts('t1', 2, 8), side: side('October', 'd1') },
	after: { study: later, attempts: attempts('t1', 6, 8), side: side('November', 'd2') },
	people: 'different',
	interval: 'adjusted-wald',
	...given
});

it('compares a task that has the same id and the same answers', () => {
	const { tasks } = compareStudies(compared());
	expect(tasks).toMatchObject([
		{ taskId: 't1', before: { x: 2, n: 8 }, after: { x: 6, n: 8 }, difference: 0.5 }
	]);
	expect(tasks[0]?.detectable).toBe(
		'With 8 and 8 people, only a change as large as 4 of 8 → 8 of 8 would have been called significant.'
	);
});

it('refuses in words what cannot be compared', () => {
	const [first, ...others] = study.study.tasks;
	const tasks = first ? [{ ...first, answers: ['needs/another'] }, ...others.slice(1)] : [];
	const later = { ...study, study: { ...study.study, tasks } };
	const { tasks: found, refused } = compareStudies(compared({}, later));
	expect(found).toEqual([]);
	expect(refused.slice(0, 2)).toEqual([
		{
			taskId: 't1',
			says: 'has other right answers in the two studies, so that its counts do not mean the same'
		},
		{ taskId: 't2', says: 'is not in the later study' }
	]);
	expect(refused[2]?.says).toBe('was not tried in both studies');
});

it('does not mind another order of the same answers', () => {
	const given = (answers: string[]): ReadyStudy => ({
		...study,
		study: { ...study.study, tasks: study.study.tasks.map((task) => ({ ...task, answers })) }
	});
	const { before } = compared();
	const turned = compareStudies(
		compared({ before: { ...before, study: given(['a', 'b']) } }, given(['b', 'a']))
	);
	expect(turned.tasks).toHaveLength(1);
});

it('says what changed between the two, and that nothing is pooled', () => {
	expect(compareStudies(compared()).says).toEqual([
		'Different people took part in the two studies.',
		'Between the two, the data changed. The studies are laid side by side and never pooled.'
	]);
});

it('compares the same people by code, and refuses where nobody did a task twice', () => {
	const same = compareStudies(compared({ people: 'same' }));
	expect(same.tasks[0]?.test).toContain('8 did it both times');
	expect(same.tasks[0]?.detectable).toContain('the same 8 people');
	const { after } = compared();
	const strangers = after.attempts.map((one) => ({ ...one, participant: `Q${one.participant}` }));
	const none = compareStudies(
		compared({ people: 'same', after: { ...after, attempts: strangers } })
	);
	expect(none.refused[0]?.says).toBe('was not tried by anybody in both studies');
});

it('lists ways that have another length now', () => {
	const routes = { ...study.routes, t1: { minimum: { wizard: 4, search: 3 }, right: {} } };
	expect(compareStudies(compared({}, { ...study, routes })).tasks[0]?.minimum).toBe(
		'by wizard 5, now 4'
	);
});
