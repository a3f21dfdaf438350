import { describe, expect, it } from 'vitest';
import { loadStudies } from '../../../../src/lib/study/index.ts';
import { readFixture } from '../../../support/read-fixture.ts';

const [file] = readFixture('data-problems/study/older-version').filter(({ path }) =>
	path.endsWith('example.yaml')
);
const load = (from: string, to: string) => {
	const text = file?.text ?? '';
	if (!text.includes(from)) throw new Error(`"${from}" is not in the example.`);
	return loadStudies([{ path: 'data/studies/a.yaml', text: text.replace(from, to) }]);
};

describe('a file of a study', () => {
	it('may leave out what most studies have no use for', () => {
		const { studies, problems } = load('', '');
		expect(problems).toEqual([]);
		expect(studies[0]?.value).toMatchObject({ isPilot: false, seed: 1, closing: [] });
		expect(studies[0]?.value.tasks[0]).toMatchObject({
			routes: ['wizard', 'search'],
			followUps: [],
			acceptedWords: []
		});
	});

	it.each([
		['a field that is not known', 'warm_up:', 'warmup:'],
		['a profile field in which something is typed', 'options:', 'text:'],
		['another way than the two', 'routes: [search]', 'routes: [menu]'],
		['a questionnaire that is not built in', '[seq, sus]', '[seq, supr-q]'],
		['a task without a stop rule', '    stop_rule: After five minutes.\n', ''],
		['a hint left out', 'restate: Again., ', ''],
		['no contact', '  contact: The mailbox on the sheet.\n', '']
	])('may not have %s', (_, from, to) => {
		const { studies, problems } = load(from, to);
		expect(studies).toEqual([]);
		expect(problems.length).toBeGreaterThan(0);
	});
});
