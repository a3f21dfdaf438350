import { beforeEach, describe, expect, it } from 'vitest';
import { countRefusal, countRefusals } from '$lib/components/study/count-refusal.ts';

beforeEach(() => localStorage.clear());

describe('the count of those who did not want to be recorded', () => {
	it('takes one session for one person, whichever windows tell of it', () => {
		countRefusal('s1');
		countRefusal('s1');
		expect(countRefusals()).toBe(1);
		countRefusal('s2');
		countRefusal('s2');
		expect(countRefusals()).toBe(2);
	});

	it('goes on from what an earlier version wrote, and from nothing that is no number', () => {
		localStorage.setItem('pathfinder/study-refusals', '3');
		countRefusal('s1');
		expect(countRefusals()).toBe(4);
		localStorage.setItem('pathfinder/study-refusals', 'rust');
		expect(countRefusals()).toBe(0);
	});
});
