import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countQuestionsLeft } from '../../../src/lib/wizard/count-questions.ts';
import {
	addressOf,
	buildWizard,
	chooseUpToTwo,
	describeAnswers,
	describeQuestion,
	exploreChoices,
	replay,
	walkAddresses,
	walkRoutes,
	wordsFromAddress
} from '../../../src/lib/wizard/index.ts';
import type { Junction, Question, Wizard, WizardState } from '../../../src/lib/wizard/index.ts';
import { aRandomFlow } from '../../support/random-flow.ts';

/** Questions that end for everybody, which is checked before anything is published. */
const anyFlow = aRandomFlow().filter((flow) =>
	hasNoCircle(exploreChoices(buildWizard(flow), chooseUpToTwo))
);

/** Whether nobody is asked a question for the second time. */
function hasNoCircle({ question, ways }: Junction, asked: readonly Question[] = []): boolean {
	if (!question) return true;
	return !asked.includes(question) && ways.every(({ to }) => hasNoCircle(to, [...asked, question]));
}
const anyWords = anyFlow.chain((flow) =>
	fc.record({
		flow: fc.constant(flow),
		words: fc.subarray(flow.questions.flatMap(({ options }) => options.map(({ id }) => id)))
	})
);

/** Holds a law against questions that no curator has written yet. */
function check(law: (wizard: Wizard, words: readonly string[]) => void): void {
	expect.hasAssertions();
	const property = fc.property(anyWords, ({ flow, words }) => law(buildWizard(flow), words));
	fc.assert(property, { numRuns: 60 });
}

/** What matters of a state. */
const gist = ({ answers, kept, question, profile, offered }: WizardState) => ({
	answers,
	kept,
	asks: question?.id,
	profile,
	offered: offered.map(({ id }) => id)
});
const stateOf = (wizard: Wizard, address: string) =>
	replay(wizard, wordsFromAddress(address.replace(/^(wizard|pathway)\//, '')));

describe('whatever curators ask', { timeout: 60_000 }, () => {
	it('answers lead to the same state from their own words', () => {
		check((wizard, words) => {
			const state = replay(wizard, words);
			const again = replay(wizard, [...state.answers, ...state.kept]);
			expect(gist(again)).toEqual(gist(state));
			expect([...again.dropped, ...again.unknown]).toEqual([]);
		});
	});

	it('a state comes back from its address', () => {
		check((wizard, words) => {
			const state = replay(wizard, words);
			expect(gist(stateOf(wizard, addressOf(wizard.flow, state)))).toEqual(gist(state));
		});
	});

	it('no link of a page without scripts leads off the list of pages', () => {
		check((wizard) => {
			const { wizard: questions, pathway } = walkAddresses(wizard);
			const pages = new Set([
				'',
				...questions.map((words) => `wizard/${words}/`),
				...pathway.map((words) => `pathway/${words}/`)
			]);
			for (const page of pages) {
				const state = stateOf(wizard, page);
				expect(addressOf(wizard.flow, state)).toBe(page);
				const choices = describeQuestion(wizard, state)?.choices ?? [];
				const changes = describeAnswers(wizard, state).flatMap(({ change }) => change ?? []);
				const links = [...choices.map(({ path }) => path), ...changes];
				expect(links.filter((link) => !pages.has(link) && !link.includes('#'))).toEqual([]);
			}
		});
	});

	it('every route ends at a page or a fragment that says the same answers', () => {
		check((wizard) => {
			for (const { path, answers, profile } of walkRoutes(wizard)) {
				expect(stateOf(wizard, path.slice(1))).toMatchObject({ answers, profile });
			}
		});
	});

	it('the count of questions is one more than after the next answer', () => {
		check((wizard, words) => {
			const { answers, kept, question, offered } = replay(wizard, words);
			const given = [...answers, ...kept];
			const after = offered
				.filter(({ unsure }) => !unsure)
				.map(({ id }) => countQuestionsLeft(wizard, [...given, id]));
			const least = question ? 1 + Math.min(...after.map((left) => left.least)) : 0;
			const most = question ? 1 + Math.max(...after.map((left) => left.most)) : 0;
			expect(countQuestionsLeft(wizard, given)).toEqual({ least, most });
		});
	});
});
