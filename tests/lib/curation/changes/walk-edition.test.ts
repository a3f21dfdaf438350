import { expect, it } from 'vitest';
import { walkEdition } from '../../../../src/lib/curation/changes/walk-edition.ts';
import { soundEdition } from '../../../support/edition-builder.ts';
import { aProfile, tags } from '../../../support/catalog-builder.ts';

const walked = walkEdition(soundEdition());

it('has everybody, and the same plan for the same profile', () => {
	expect(walked.people).toHaveLength(12);
	expect(walked.people.every(({ route, plan }) => walked.planFor(route.profile) === plan)).toBe(
		true
	);
	const both = aProfile('new-role', 'course-reserves', 'cataloger-metadata');
	expect(walked.planFor(both)).toBe(walked.planFor({ ...both, tags: [...both.tags].reverse() }));
});

it('has no own part for who helps nobody', () => {
	expect(walked.ownPlan([]).steps).toEqual([]);
	expect(walked.ownPlan(tags('new-role', 'course-reserves')).steps.length).toBeGreaterThan(0);
});
