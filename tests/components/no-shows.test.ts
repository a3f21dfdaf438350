import { beforeEach, describe, expect, it } from 'vitest';
import {
	countNoShows,
	listNoShows,
	markNoShow,
	unmarkNoShow
} from '$lib/components/study/no-shows.ts';

beforeEach(() => localStorage.clear());

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
