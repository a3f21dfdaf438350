import { describe, expect, it } from 'vitest';
import { walkSound } from '../../../support/walk-fixture.ts';

const { people } = walkSound();

describe('walkPeople', () => {
	it('lists every complete set of single choices', () => {
		expect(people.map(({ route }) => route.chosen.join(' '))).toEqual([
			'new-employee course-reserves',
			'new-employee cataloger-metadata',
			'new-employee not-sure-work',
			'new-role course-reserves',
			'new-role cataloger-metadata',
			'new-role not-sure-work',
			...['new-colleague', 'colleague-new-role'].flatMap((who) => [
				`helping ${who} course-reserves`,
				`helping ${who} cataloger-metadata`,
				`helping ${who} not-sure-work`
			])
		]);
	});

	it('marks a helper as an alias of the newcomer with the same plan', () => {
		const helpers = people.filter(({ route }) => route.profile.helping);
		expect(helpers.map(({ alias }) => alias)).toEqual(helpers.map(() => true));
	});

	it('marks nobody as an alias who answers for themselves without a doubt', () => {
		const direct = people.filter(({ route }) =>
			route.chosen.every((id) => !['helping', 'not-sure-work'].includes(id))
		);
		expect(direct.map(({ alias }) => alias)).toEqual([false, false, false, false]);
	});

	it('keeps one unsure person of each plan that nobody else has', () => {
		const unsure = people.filter(({ route }) => route.chosen.includes('not-sure-work' as never));
		expect(unsure.map(({ alias }) => alias)).toEqual([false, true, true, true]);
	});

	it('gives the same key to plans with the same steps in the same stages', () => {
		const keys = people.slice(0, 6).map(({ planKey }) => planKey);
		expect(keys[0]).toBe('decode-terms first-week, run-course-reserves first-month');
		expect(keys[3]).toBe('decode-terms first-week, run-course-reserves first-week');
		expect(keys[4]).toBe(keys[1]);
		expect(keys[1]).toMatch(/overlay-records first-quarter optional$/);
	});
});
