import { describe, expect, it } from 'vitest';
import { sayNotNoted, sayRefusal, sayTrouble } from '$lib/components/say-note.ts';
import { notebookLimits } from '$lib/notebook/index.ts';

describe('what is said of notes', () => {
	it('names what was left out, and nothing where nothing was', () => {
		expect(sayNotNoted([])).toBe('');
		expect(sayNotNoted(['number'])).toBe('Left out, since it may name a person: a long number.');
		expect(sayNotNoted(['e-mail address', 'web address', 'number'])).toBe(
			'Left out, since it may name a person: an e-mail address, a web address and a long number.'
		);
	});

	it('says how many notes a full notebook has', () => {
		expect(sayRefusal('full')).toContain(`${notebookLimits.notes} notes`);
	});

	it('tells a full storage from one that is refused', () => {
		expect(sayTrouble(undefined)).toBe('');
		expect(sayTrouble('full')).toMatch(/no room left/);
		expect(sayTrouble('blocked')).toMatch(/does not let this site keep anything/);
	});
});
