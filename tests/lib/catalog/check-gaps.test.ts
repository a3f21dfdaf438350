import { expect, it } from 'vitest';
import { codesAfter } from '../../support/edit-sound.ts';

const zone = '  resources: [network-zone-guide]';

it('accepts a need without a resource that says so', () => {
	expect(
		codesAfter({
			'data/needs/scts.yaml': [zone, '  gap:\n    cover: none\n    note: Nothing was found.']
		})
	).toEqual([]);
});

it('accepts drafts beside a gap that says there is nothing yet', () => {
	expect(
		codesAfter({
			'data/needs/scts.yaml': [
				zone,
				'  resources: [old-overlay-page]\n  gap:\n    cover: none\n    note: Only an old page.'
			]
		})
	).toEqual([]);
});

it('accepts partial cover where something is shown', () => {
	expect(
		codesAfter({
			'data/needs/scts.yaml': [
				zone,
				`${zone}\n  gap:\n    cover: partial\n    note: Not all of it.`
			]
		})
	).toEqual([]);
});

it('calls a misspelt resource unknown, and not a gap besides', () => {
	expect(
		codesAfter({ 'data/needs/scts.yaml': [zone, '  resources: [network-zone-guides]'] })
	).toEqual(['unknown-resource']);
});
