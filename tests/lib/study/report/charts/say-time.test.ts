import { expect, it } from 'vitest';
import { sayTime } from '../../../../../src/lib/study/report/charts/say-time.ts';

it.each([
	[45_000, '45 s'],
	[59_600, '1 min'],
	[120_000, '2 min'],
	[125_400, '2 min 5 s'],
	[0, '0 s']
])('says %d ms as %s', (ms, says) => {
	expect(sayTime(ms)).toBe(says);
});
