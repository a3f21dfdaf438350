import { describe, expect, it } from 'vitest';
import { joinAddress } from '../../../src/lib/learner-plan/join-address.ts';

describe('joinAddress', () => {
	it.each(['https://example.org/path', 'https://example.org/path/'])(
		'joins with one slash: %s',
		(site) => {
			expect(joinAddress(site, 'needs/zone/')).toBe('https://example.org/path/needs/zone/');
			expect(joinAddress(site, '')).toBe('https://example.org/path/');
		}
	);
});
