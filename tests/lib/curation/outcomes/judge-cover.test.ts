import { describe, expect, it } from 'vitest';
import { covers, judgeCover } from '../../../../src/lib/curation/outcomes/judge-cover.ts';
import { aCatalog, aNeed, aResource } from '../../../support/catalog-builder.ts';

const catalog = aCatalog({
	resources: [
		aResource('sound'),
		aResource('also-sound'),
		aResource('locked', { access: 'login' }),
		aResource('old', { legacy: true }),
		aResource('unseen', { confidence: 'medium' }),
		aResource('locked-and-old', { access: 'login', legacy: true }),
		aResource('draft', { state: 'draft' })
	]
});
const gap = { cover: 'partial', note: 'No recording.' } as const;
const coverOf = (...resources: string[]) => judgeCover(catalog)(aNeed('any', { resources }));

describe('judgeCover', () => {
	it('calls a need without a resource that learners see uncovered, whatever is noted', () => {
		expect(coverOf()).toBe('none');
		expect(coverOf('draft')).toBe('none');
		expect(judgeCover(catalog)(aNeed('any', { gap }))).toBe('none');
	});

	it('puts a gap that is noted before all faults of resources', () => {
		const judge = judgeCover(catalog);
		expect(judge(aNeed('any', { resources: ['sound', 'also-sound'], gap }))).toBe('partial');
		expect(judge(aNeed('any', { resources: ['locked'], gap }))).toBe('partial');
	});

	it('names the fault that all resources share, a sign-in first', () => {
		expect(coverOf('locked', 'locked-and-old')).toBe('sign-in-only');
		expect(coverOf('locked-and-old')).toBe('sign-in-only');
		expect(coverOf('old', 'locked-and-old')).toBe('legacy-only');
		expect(coverOf('unseen')).toBe('unverified-only');
	});

	it('tells faults that are not shared from sound resources', () => {
		expect(coverOf('locked', 'unseen')).toBe('none-sound');
		expect(coverOf('sound', 'locked', 'old')).toBe('one-sound');
		expect(coverOf('sound', 'sound')).toBe('one-sound');
		expect(coverOf('sound', 'also-sound', 'unseen')).toBe('sound');
	});

	it('has no cover that stands twice in the order', () => {
		expect(new Set(covers).size).toBe(8);
		expect(covers).toHaveLength(8);
	});
});
