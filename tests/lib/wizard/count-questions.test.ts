import { describe, expect, it } from 'vitest';
import { countQuestionsLeft, nameQuestionsLeft } from '../../../src/lib/wizard/count-questions.ts';
import type { QuestionsLeft } from '../../../src/lib/wizard/count-questions.ts';
import { buildWizard, replay, walkAddresses } from '../../../src/lib/wizard/index.ts';
import type { OptionId } from '../../../src/lib/wizard/index.ts';
import { aSmallFlow, optionIds } from '../../support/flow-builder.ts';
import { realWizard, stateAt } from '../../support/real-wizard.ts';

const small = buildWizard(aSmallFlow());
const count = (...words: string[]) => countQuestionsLeft(small, optionIds(...words));

describe('countQuestionsLeft', () => {
	it('is none when the answers are complete', () => {
		expect(count('new-role', 'scts')).toEqual({ least: 0, most: 0 });
	});

	it('is the shortest and the longest way, the open question included', () => {
		expect(count()).toEqual({ least: 2, most: 4 });
		expect(count('new-role', 'rsf')).toEqual({ least: 1, most: 2 });
		expect(count('new-role', 'rsf', 'lending')).toEqual({ least: 1, most: 1 });
	});

	it('does not count a question that an answer given in advance has settled', () => {
		expect(count('new-role', 'lending')).toEqual({ least: 1, most: 2 });
	});

	it('is one more than what follows the next answer, at every address of the real questions', () => {
		const wizard = realWizard();
		const { wizard: questions, pathway } = walkAddresses(wizard);
		const counts = new Map<string, QuestionsLeft>();
		const countAt = (words: readonly OptionId[]): QuestionsLeft => {
			const key = [...words].sort().join('/');
			const left = counts.get(key) ?? countQuestionsLeft(wizard, words);
			counts.set(key, left);
			return left;
		};
		for (const address of ['', ...questions, ...pathway]) {
			const { answers, kept, question, offered } = stateAt(wizard, address);
			const after = offered
				.filter(({ unsure }) => !unsure)
				.map(({ id }) => replay(wizard, [...answers, ...kept, id]))
				.map((next) => countAt([...next.answers, ...next.kept]));
			const least = question ? 1 + Math.min(...after.map((left) => left.least)) : 0;
			const most = question ? 1 + Math.max(...after.map((left) => left.most)) : 0;
			expect(countAt([...answers, ...kept]), address).toEqual({ least, most });
		}
		expect(countAt([])).toEqual({ least: 2, most: 4 });
	}, 60_000);
});

describe('nameQuestionsLeft', () => {
	it.each([
		[1, 1, '1 left'],
		[2, 2, '2 left'],
		[1, 2, '1 or 2 left'],
		[2, 4, '2 to 4 left']
	])('says %i to %i as "%s"', (least, most, says) => {
		expect(nameQuestionsLeft({ least, most })).toBe(says);
	});
});
