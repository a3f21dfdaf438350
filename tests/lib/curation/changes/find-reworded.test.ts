import { expect, it } from 'vitest';
import { findReworded } from '../../../../src/lib/curation/changes/find-reworded.ts';
import {
	aCatalog,
	aContact,
	aNeed,
	aPathway,
	aResource
} from '../../../support/catalog-builder.ts';
import { aFlow, anOption, aQuestion } from '../../../support/flow-builder.ts';

const edition = (given: Parameters<typeof aCatalog>[0], label = 'A') => ({
	catalog: aCatalog(given),
	flow: aFlow([aQuestion('q', [anOption('a', { label, says: label }), 'b'])])
});

it('tells each text that is another under the same id, with both', () => {
	const before = edition({
		needs: [aNeed('n', { gap: { cover: 'none', note: 'Old.' } }), aNeed('gone')],
		resources: [aResource('r')],
		pathways: [aPathway('p')],
		contacts: [aContact('c')]
	});
	const after = edition(
		{
			needs: [
				aNeed('n', { statement: 'I need more.', gap: { cover: 'none', note: 'New.' } }),
				aNeed('new')
			],
			resources: [aResource('r', { url: 'https://example.org/other', title: 'T' })],
			pathways: [aPathway('p', { introduction: 'Hello.' })],
			contacts: [aContact('c', { ask: 'All.' })]
		},
		'B'
	);
	expect(
		findReworded(before, after).map(({ kind, id, part, was, now }) => [kind, id, part, was, now])
	).toEqual([
		['need', 'n', 'statement', 'I need to learn n.', 'I need more.'],
		['need', 'n', 'gap', 'Old.', 'New.'],
		['resource', 'r', 'title', 'Resource r', 'T'],
		['resource', 'r', 'address', 'https://example.org/r', 'https://example.org/other'],
		['option', 'a', 'label', 'A', 'B'],
		['pathway', 'p', 'introduction', 'About p.', 'Hello.'],
		['contact', 'c', 'ask', 'Any question.', 'All.']
	]);
	expect(findReworded(after, after)).toEqual([]);
});
