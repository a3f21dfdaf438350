import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressOf, buildWizard, replay, wordsFromAddress } from '../../../src/lib/wizard/index.ts';
import type { Option, Wizard, WizardState } from '../../../src/lib/wizard/index.ts';
import { aSmallFlow } from '../../support/flow-builder.ts';
import { allOptionIds, realWizard } from '../../support/real-wizard.ts';

const small = buildWizard(aSmallFlow());
const real = realWizard();

const at = (...words: string[]) => {
	const { answers, kept, dropped, unknown, question } = replay(small, words);
	return { answers, kept, dropped, unknown, asks: question?.id };
};

describe('replay', () => {
	it('asks the first question of somebody who has said nothing', () => {
		expect(replay(small, [])).toMatchObject({ answers: [], kept: [], question: { id: 'who' } });
	});

	it('ends with the profile when the answers are complete', () => {
		const state = replay(small, ['new-role', 'rsf', 'reserves']);
		expect(state.question).toBeUndefined();
		expect(state.offered).toEqual([]);
		expect(state.profile).toEqual({ tags: ['new-role', 'rsf', 'reserves'], helping: false });
	});

	it('keeps an answer to a question that may still come', () => {
		expect(at('new-role', 'lending')).toEqual({
			answers: ['new-role'],
			kept: ['lending'],
			dropped: [],
			unknown: [],
			asks: 'area'
		});
	});

	it('drops by name what no longer fits, and keeps the rest', () => {
		expect(at('new-role', 'scts', 'lending')).toMatchObject({
			answers: ['new-role', 'scts'],
			dropped: ['lending'],
			asks: undefined
		});
	});

	it('drops the second answer to a question that takes one', () => {
		expect(at('new-role', 'new-employee')).toMatchObject({
			answers: ['new-employee'],
			dropped: ['new-role']
		});
	});

	it('drops "not sure" beside a real answer', () => {
		expect(at('new-role', 'rsf', 'not-sure-area')).toMatchObject({
			answers: ['new-role', 'rsf'],
			dropped: ['not-sure-area']
		});
	});

	it('names words that no question knows, each once', () => {
		expect(at('nonsense', 'new-role', 'nonsense', '', '__proto__', 'constructor')).toMatchObject({
			answers: ['new-role'],
			unknown: ['nonsense', '', '__proto__', 'constructor']
		});
	});

	it('reads an old word as what it is called today', () => {
		expect(at('new-role', 'rsf', 'ill')).toMatchObject({
			answers: ['new-role', 'rsf', 'lending'],
			unknown: []
		});
	});

	it('lets "not sure" end in a real answer', () => {
		expect(at('not-sure-who')).toMatchObject({ answers: ['new-employee'], asks: 'area' });
		expect(at('new-role', 'not-sure-area', 'task-desk')).toMatchObject({
			answers: ['new-role', 'rsf'],
			asks: 'role'
		});
		expect(at('new-role', 'rsf', 'lending', 'not-sure-duties')).toMatchObject({
			answers: ['new-role', 'rsf', 'lending', 'loads-files', 'sends-bags'],
			asks: undefined
		});
	});

	it('lets "not sure" twice end in no area', () => {
		expect(replay(small, ['new-role', 'not-sure-area', 'not-sure-tasks'])).toMatchObject({
			answers: ['new-role', 'not-sure-area', 'not-sure-tasks'],
			profile: { tags: ['new-role'] }
		});
	});

	it('gives a helper the newcomer’s profile, and the helper’s own part beside it', () => {
		const state = replay(small, ['helping', 'new-colleague', 'rsf', 'lending']);
		expect(state.question).toBeUndefined();
		expect(state.profile).toEqual({
			tags: ['new-employee', 'rsf', 'lending', 'loads-files', 'sends-bags'],
			helping: true
		});
		expect(state.beside).toEqual(['supervisor']);
	});
});

const words = (wizard: Wizard, max = 12) =>
	fc.array(
		fc.oneof(
			{ weight: 6, arbitrary: fc.constantFrom<string>(...allOptionIds(wizard)) },
			{
				weight: 1,
				arbitrary: fc.constantFrom(
					...Object.keys(wizard.flow.renamed),
					'x',
					'',
					'valueOf',
					'__proto__'
				)
			},
			{ weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) }
		),
		{ maxLength: max }
	);

const presentName = ({ flow }: Wizard, word: string): string =>
	Object.hasOwn(flow.renamed, word) ? (flow.renamed[word] ?? word) : word;

/** What matters of a state. */
const gist = ({ answers, kept, question, profile, beside, offered }: WizardState) => ({
	answers,
	kept,
	question,
	profile,
	beside,
	offered
});

/** Whether an option that is named nowhere has nevertheless been of use. */
function wasUsed(option: Option, { answers, profile }: WizardState): boolean {
	const standsIn = option.standsFor.some((id) => answers.includes(id)) || option.standsForAll;
	const taken = option.sets.length > 0 && option.sets.every((tag) => profile.tags.includes(tag));
	return standsIn || taken || option.unsure;
}

describe.each([
	['a small flow', small],
	['the real questions', real]
])('replay of any words whatever, in %s', { timeout: 60_000 }, (_, wizard) => {
	const options = wizard.flow.questions.flatMap((question) => question.options);
	const check = (law: (given: string[]) => void) => {
		expect.hasAssertions();
		fc.assert(fc.property(words(wizard), law), { numRuns: 100 });
	};

	it('puts every word in one place: answered, used, kept, dropped or unknown', () => {
		check((given) => {
			const state = replay(wizard, given);
			for (const word of given) {
				const id = presentName(wizard, word);
				const option = options.find((one) => String(one.id) === id);
				const places = [state.answers, state.kept, state.dropped].filter((ids) =>
					ids.some((one) => String(one) === id)
				);
				expect(state.unknown.includes(word)).toBe(option === undefined);
				if (!option) expect(places).toEqual([]);
				else if (places.length === 0) expect(wasUsed(option, state), word).toBe(true);
				else expect(places, word).toHaveLength(1);
			}
		});
	});

	it('says nothing that was not given or stood for', () => {
		check((given) => {
			const { answers, kept, dropped, unknown } = replay(wizard, given);
			const named = given.map((word) => presentName(wizard, word));
			const stoodFor = options
				.filter(({ id }) => named.includes(id))
				.flatMap(({ standsFor, standsForAll }) =>
					standsForAll ? options.map(({ id }) => id) : standsFor
				);
			for (const id of answers) expect([...named, ...stoodFor]).toContain(id);
			for (const id of [...kept, ...dropped, ...unknown]) expect(named).toContain(id);
		});
	});

	it('leads to the same state from its own answers, with nothing to drop', () => {
		check((given) => {
			const state = replay(wizard, given);
			const again = replay(wizard, [...state.answers, ...state.kept]);
			expect(gist(again)).toEqual(gist(state));
			expect([...again.dropped, ...again.unknown]).toEqual([]);
		});
	});

	it('does not depend on the order of the words, nor on repetitions', () => {
		check((given) => {
			const state = replay(wizard, given);
			expect(gist(replay(wizard, [...given].reverse()))).toEqual(gist(state));
			expect(gist(replay(wizard, [...given, ...given]))).toEqual(gist(state));
		});
	});

	it('comes back from its own address', () => {
		check((given) => {
			const state = replay(wizard, given);
			const address = addressOf(wizard.flow, state);
			const back = replay(wizard, wordsFromAddress(address.replace(/^(wizard|pathway)\//, '')));
			expect(gist(back)).toEqual(gist(state));
			expect(addressOf(wizard.flow, back)).toBe(address);
		});
	});

	it('keeps a word only where a way of answering uses it, and drops it only where none does', () => {
		check((given) => {
			const start = replay(wizard, given.slice(0, 6));
			const after = statesAfter(wizard, [...start.answers, ...start.kept]);
			for (const id of start.kept) {
				const waits = after.filter(({ kept, dropped }) => [...kept, ...dropped].includes(id));
				expect(waits.length, `kept ${id}`).toBeLessThan(after.length);
			}
			for (const id of start.dropped) {
				const offers = after.filter(({ offered }) => offered.some((option) => option.id === id));
				expect(offers, `dropped ${id}`).toEqual([]);
			}
		});
	});
});

/** Every state that single choices lead to, the first one included. */
function statesAfter(wizard: Wizard, words: readonly string[]): WizardState[] {
	const found = new Map<string, WizardState>();
	const visit = (state: WizardState): void => {
		const given = [...state.answers, ...state.kept];
		const key = [...given, '-', ...state.dropped].join('+');
		if (found.has(key)) return;
		found.set(key, state);
		state.offered.forEach(({ id }) => visit(replay(wizard, [...given, id])));
	};
	visit(replay(wizard, words));
	return [...found.values()];
}
