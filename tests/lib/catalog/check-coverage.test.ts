import { expect, it } from 'vitest';
import { codesAfter } from '../../support/edit-sound.ts';

it('takes a need that a step offers instead as led to', () => {
	expect(
		codesAfter({
			'data/pathways/cataloger-metadata.yaml': [
				'first-quarter:\n    - need: overlay-records',
				'first-quarter:\n    - need: decode-terms\n      or: [overlay-records]'
			]
		})
	).toEqual([]);
});

it('asks nothing of a draft', () => {
	expect(
		codesAfter({
			'data/needs/rsf.yaml': [
				'lost items.\n  program: rsf\n  state: approved\n  builds_on: []\n  resources: []\n  ask: [rsf-calls]\n  gap:\n    cover: none\n    note: No page says how.\n  point_of_need_only: true',
				'lost items.\n  program: rsf\n  state: draft'
			]
		})
	).toEqual([]);
});

it('blames no need for a pathway that cannot be read', () => {
	expect(
		codesAfter({
			'data/pathways/course-reserves.yaml': ['title: Course reserves', 'title: "Course reserves']
		})
	).toEqual(['not-yaml']);
});

it('finds a point-of-need need among the alternatives of a step', () => {
	expect(
		codesAfter({
			'data/pathways/introduction.yaml': [
				'- need: decode-terms',
				'- need: decode-terms\n      or: [report-lost-items]'
			]
		})
	).toEqual(['point-of-need-in-pathway']);
});
