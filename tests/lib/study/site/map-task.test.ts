import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mapTask } from '../../../../src/lib/study/index.ts';
import type { StudySite, StudyTask } from '../../../../src/lib/study/index.ts';
import { buildPlan } from '../../../../src/lib/planner/index.ts';
import { buildWizard, replay } from '../../../../src/lib/wizard/index.ts';
import type { Flow } from '../../../../src/lib/wizard/index.ts';
import { aCatalog, aNeed, aPathway } from '../../../support/catalog-builder.ts';
import { aFlow, anOption, aQuestion } from '../../../support/flow-builder.ts';
import { aRandomFlow } from '../../../support/random-flow.ts';
import { aStudySite, realStudySite } from '../../../support/study-site.ts';

const both: StudyTask['routes'] = ['wizard', 'search'];
const mapped = (site: StudySite, ...answers: string[]) => mapTask(site, { answers, routes: both });

describe('the fewest screens', () => {
	const site = aStudySite();

	it('by the questions are counted from the first one to the one with the answer', () => {
		// Who, area, role, plan; lending is asked for its duties too.
		expect(mapped(site, 'pathways/reserves').minimum.wizard).toBe(4);
		expect(mapped(site, 'pathways/sends-bags').minimum.wizard).toBe(5);
		expect(mapped(site, 'resources/labels').minimum.wizard).toBe(5);
		expect(mapped(site, 'pathways/sends-bags', 'pathways/reserves').minimum.wizard).toBe(4);
	});

	it('count a question that is the answer itself', () => {
		expect(mapped(site, 'question/who').minimum).toEqual({ wizard: 1 });
		expect(mapped(site, 'question/role').minimum).toEqual({ wizard: 3 });
	});

	it('by search are the start and the results, where each can be named', () => {
		expect(mapped(site, 'needs/fines').minimum).toEqual({ search: 2 });
		expect(mapped(site, 'pathways/reserves').minimum.search).toBe(2);
	});

	it('by search are three where the answer stands on the page of a result only', () => {
		const findable = site.findable.filter((id) => id !== 'resources/labels');
		expect(mapped({ ...site, findable }, 'resources/labels').minimum.search).toBe(3);
	});

	it('are told of no way that the task does not allow, or that leads nowhere', () => {
		const answers = ['pathways/reserves'];
		expect(mapTask(site, { answers, routes: ['search'] }).minimum).toEqual({ search: 2 });
		expect(mapTask(site, { answers, routes: ['wizard'] }).minimum).toEqual({ wizard: 4 });
		expect(mapped(site, 'needs/draft', 'resources/gone', 'needs/nothing').minimum).toEqual({});
	});

	it('give way to what the task states, where there is a way at all', () => {
		const minimum = { wizard: 6, search: 7, why: 'Counted by hand.' };
		const task = { answers: ['pathways/reserves'], routes: both, minimum };
		expect(mapTask(site, task).minimum).toEqual({ wizard: 6, search: 7 });
		expect(mapTask(site, { ...task, answers: ['needs/fines'] }).minimum).toEqual({ search: 7 });
	});
});

describe('what is right at a question', () => {
	const { right } = mapped(aStudySite(), 'pathways/reserves');

	it('is every option from which an answer can still be reached', () => {
		expect(right['question/who|']).toEqual(['new-employee', 'new-role', 'helping', 'not-sure-who']);
		expect(right['question/area|new-role']).toEqual(['rsf', 'not-sure-area']);
		expect(right['question/role|new-role+rsf']).toEqual(['reserves']);
	});

	it('is nothing where the answer is lost', () => {
		expect(right['question/duties|new-role+rsf+lending']).toEqual([]);
	});

	it('is told of every question and of no plan', () => {
		const keys = [...aStudySite().nodes.keys()];
		expect(Object.keys(right)).toEqual(keys.filter((key) => key.startsWith('question/')));
	});
});

/** Fewest screens by trying every sequence of answers on the wizard itself, without the machine's walk. */
function tryEverything(flow: Flow, catalog: ReturnType<typeof aCatalog>, answer: string) {
	const wizard = buildWizard(flow);
	let best: number | undefined;
	const visit = (words: readonly string[], screens: number, seen: readonly string[]): void => {
		const state = replay(wizard, words);
		if (!state.question) {
			const { pathways } = buildPlan(catalog, state.profile);
			const own = buildPlan(catalog, { tags: state.beside, helping: false }).pathways;
			const has = [...pathways, ...(state.beside.length > 0 ? own : [])].map(String);
			if (has.includes(answer)) best = Math.min(best ?? screens, screens);
			return;
		}
		const here = `${state.question.id} ${state.answers.join(' ')}`;
		if (seen.includes(here)) return;
		state.offered.forEach(({ id }) => visit([...state.answers, id], screens + 1, [...seen, here]));
	};
	visit([], 1, []);
	return best;
}

describe('on any small wizard', { timeout: 60_000 }, () => {
	const tags = ['new-employee', 'new-role', 'rsf', 'scts', 'lending', 'reserves'];
	const catalog = aCatalog({
		needs: tags.map((tag) => aNeed(`learn-${tag}`)),
		pathways: tags.map((tag) => aPathway(tag, { steps: [`learn-${tag}`] }))
	});

	it('the fewest screens are those of the shortest of all sequences of answers', () => {
		fc.assert(
			fc.property(aRandomFlow(), fc.constantFrom(...tags), (flow, tag) => {
				const { minimum } = mapTask(aStudySite(flow, catalog), {
					answers: [`pathways/${tag}`],
					routes: ['wizard']
				});
				expect(minimum.wizard).toBe(tryEverything(flow, catalog, tag));
			}),
			{ numRuns: 150 }
		);
	});

	it('an option is right exactly where some sequence that goes on from it has the answer', () => {
		fc.assert(
			fc.property(aRandomFlow(), fc.constantFrom(...tags), (flow, tag) => {
				const site = aStudySite(flow, catalog);
				const { right } = mapTask(site, { answers: [`pathways/${tag}`], routes: ['wizard'] });
				for (const node of site.nodes.values()) {
					for (const { option, to } of node.ways) {
						const end = reach(site, to).some((key) =>
							site.nodes.get(key)?.holds.includes(`pathways/${tag}`)
						);
						expect(right[node.key]?.includes(option)).toBe(end);
					}
				}
			}),
			{ numRuns: 60 }
		);
	});

	it('ends where answers lead in a circle', () => {
		const flow = aFlow([
			aQuestion('who', ['a', 'b']),
			aQuestion('circle', ['c', anOption('again', { sets: [], standsFor: ['a'] })])
		]);
		expect(mapped(aStudySite(flow, catalog), 'pathways/rsf').minimum.wizard).toBeUndefined();
	});
});

function reach(site: StudySite, from: string, seen = new Set<string>()): string[] {
	if (!seen.has(from)) {
		seen.add(from);
		site.nodes.get(from)?.ways.forEach(({ to }) => reach(site, to, seen));
	}
	return [...seen];
}

describe('on the site as it is', () => {
	it('a task of one role takes first question, area, role and plan', () => {
		const site = realStudySite();
		expect(mapped(site, 'pathways/course-reserves').minimum).toEqual({ wizard: 4, search: 2 });
		// Interlibrary loan is asked for its duties too.
		expect(mapped(site, 'pathways/resource-sharing-ill').minimum.wizard).toBe(5);
	});
});
