import { expect, it } from 'vitest';
import { listReceived } from '../../../../src/lib/curation/findings/list-received.ts';
import { studyEdited, studySound } from '../../../support/study-fixture.ts';

it('has every pathway and need that somebody gets, and only resources that are shown', () => {
	const { pathways, needs, resources } = listReceived(studySound());
	expect([...pathways].sort()).toEqual(['cataloger-metadata', 'course-reserves', 'introduction']);
	expect([...needs].map(String)).not.toContain('report-lost-items');
	expect([...resources].sort()).toEqual([
		'network-zone-guide',
		'overlay-recording',
		'reserves-guide',
		'terms'
	]);
});

it('counts what stands beside the plan of those who help', () => {
	const study = studyEdited({
		'data/wizard.yaml': ['helping: true', 'helping: true\n        beside: [loads-files]'],
		'data/pathways/loads-files.yaml': `id: loads-files
title: Loading files
kind: role
program: all
for: { any_of: [loads-files] }
introduction: For helpers.
steps:
  first-week:
    - need: decode-terms
`
	});
	expect([...listReceived(study).pathways].map(String)).toContain('loads-files');
});
