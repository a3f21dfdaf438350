import { expect, it } from 'vitest';
import { buildDocuments } from '../../../src/lib/search/index.ts';
import { collectStudyWords } from '../../../src/lib/walk/study-words.ts';
import { buildWizard } from '../../../src/lib/wizard/index.ts';
import { aSmallFlow } from '../../support/flow-builder.ts';
import { realCatalog } from '../../support/real-data.ts';
import { realWizard } from '../../support/real-wizard.ts';
import { aStudyCatalog } from '../../support/study-site.ts';

it('has the titles of all that learners are shown, of the questions and of their options', () => {
	const words = collectStudyWords({ catalog: aStudyCatalog(), wizard: buildWizard(aSmallFlow()) });
	expect(words.titles.get('needs/books')).toBe('Learn books');
	expect(words.titles.get('resources/guide')).toBe('Resource guide');
	expect(words.titles.get('pathways/reserves')).toBe('Pathway reserves');
	expect(words.titles.get('question/area')).toBe('Asks area?');
	expect(words.titles.get('lending')).toBe('Label lending');
	expect(words.titles.has('needs/draft')).toBe(false);
	expect(words.titles.has('resources/gone')).toBe(false);
});

it('has each button and title as a label, with whose it is', () => {
	const { labels } = collectStudyWords({
		catalog: aStudyCatalog(),
		wizard: buildWizard(aSmallFlow())
	});
	expect(labels[0]).toEqual({ kind: 'option', id: 'new-employee', text: 'Label new-employee' });
	expect(labels).toContainEqual({ kind: 'title', id: 'needs/bags', text: 'Learn bags' });
});

it('finds exactly what search can find on the site as it is', () => {
	const catalog = realCatalog();
	const { findable } = collectStudyWords({ catalog, wizard: realWizard() });
	const documents = buildDocuments(catalog).map(({ path }) => path.replace(/\/$/, ''));
	expect([...findable].sort()).toEqual(documents.sort());
});
