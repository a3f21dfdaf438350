import { exploreAnswers } from '../../src/lib/curation/index.ts';
import { seededRandom } from '../../src/lib/shared/seeded-random.ts';
import { walkAddresses, walkRoutes } from '../../src/lib/wizard/index.ts';
import type { OptionId } from '../../src/lib/wizard/index.ts';
import { readSite } from '../support/crawl-site.ts';
import { choose, expect, open, stepNames, test } from '../support/journey.ts';
import { realCatalog } from '../support/real-data.ts';
import { realWizard } from '../support/real-wizard.ts';

const wizard = realWizard();
const routes = walkRoutes(wizard);
const pages = new Set(readSite('build').pages.keys());
const pagesUnder = (folder: string) => [...pages].filter((page) => page.startsWith(folder)).sort();

test.describe('every route', () => {
	test('ends at a page that was built, or at an address that holds its answers', () => {
		const ends = routes.map(({ path }) => path.slice(1));
		const missing = ends.filter((end) => !end.includes('#') && !pages.has(end));
		expect(missing).toEqual([]);
		expect(ends.length).toBeGreaterThan(600);
	});

	test('is what a page of a pathway was built for, and walked addresses are all the others', () => {
		const { wizard: questions, pathway } = walkAddresses(wizard);
		expect(pagesUnder('pathway/').filter((page) => page !== 'pathway/')).toEqual(
			pathway.map((words) => `pathway/${words}/`).sort()
		);
		expect(pagesUnder('wizard/').filter((page) => page !== 'wizard/')).toEqual(
			questions.map((words) => `wizard/${words}/`).sort()
		);
		const ends = new Set(routes.map(({ path }) => path.slice(1)));
		expect(pagesUnder('pathway/').filter((page) => page !== 'pathway/' && !ends.has(page))).toEqual(
			[]
		);
	});
});

const labels = new Map<OptionId, string>(
	wizard.flow.questions.flatMap(({ options }) => options.map(({ id, label }) => [id, label]))
);
const { people } = exploreAnswers(realCatalog(), wizard);
const random = seededRandom(7);
const drawn = Array.from({ length: 6 }, () => people[Math.floor(random() * people.length)]);

for (const person of drawn) {
	if (!person) continue;
	const { route, plan } = person;
	test(`the choices ${route.chosen.join(', ')} click through to their page and plan`, async ({
		page
	}) => {
		await open(page, '');
		await choose(page, ...route.chosen.map((id) => labels.get(id) ?? id));
		expect(new URL(page.url()).href.endsWith(route.path)).toBe(true);
		expect(await stepNames(page)).toHaveLength(plan.steps.length);
	});
}
