import { describe, expect, it } from 'vitest';
import {
	toRoutesJson,
	toRoutesText
} from '../../../../src/lib/curation/explore/describe-people.ts';
import { walkSound } from '../../../support/walk-fixture.ts';

const { people } = walkSound();

describe('toRoutesJson', () => {
	it('gives the choices, the plan in order and the address of its page', () => {
		expect(toRoutesJson(people.slice(1, 2))).toEqual([
			{
				answers: ['new-employee', 'cataloger-metadata'],
				needs: ['decode-terms', 'work-in-network-zone', 'overlay-records'],
				resources: ['terms', 'network-zone-guide', 'overlay-recording'],
				firstWeek: ['decode-terms', 'work-in-network-zone'],
				questions: 2,
				gaps: [],
				path: '/pathway/new-employee/cataloger-metadata/'
			}
		]);
	});

	it('marks an alias, and only that', () => {
		const marks = toRoutesJson(people).map((route) => route.alias);
		expect(marks).toEqual(people.map(({ alias }) => (alias ? true : undefined)));
	});
});

describe('toRoutesText', () => {
	it('is a table with the counts under it', () => {
		const lines = toRoutesText(people, 0.25).split('\n');
		expect(lines.slice(0, 3)).toEqual([
			'steps  first week  as needed  resources  gaps  questions         answers',
			'2      1           0          2          0     2                 new-employee course-reserves',
			'3      2           0          3          0     2                 new-employee cataloger-metadata'
		]);
		expect(lines.slice(-4)).toEqual([
			'',
			'12 kinds of people, one for each complete set of answers; 7 of them are aliases with the plan of another.',
			'Steps in a plan, without as-needed ones: 1 at least, 2 in the middle, 3 at most.',
			'Walked in 0.3 seconds.'
		]);
	});

	it('counts nobody without a complaint', () => {
		expect(toRoutesText([], 0)).toContain(
			'0 kinds of people, one for each complete set of answers'
		);
	});
});
