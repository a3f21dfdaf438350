import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	describeAnswers,
	describeQuestion,
	sayAnswers
} from '../../../src/lib/wizard/describe-question.ts';
import {
	buildWizard,
	replay,
	walkAddresses,
	wordsFromAddress
} from '../../../src/lib/wizard/index.ts';
import type { QuestionView, Wizard } from '../../../src/lib/wizard/index.ts';
import { anOption, aQuestion, aSmallFlow, aWizard, optionIds } from '../../support/flow-builder.ts';
import { realWizard, stateAt } from '../../support/real-wizard.ts';

const small = buildWizard(aSmallFlow());
const answersAt = (...words: string[]) => describeAnswers(small, replay(small, words));

function viewOf(wizard: Wizard, ...words: string[]): QuestionView {
	const view = describeQuestion(wizard, replay(wizard, words));
	if (!view) throw new Error(`After ${words.join(' ')} nothing is asked.`);
	return view;
}

/** The words of a site path, whichever page it is on. */
const wordsOf = (path: string) => wordsFromAddress(path.replace(/^(wizard|pathway)\//, ''));

describe('describeQuestion', () => {
	it('is none when the answers are complete', () => {
		expect(describeQuestion(small, replay(small, ['new-role', 'scts']))).toBeUndefined();
	});

	it('asks the question, says why, how many are left and what is known', () => {
		expect(viewOf(small, 'new-role', 'lending')).toMatchObject({
			asks: 'Asks area?',
			why: 'Why area.',
			several: true,
			left: '1 or 2 left',
			kept: ['Says lending'],
			given: ['new-role', 'lending']
		});
	});

	it('links each option to the page it leads to', () => {
		const { choices } = viewOf(small, 'new-role', 'rsf');
		expect(choices.map(({ id, path, apart }) => [id, path, apart])).toEqual([
			['lending', 'wizard/new-role/rsf/lending/', false],
			['reserves', 'pathway/new-role/rsf/reserves/', false],
			['not-sure-role', 'pathway/new-role/rsf/not-sure-role/', true]
		]);
	});

	it('keeps an answer given in advance on the way', () => {
		const { choices } = viewOf(small, 'new-role', 'lending');
		expect(choices.map(({ path }) => path)).toEqual([
			'wizard/new-role/rsf/lending/',
			'pathway/new-role/scts/',
			'wizard/new-role/not-sure-area/lending/'
		]);
	});

	it('says what a choice drops before it drops it', () => {
		const { choices } = viewOf(small, 'new-role', 'lending');
		expect(choices.map(({ drops }) => drops)).toEqual([[], ['Says lending'], []]);
	});

	it('speaks of the newcomer where somebody helps, in the words there are', () => {
		expect(viewOf(small, 'helping', 'new-colleague')).toMatchObject({
			asks: 'Which is their area?'
		});
		expect(viewOf(small, 'helping', 'new-colleague', 'rsf').asks).toBe('Asks role?');
	});

	it('shows an option’s description, and ways out of the questions', () => {
		const wizard = aWizard(
			aQuestion('who', [anOption('a', { description: 'For many.' }), 'b'], {
				elsewhere: [{ label: 'Search', description: 'One thing.', to: 'search' }]
			})
		);
		const { choices, elsewhere } = viewOf(wizard);
		expect(choices.map(({ description }) => description)).toEqual(['For many.', undefined]);
		expect(elsewhere).toEqual([{ label: 'Search', description: 'One thing.', path: 'search/' }]);
	});
});

describe('describeAnswers', () => {
	it('shows each answer with the address at which it is asked anew and the others stay', () => {
		expect(answersAt('new-role', 'rsf', 'reserves')).toEqual([
			{ question: 'Short who', says: 'Says new-role', change: 'wizard/rsf/reserves/' },
			{ question: 'Short area', says: 'Says rsf', change: 'wizard/new-role/reserves/' },
			{ question: 'Short role', says: 'Says reserves', change: 'wizard/new-role/rsf/' }
		]);
	});

	it('shows several answers to one question in one line', () => {
		expect(answersAt('new-role', 'rsf', 'scts')[1]).toEqual({
			question: 'Short area',
			says: 'Says rsf · Says scts',
			change: 'wizard/new-role/'
		});
	});

	it('changes the only answer on the home page', () => {
		expect(answersAt('new-role')[0]?.change).toBe('');
	});

	it('offers no second change while one is being made', () => {
		expect(answersAt('new-role', 'reserves')).toEqual([
			{ question: 'Short who', says: 'Says new-role' }
		]);
	});

	it('names the answers as a helper reads them', () => {
		expect(answersAt('helping', 'new-colleague', 'rsf').map(({ question }) => question)).toEqual([
			'Short who',
			'They are',
			'Their area'
		]);
	});
});

describe('sayAnswers', () => {
	it('says them in canonical order, and nothing of what it does not know', () => {
		expect(sayAnswers(small.flow, optionIds('rsf', 'new-role', 'x'))).toEqual([
			'Says new-role',
			'Says rsf'
		]);
	});
});

describe('changing an answer to the real questions', () => {
	const wizard = realWizard();
	const { pathway } = walkAddresses(wizard);
	const several = fc
		.subarray(
			wizard.flow.questions.flatMap((question) => question.options.map(({ id }) => String(id))),
			{ minLength: 3, maxLength: 20 }
		)
		.map((words) => words.join('/'));
	const anywhere = fc.oneof(fc.constantFrom(...pathway), several);

	it('asks that question again, and takes no other answer away', () => {
		const property = fc.property(anywhere, (address) => {
			const state = stateAt(wizard, address);
			for (const { question, change } of describeAnswers(wizard, state)) {
				if (change === undefined) continue;
				const changed = replay(wizard, wordsOf(change));
				const asked = changed.question;
				expect([asked?.short, asked?.shortHelping]).toContain(question);
				const own = asked?.options.map(({ id }) => id) ?? [];
				const others = state.answers.filter((id) => !own.includes(id));
				expect([...changed.answers, ...changed.kept].sort()).toEqual([...others].sort());
			}
		});
		fc.assert(property, { numRuns: 60 });
	}, 60_000);

	it('keeps every later answer that still holds, and names those that go, before they go', () => {
		const property = fc.property(anywhere, fc.nat(), (address, at) => {
			const lines = describeAnswers(wizard, stateAt(wizard, address));
			const change = lines[at % Math.max(1, lines.length)]?.change;
			if (change === undefined) return;
			const before = replay(wizard, wordsOf(change));
			const given = [...before.answers, ...before.kept];
			for (const { id, path, drops } of describeQuestion(wizard, before)?.choices ?? []) {
				const after = replay(wizard, wordsOf(path));
				const next = replay(wizard, [...given, id]);
				expect([after.answers, after.kept]).toEqual([next.answers, next.kept]);
				expect(drops).toEqual(sayAnswers(wizard.flow, next.dropped));
				const tags = new Set(after.profile.tags);
				const lost = given
					.filter((one) => ![...after.answers, ...after.kept].includes(one))
					.filter((one) => !next.dropped.includes(one));
				for (const one of lost) expect(isUsedUp(one, tags), `${one} at ${path}`).toBe(true);
			}
		});
		fc.assert(property, { numRuns: 60 });
	}, 60_000);

	/** What is said by another answer now: taken for granted, or "not sure" that has found its answer. */
	function isUsedUp(id: string, tags: ReadonlySet<string>): boolean {
		const option = wizard.flow.questions
			.flatMap((question) => question.options)
			.find((one) => String(one.id) === id);
		return option?.unsure === true || (option?.sets ?? []).every((tag) => tags.has(tag));
	}
});
