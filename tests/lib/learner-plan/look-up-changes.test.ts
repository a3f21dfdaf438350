import { expect, it } from 'vitest';
import { lookUpChanges, titleOfNeed } from '../../../src/lib/learner-plan/look-up-changes.ts';
import { resourceMark, wordingMark } from '../../../src/lib/learner-plan/see-steps.ts';
import { aCatalog, aNeed, aResource, needIds } from '../../support/catalog-builder.ts';
import { realCatalog } from '../../support/real-data.ts';

const [lend, loan, gone] = needIds('lend', 'loan', 'gone');
const successors = [lend, gone].flatMap((was) => (was && loan ? [{ was, now: [loan] }] : []));
const lookup = lookUpChanges(
	aCatalog({
		needs: [aNeed('lend', { state: 'retired' }), aNeed('loan')],
		resources: [aResource('terms')],
		successors: { needs: successors, resources: [] }
	})
);
const seen = (need: string, statement: string) => ({
	need,
	stage: 'first-week' as const,
	wording: wordingMark(statement),
	resources: []
});

it('names a need by its title, or by the words of its id', () => {
	expect(lookup.nameNeed('loan')).toBe('“Learn loan”');
	expect(titleOfNeed(lookup.needs, 'pull-the-holds')).toBe('Pull the holds');
});

it('knows which replaced need was seen by its wording', () => {
	expect(lookup.replacedBy(seen('loan', 'I need to learn lend.'))).toBe('lend');
	expect(lookup.replacedBy(seen('loan', 'I need to learn loan.'))).toBeUndefined();
	expect(lookup.replacedBy(seen('loan', 'I need to do something else.'))).toBeUndefined();
	expect(lookup.replacedBy(seen('lend', 'I need to learn lend.'))).toBeUndefined();
});

it('finds a resource by its fingerprint', () => {
	expect(lookup.resourceOf(resourceMark('terms'))).toBe('terms');
	expect(lookup.resourceOf(resourceMark('none'))).toBeUndefined();
});

it('tells all resources and all wordings of the real catalog apart', () => {
	const { needs, resources } = realCatalog();
	expect(new Set(resources.map(({ id }) => resourceMark(id))).size).toBe(resources.length);
	expect(new Set(needs.map(({ statement }) => wordingMark(statement))).size).toBe(needs.length);
});
