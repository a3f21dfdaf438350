import { expect, it } from 'vitest';
import { nameNeed, namePathway } from '../../../../src/lib/curation/findings/name-things.ts';
import { aCatalog, aNeed, aPathway, needId, pathwayId } from '../../../support/catalog-builder.ts';

const catalog = aCatalog({
	needs: [aNeed('mend', { statement: 'I need to mend books.' })],
	pathways: [aPathway('mending', { title: 'Mending' })]
});

it('names things by their titles, and what is unknown by its id', () => {
	expect(nameNeed(catalog, needId('mend'))).toBe('"Mend books"');
	expect(nameNeed(catalog, needId('glue'))).toContain('lue');
	expect(namePathway(catalog, pathwayId('mending'))).toBe('pathway "Mending"');
});
