import {
	fingerprint,
	makePlan,
	seeSteps,
	setMark,
	toPlanLink
} from '../../src/lib/learner-plan/index.ts';
import type { SeenStep } from '../../src/lib/learner-plan/index.ts';
import { walkKept } from '../../src/lib/walk/index.ts';
import { expect, open, test, whenLive } from '../support/journey.ts';
import { markOf } from '../support/kept-plan-page.ts';
import { realCatalog } from '../support/real-data.ts';
import { realWizard } from '../support/real-wizard.ts';

const live = { catalog: realCatalog(), wizard: realWizard() };
const words = ['new-employee', 'rsf', 'course-reserves'];
const { whole } = walkKept(live, { words, leftOut: [], keeper: 'learner' });
const today = seeSteps(live.catalog, whole);

/** The steps as they would have been before four edits: one each came, moved, changed and went. */
function beforeTheEdits(): SeenStep[] {
	const [first, moved, changed, ...rest] = today;
	if (!first || !moved || !changed) throw new Error('The plan is too short for this journey.');
	return [
		{ ...moved, stage: 'first-quarter' },
		{ ...changed, wording: fingerprint('other words', 4) },
		...rest,
		{ need: 'use-ai-tools-of-old', stage: 'first-month', wording: 'aaaa', resources: [] }
	];
}

test('a plan made with an older catalog says what is new, moved, changed and gone, and loses nothing', async ({
	page
}) => {
	const made = makePlan({
		id: 'n0123456789ab',
		words,
		keeper: 'learner',
		made: '2026-09-01',
		seen: beforeTheEdits()
	});
	const need = today[1]?.need ?? '';
	const plan = setMark(made, { need, is: 'done', at: '2026-09-02T10:00Z' });
	await open(page, `plan/#${await toPlanLink(plan)}`);
	await page.getByRole('button', { name: 'Keep this plan on this device' }).click();
	const changes = page.getByRole('region', { name: 'What changed since last time' });
	for (const kind of ['New', 'Moved', 'Changed', 'Gone']) {
		await expect(changes.getByText(kind, { exact: true })).toHaveCount(1);
	}
	await expect(changes).toContainText('from “First quarter” to “First week”');
	await expect(markOf(page, 2)).toHaveText('You marked this done');

	await open(page, 'pathway/new-employee/rsf/course-reserves/');
	await expect(page.getByRole('link', { name: 'see what changed in 4 steps' })).toBeVisible();
	await page.getByRole('link', { name: 'see what changed in 4 steps' }).click();
	await changes.getByRole('button', { name: 'I have seen this' }).click();
	await expect(changes).toHaveCount(0);
	await page.reload();
	await whenLive(page);
	await expect(markOf(page, 2)).toHaveText('You marked this done');
	await expect(changes).toHaveCount(0);
});
