import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { namePlanFile } from '$lib/components/name-plan-file.ts';

const ending = '.pathfinder.json';

describe('namePlanFile', () => {
	it('takes the words of the title', () => {
		expect(namePlanFile("Zoë's plan: course reserves, 2026", ending)).toBe(
			'zoes-plan-course-reserves-2026.pathfinder.json'
		);
	});

	it('calls a plan a plan where its title has no letter from a to z', () => {
		expect(namePlanFile('', '.md')).toBe('plan.md');
		expect(namePlanFile('計画', '.md')).toBe('plan.md');
	});

	it('keeps clear of names that Windows keeps for devices', () => {
		expect(namePlanFile('CON', '.csv')).toBe('con-plan.csv');
		expect(namePlanFile('com1', '.csv')).toBe('com1-plan.csv');
		expect(namePlanFile('Contacts', '.csv')).toBe('contacts.csv');
	});

	it('gives a short name of safe letters for any title', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (title) => {
				const name = namePlanFile(title, ending);
				expect(name).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*\.pathfinder\.json$/);
				expect(name.length).toBeLessThanOrEqual(66 + ending.length);
			})
		);
	});
});
