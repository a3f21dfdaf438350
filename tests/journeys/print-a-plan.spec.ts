import fc from 'fast-check';
import {
	makePlan,
	planDates,
	sayDay,
	toPlanLink,
	type KeptPlan,
	type Mark
} from '../../src/lib/learner-plan/index.ts';
import { walkKept } from '../../src/lib/walk/index.ts';
import { walkAddresses } from '../../src/lib/wizard/index.ts';
import { expect, open, test } from '../support/journey.ts';
import { readPdf } from '../support/read-pdf.ts';
import { realCatalog } from '../support/real-data.ts';
import { realWizard } from '../support/real-wizard.ts';

const live = { catalog: realCatalog(), wizard: realWizard() };
const marks: readonly Mark[] = ['done', 'doing', 'known', 'not-for-me'];
const words = fc.string({ unit: fc.constantFrom(...'abc xyz<&"é.'), minLength: 1, maxLength: 90 });

/** A plan of the real catalog with marks, notes, a greeting and a first day, as chance has it. */
const anyPlan: fc.Arbitrary<KeptPlan> = fc
	.record({
		route: fc.constantFrom(...walkAddresses(live.wizard).pathway),
		dice: fc.array(fc.nat({ max: 6 }), { minLength: 40, maxLength: 40 }),
		texts: fc.array(
			words.map((text) => `Note ${text.trim()} end`),
			{ minLength: 2, maxLength: 4 }
		),
		start: fc.constantFrom('2026-11-30', '2027-01-31', '2028-02-29')
	})
	.map(({ route, dice, texts, start }) => {
		const keeper = 'learner';
		const base = makePlan({
			id: 'n0123456789ab',
			words: route.split('/'),
			keeper,
			made: '2026-11-23',
			seen: []
		});
		const { whole } = walkKept(live, { words: base.words, leftOut: [], keeper });
		const needs = whole.steps.map(({ need }) => need);
		const given = needs.flatMap((need, at) => {
			const is = marks[dice[at] ?? 6];
			return is ? [[need, { is, at: '2026-11-23T10:00Z' }] as const] : [];
		});
		const notes = texts.map((text, at) => ({
			id: `n${at}`,
			need: needs[at % needs.length] ?? '',
			text,
			by: at % 2 ? ('helper' as const) : ('learner' as const)
		}));
		const [greeting = ''] = texts;
		return { ...base, prepared: true, start, greeting, marks: Object.fromEntries(given), notes };
	});

/** Words without their breaks: paper breaks lines where it must. */
const flat = (text: string) => text.replace(/\s+/g, '');

test('a kept plan on paper says everything again: steps, marks, notes, dates, addresses, pages', async ({
	page
}) => {
	test.slow();
	for (const plan of fc.sample(anyPlan, { seed: 4, numRuns: 6 })) {
		await page.goto('about:blank');
		await open(page, `plan/#${await toPlanLink(plan)}`);
		await page
			.getByRole('button', { name: /^(Keep this plan on this device|Keep as a second plan)/ })
			.click();
		await expect(page.getByRole('heading', { level: 2, name: 'First week' })).toBeVisible();
		const pages = await readPdf(await page.pdf({ preferCSSPageSize: true }));
		const paper = flat(pages.join(' '));
		const { view } = walkKept(live, { ...plan, leftOut: [] });
		const steps = view.stages.flatMap((stage) => stage.steps);
		console.log(`${plan.words.join('/')}: ${steps.length} steps on ${pages.length} pages.`);
		for (const step of steps) {
			const statement = step.title.charAt(0).toLowerCase() + step.title.slice(1);
			expect(paper).toContain(flat(`I need to ${statement}.`));
			const settled = ['done', 'known', 'not-for-me'].includes(plan.marks[step.id]?.is ?? '');
			// What is settled prints its line alone.
			for (const { url } of settled ? [] : step.resources) expect(paper).toContain(flat(url));
		}
		expect(paper.match(/DoneDoingIknowthisNotforme/g)).toHaveLength(steps.length);
		for (const { text } of plan.notes) expect(paper).toContain(flat(text));
		const dates = planDates(plan.start ?? '');
		for (const { id } of view.stages) {
			const { from, until } = dates[id as keyof typeof dates];
			expect(paper).toContain(flat(`${sayDay(from)} to ${sayDay(until)}`));
		}
		pages.forEach((text, at) => expect(text).toContain(`${at + 1} of ${pages.length}`));
		for (const onScreen of ['Add a note', 'Send or save it', 'Take it along', 'Change']) {
			expect(paper).not.toContain(flat(onScreen));
		}
		await page.evaluate(async () => {
			localStorage.clear();
			sessionStorage.clear();
			for (const { name } of await indexedDB.databases()) if (name) indexedDB.deleteDatabase(name);
		});
	}
});
