import { expect, it } from 'vitest';
import { listReferences } from '../../../src/lib/catalog/list-references.ts';
import { readSources } from '../../../src/lib/catalog/read-sources.ts';
import { readSound } from '../../support/read-fixture.ts';

const references = listReferences(readSources(readSound()).sources);

it('finds the references of a pathway at every depth', () => {
	const ofReserves = references.filter(({ from }) => from.file.endsWith('course-reserves.yaml'));
	expect(ofReserves.map(({ path, id, to }) => `${path.join('.')} ${id} (${to})`)).toEqual([
		'program rsf (programs)',
		'for.any_of.0 course-reserves (tags)',
		'steps.first-week.0.need run-course-reserves (needs)',
		'steps.first-month.0.need run-course-reserves (needs)',
		'steps.first-week.0.when.any_of.0 new-role (tags)',
		'steps.first-month.0.when.any_of.0 new-employee (tags)'
	]);
});

it('leaves out "all", which is no program area', () => {
	expect(references.filter(({ id }) => id === 'all')).toEqual([]);
});
