import { expect, it } from 'vitest';
import { participantCode } from '../../../../src/lib/study/index.ts';

it('is P and the number, of two figures at least', () => {
	expect([1, 9, 10, 99, 100].map(participantCode)).toEqual(['P01', 'P09', 'P10', 'P99', 'P100']);
});
