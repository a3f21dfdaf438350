import { expect, it } from 'vitest';
import { judged, type Changes } from './recording-changes.ts';

/** A test for each change that makes a recording of no use: what is remarked, and that it is not usable. */
export function testGrave(changes: Changes): void {
	it.each(Object.entries(changes))('finds %s, which is not usable', (_, [code, change]) => {
		const { level, codes } = judged(change);
		expect(codes).toContain(code);
		expect(level).toBe('not-usable');
	});
}

/** The same for changes after which a recording stays usable, with a remark. */
export function testLight(changes: Changes): void {
	it.each(Object.entries(changes))('remarks %s, which stays usable', (_, [code, change]) => {
		const { level, codes } = judged(change);
		expect(codes).toContain(code);
		expect(level).toBe('usable');
	});
}
