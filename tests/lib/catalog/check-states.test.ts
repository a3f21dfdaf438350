import { expect, it } from 'vitest';
import { codesAfter } from '../../support/edit-sound.ts';

it('lets a group of the past point to a page of the past', () => {
	expect(
		codesAfter({
			'data/groups.yaml': [
				'  status: current\n  resource: reserves-guide',
				'  status: ended\n  resource: old-overlay-page'
			]
		})
	).toEqual([]);
});

it('warns of a retired resource that a need still lists', () => {
	expect(codesAfter({ 'data/resources/work.yaml': ['state: draft', 'state: retired'] })).toEqual([
		'hidden-thing'
	]);
});

it('asks nothing of a need that is a draft itself', () => {
	expect(
		codesAfter({
			'data/needs/more.yaml': [
				'- id: plan-overlays',
				'  statement: I need to plan overlays.',
				'  program: all',
				'  state: draft',
				'  resources: [old-overlay-page]',
				'  evidence: None.',
				''
			].join('\n')
		})
	).toEqual([]);
});
