import { expect, it } from 'vitest';
import { measureFiles, writeQuality } from '../../src/cli/report-quality.ts';
import { answerJudged } from '../../src/lib/search/index.ts';

const judged = [
	{ q: 'lost item', kind: 'task', relevant: { 'r:b': 2, 'n:a': 3 } },
	{ q: 'circ desk', kind: 'task', relevant: { 'n:c': 3 } },
	{ q: 'pizza', kind: 'none', relevant: {} }
];
const answered = answerJudged(
	(query) => (query === 'pizza' ? [] : [{ id: 'r:b', weak: query === 'circ desk' }]),
	judged
);
const open = { path: 'open.json', answered, held: false };
const held = { path: 'held.json', answered: answered.slice(0, 1), held: true };

it('a report shows classes, what is out of scope, and the worst with what came', () => {
	expect(writeQuality(measureFiles([open], true))).toBe(
		[
			'open.json',
			'class             queries    nDCG@10  success@1  success@5        MRR',
			'task                    2      0.169      0.500      0.500      0.500',
			'all                     2      0.169      0.500      0.500      0.500',
			'out of scope: 1 of 1 weak or empty',
			'',
			'The 2 answered worst.',
			'',
			'0.00 task: circ desk',
			'  wanted n:c 3',
			'  given  r:b 0 (weak)',
			'',
			'0.34 task: lost item',
			'  wanted n:a 3, r:b 2',
			'  given  r:b 2'
		].join('\n')
	);
});

it('what is held back is not among the worst unless somebody asks for it', () => {
	const report = measureFiles([{ ...open, answered: answered.slice(1) }, held], false);
	expect(report.worst.map(({ q }) => q)).toEqual(['circ desk']);
	expect(measureFiles([held], true).worst.map(({ q }) => q)).toEqual(['lost item']);
	expect(report.keptAway).toBe(1);
	expect(writeQuality(report)).toContain(
		'The 1 answered worst. 1 held back are not among them; --reveal shows them.'
	);
});

it('several files stand together as well', () => {
	const { files, together } = measureFiles([open, held], false);
	expect(files.map(({ path }) => path)).toEqual(['open.json', 'held.json']);
	expect(together?.byClass['all']?.count).toBe(3);
	expect(files[1]?.outOfScope.count).toBe(0);
});
