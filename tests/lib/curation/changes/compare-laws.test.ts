import { beforeAll, describe, expect, it } from 'vitest';
import type { Need, Resource, Stage } from '../../../../src/lib/catalog/index.ts';
import { compareEditions } from '../../../../src/lib/curation/index.ts';
import type { ChangeReport, Edition } from '../../../../src/lib/curation/index.ts';
import { buildPlan } from '../../../../src/lib/planner/index.ts';
import { buildWizard, walkRoutes } from '../../../../src/lib/wizard/index.ts';
import {
	dropOption,
	editPathway,
	editQuestions,
	realEdition
} from '../../../support/edition-builder.ts';

const real = realEdition();

const needs = (edit: (need: Need) => Need): Edition => ({
	...real,
	catalog: { ...real.catalog, needs: real.catalog.needs.map(edit) }
});
const resources = (edit: (resource: Resource) => Resource): Edition => ({
	...real,
	catalog: { ...real.catalog, resources: real.catalog.resources.map(edit) }
});
const retire = <Thing extends Need | Resource>(thing: Thing): Thing => ({
	...thing,
	state: 'retired'
});

const edits: Readonly<Record<string, Edition>> = {
	'the first step of course reserves dropped': editPathway(
		real,
		'course-reserves',
		({ steps }) => ({ steps: steps.slice(1) })
	),
	'the last step of the introduction dropped': editPathway(real, 'introduction', ({ steps }) => ({
		steps: steps.slice(0, -1)
	})),
	'everything of acquisitions put off by a month': editPathway(
		real,
		'acquisitions',
		({ steps }) => ({
			steps: steps.map((step) => ({ ...step, stage: 'first-quarter' as Stage }))
		})
	),
	'the pathway of catalogers turned around': editPathway(
		real,
		'cataloger-metadata',
		({ steps }) => ({ steps: [...steps].reverse() })
	),
	'all steps of directors optional': editPathway(real, 'library-director', ({ steps }) => ({
		steps: steps.map((step) => ({ ...step, optional: true }))
	})),
	'the notes of supervisors gone': editPathway(real, 'supervisor', ({ steps }) => ({
		steps: steps.map((step) => ({ ...step, note: 'Another.' }))
	})),
	'no pathway for group chairs': editPathway(real, 'group-chair', () => ({ steps: [] })),
	'the core of lending for everybody': editPathway(real, 'core-rsf', () => ({
		for: { allOf: [], anyOf: [] }
	})),
	'a need retired': needs((need) =>
		need.id === real.catalog.pathways[0]?.steps[0]?.need ? retire(need) : need
	),
	'every tenth need a draft': needs((need) =>
		real.catalog.needs.indexOf(need) % 10 === 0 ? { ...need, state: 'draft' } : need
	),
	'every fifth resource retired': resources((one) =>
		real.catalog.resources.indexOf(one) % 5 === 0 ? retire(one) : one
	),
	'prerequisites gone': needs((need) => ({ ...need, buildsOn: [] })),
	'courier shipping no answer': dropOption(real, 'courier-shipping'),
	'nobody asked for duties': editQuestions(real, (question) =>
		String(question.id) === 'duties' ? [] : question
	),
	'an answer that sets nothing': editQuestions(real, (question) => ({
		...question,
		options: question.options.map((option) =>
			String(option.id) === 'oer-open' ? { ...option, sets: [] } : option
		)
	}))
};

/** What a reader of both lists of plans sees, without any cleverness: by the very words that were chosen. */
function readPlans({ catalog, flow }: Edition) {
	return new Map(
		walkRoutes(buildWizard(flow)).map(({ chosen, profile }) => {
			const { steps, asNeeded } = buildPlan(catalog, profile);
			return [chosen.join(' '), [...steps, ...asNeeded]] as const;
		})
	);
}

type Plans = ReturnType<typeof readPlans>;
let plans: Plans;
beforeAll(() => {
	plans = readPlans(real);
});

/** One line for each kind of person in both editions whose plans differ in what anybody is shown. */
function differNaively(was: Plans, now: Plans): string[] {
	const shown = (steps: Plans extends Map<string, infer Steps> ? Steps : never) =>
		JSON.stringify(
			steps.map(({ need, stage, optional, notes, or, resources: all, reasons }) => [
				need,
				stage,
				optional,
				notes,
				or,
				all,
				reasons.flatMap(({ kind, text }) => (/first|builds/.test(kind) ? [] : [text]))
			])
		);
	return [...now].flatMap(([chosen, after]) => {
		const before = was.get(chosen);
		if (!before || shown(before) === shown(after)) return [];
		const had = new Set(before.map(({ need }) => need));
		const has = new Set(after.map(({ need }) => need));
		const gained = [...has].filter((need) => !had.has(need)).sort();
		const lost = [...had].filter((need) => !has.has(need)).sort();
		const week = (steps: typeof after) => steps.some(({ stage }) => stage === 'first-week');
		return [`${chosen}: +${gained.join()} -${lost.join()} ${week(before) && !week(after)}`];
	});
}

function linesOf({ groups, retold }: ChangeReport, both: (chosen: string) => boolean): string[] {
	return [...groups, ...retold].flatMap(({ answers, gained, lost, firstWeekLost }) =>
		answers
			.map((ids) => ids.join(' '))
			.filter(both)
			.map(
				(chosen) =>
					`${chosen}: +${[...gained].sort().join()} -${[...lost].sort().join()} ${firstWeekLost}`
			)
	);
}

describe('a report on the real data', () => {
	it.each(Object.entries(edits))('agrees with both lists of plans: %s', (_, after) => {
		const now = readPlans(after);
		const report = compareEditions(real, after);
		const both = (chosen: string) => plans.has(chosen) && now.has(chosen);
		const expected = differNaively(plans, now);
		// Another place of a resource within the plan shows in the naive lists only.
		const told = linesOf(report, both);
		const silent = expected.filter((line) => !told.includes(line));
		expect(told.filter((line) => !expected.includes(line))).toEqual([]);
		expect(silent.filter((line) => !line.endsWith(': + - false'))).toEqual([]);
		expect(report.total).toBe(now.size);
		expect(report.affected).toBe(report.groups.reduce((sum, { people }) => sum + people, 0));
	});

	// Each takes as long as two whole walks; every third edit is enough for a law.
	it.each(Object.entries(edits).filter((_, at) => at % 3 === 0))(
		'turns around with the editions: %s',
		(_, after) => {
			const there = compareEditions(real, after);
			const back = compareEditions(after, real);
			const say = ({ groups }: ChangeReport, gained: 'gained' | 'lost', lost: 'gained' | 'lost') =>
				groups
					.flatMap((group) =>
						group.answers.map(
							(ids) =>
								`${ids.join(' ')} ${[...group[gained]].sort().join()} ${[...group[lost]].sort().join()}`
						)
					)
					.sort();
			expect(say(back, 'lost', 'gained')).toEqual(say(there, 'gained', 'lost'));
			expect(back.compared).toBe(there.compared);
		}
	);

	it('is empty for an edition and itself', () => {
		expect(compareEditions(real, structuredClone(real))).toEqual({
			affected: 0,
			total: 662,
			totalBefore: 662,
			compared: 662,
			groups: [],
			retold: [],
			pairs: { before: 1818, now: 1818, affected: 0 },
			questions: [],
			helpers: [],
			reworded: []
		});
	});
});
