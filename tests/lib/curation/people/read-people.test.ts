import { describe, expect, it } from 'vitest';
import { peopleFile, readPeople } from '../../../../src/lib/curation/people/read-people.ts';

const read = (text: string) => readPeople([{ path: peopleFile, text }]);

describe('readPeople', () => {
	it('has nobody where there is no file', () => {
		expect(readPeople([])).toEqual({ people: [], problems: [] });
	});

	it('finds what is wrong without a catalog, and leaves the rest', () => {
		const { people, problems } = read(`- { id: a, who: New., answers: [x], never: [y] }
- { id: a, who: Twin., answers: [x], never: [y] }
- { id: b, who: Careless., answers: [x] }
- { id: c, answers: [x] }
`);
		expect(people.map(({ value }) => value.who)).toEqual(['New.', 'Careless.']);
		expect(problems.map(({ code, line }) => [code, line])).toEqual([
			['curation/duplicate-person', 2],
			['curation/nothing-expected', 3],
			['catalog/missing-field', 4]
		]);
	});

	it('takes an empty first week for something that is expected', () => {
		expect(read('- { id: a, who: New., answers: [x], first_week: [] }\n').problems).toEqual([]);
	});
});
