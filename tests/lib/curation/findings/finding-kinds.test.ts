import { expect, it } from 'vitest';
import {
	findingKinds,
	kindOfFinding
} from '../../../../src/lib/curation/findings/finding-kinds.ts';

it('knows findings by their whole code, and nothing else', () => {
	expect(kindOfFinding('curation/long-plan')).toBe(findingKinds['long-plan']);
	expect(kindOfFinding('catalog/long-plan')).toBeUndefined();
	expect(kindOfFinding('curation/constructor')).toBeUndefined();
});

it('lets nobody lower what leaves people without an end', () => {
	expect(kindOfFinding('curation/dead-end')?.fixed).toBeDefined();
	expect(kindOfFinding('curation/endless-way')?.fixed).toBeDefined();
	expect(kindOfFinding('curation/idle-option')?.fixed).toBeUndefined();
});
