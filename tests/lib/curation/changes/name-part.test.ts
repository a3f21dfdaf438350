import { expect, it } from 'vitest';
import { namePart } from '../../../../src/lib/curation/changes/name-part.ts';

it('says which text of what it is', () => {
	const about = { id: 'guide', was: '', now: '' };
	expect(namePart({ kind: 'resource', part: 'title', ...about })).toBe(
		'Title of the resource guide'
	);
	expect(namePart({ kind: 'option', part: 'label', ...about })).toBe('Label of the answer guide');
});
