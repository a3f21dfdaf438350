import { describe, expect, it } from 'vitest';
import { makeId } from '../../../src/lib/platform/make-id.ts';

describe('makeId', () => {
	it('is another one each time, of letters and digits that a page may use', () => {
		const ids = Array.from({ length: 500 }, makeId);
		expect(new Set(ids).size).toBe(500);
		expect(ids.filter((id) => !/^n[0-9a-f]{12}$/.test(id))).toEqual([]);
	});
});
