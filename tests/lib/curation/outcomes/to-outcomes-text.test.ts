import { expect, it } from 'vitest';
import { toOutcomesText } from '../../../../src/lib/curation/outcomes/to-outcomes-text.ts';
import { exampleOutcomes } from '../../../support/outcomes-example.ts';

it('tells the outcomes section by section, each figure with what it is of', () => {
	const { outcomes } = exampleOutcomes();
	// The sample is drawn by chance, from a fixed seed: its figures are not counted by hand.
	const text = toOutcomesText({ ...outcomes, sample: outcomes.pairs });
	expect(text).toBe(expected.join('\n'));
});

const expected = [
	'What people receive, worked out from the catalog and the questions. No visitor was counted.',
	'Of 6 kinds of people, 4 answer for themselves and are sure: each counts once here. The others help somebody or are not sure, and end in the same plans.',
	'',
	'How long plans are',
	'                                                 least  quarter  middle  three quarters  most',
	'numbered steps                                   1      1.75     2       2.25            3',
	'first week                                       1      1        1       1.25            2',
	'first month                                      0      0        0       0.25            1',
	'first quarter                                    0      0        0.5     1               1',
	'as needed                                        1      1        1       1               1',
	'resources in the numbered steps                  1      1.75     2.5     3               3',
	'questions asked                                  2      2        2       2               2',
	'numbered steps, two options somewhere (0 sets)   0      0        0       0               0',
	'numbered steps, any number of options (0 drawn)  0      0        0       0               0',
	'',
	'steps  kinds of people',
	'1      1 of 4',
	'2      2 of 4',
	'3      1 of 4',
	'',
	'Known minutes (what is stated of some resources; no plan’s length)',
	'3 of 5 resources state a length.',
	'42 minutes are known, of 2 of 2 to 3 resources: 2 of 4 kinds of people.',
	'12 minutes are known, of 1 of 3 resources: 1 of 4 kinds of people.',
	'No minutes are known: 0 of 1 resources state a length: 1 of 4 kinds of people.',
	'',
	'How needs are covered',
	'                                   needs   steps   kinds of people',
	'No resource                        1 of 5  2 of 8  2 of 4',
	'In part: a gap is noted            1 of 5  2 of 8  2 of 4',
	'Only behind a sign-in              1 of 5  0 of 8  0 of 4',
	'Only legacy resources              0 of 5  0 of 8  0 of 4',
	'Only unverified resources          0 of 5  0 of 8  0 of 4',
	'None sound, for different reasons  0 of 5  0 of 8  0 of 4',
	'One sound resource                 0 of 5  0 of 8  0 of 4',
	'Two or more sound resources        2 of 5  4 of 8  3 of 4',
	'',
	'Gaps, by kinds of people who meet them',
	'2 of 4  report (first quarter 2, no resource)',
	'2 of 4  overlay (first week 2, in part: a gap is noted)',
	'',
	'Needs, by kinds of people who receive them',
	'4 of 4  genai (as needed 4, only behind a sign-in)',
	'2 of 4  terms (first week 2, two or more sound resources)',
	'2 of 4  lend (first week 1, first month 1, two or more sound resources)',
	'2 of 4  report (first quarter 2, no resource)',
	'2 of 4  overlay (first week 2, in part: a gap is noted)',
	'0 of 4  unwanted (one sound resource)',
	'',
	'How alike plans are',
	'4 different plans; 4 of 4 kinds of people share theirs with no other.',
	'needs that differ                        least  quarter  middle  three quarters  most',
	'from the nearest other plan              1      1        1       1               1',
	'with another answer to "who" (2 pairs)   1      1        1       1               1',
	'with another answer to "work" (2 pairs)  3      3        3       3               3',
	'',
	'Shortest plan: In a new role · Cataloging: 1 step, 1 as needed. No minutes are known: 0 of 1 resources state a length. /pathway/new-role/cataloger-metadata/',
	'Longest plan: New to this · Lending: 3 steps, 1 as needed. 42 minutes are known, of 2 of 3 resources. /pathway/new-employee/course-reserves/'
];
