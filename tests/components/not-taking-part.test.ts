import { beforeEach, describe, expect, it } from 'vitest';
import {
	countNoShows,
	countRefusal,
	countRefusals,
	listNoShows,
	markNoShow,
	unmarkNoShow
} from '$lib/components/study/not-taking-part.ts';

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

describe('those who did not come', () => {
	it('are known by study and code, each once', () => {
		markNoShow({ study: 'october', code: 'P04' });
		markNoShow({ study: 'pilot', code: 'P04' });
		markNoShow({ study: 'october', code: 'P02' });
		markNoShow({ study: 'october', code: 'P04' });
		expect(listNoShows('october')).toEqual(['P02', 'P04']);
		expect(countNoShows()).toBe(3);
	});

	it('may come after all', () => {
		markNoShow({ study: 'october', code: 'P04' });
		unmarkNoShow({ study: 'october', code: 'P04' });
		expect([listNoShows('october'), localStorage.length]).toEqual([[], 0]);
	});

	it('are none where something else stands under their key', () => {
		localStorage.setItem('pathfinder/study-no-shows', 'rust october:P9999 :P04 october');
		expect(listNoShows('october')).toEqual([]);
	});
});
