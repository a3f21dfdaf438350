import { describe, expect, it } from 'vitest';
import { isKeepable } from '../../../src/lib/offline/is-keepable.ts';

const sound = { status: 200, type: 'basic', redirected: false };

const answer = (given: Partial<typeof sound>): Response =>
	Object.defineProperties(
		new Response(),
		Object.fromEntries(
			Object.entries({ ...sound, ...given }).map(([name, value]) => [name, { value }])
		)
	);

describe('an answer', () => {
	it('is kept when it is whole and of the site', () => {
		expect(isKeepable(answer({}))).toBe(true);
	});

	it('is not kept when it is an error, a part, a redirect or of another origin', () => {
		for (const status of [0, 204, 206, 301, 304, 404, 500]) {
			expect(isKeepable(answer({ status })), String(status)).toBe(false);
		}
		for (const type of ['opaque', 'opaqueredirect', 'cors', 'error']) {
			expect(isKeepable(answer({ type })), type).toBe(false);
		}
		expect(isKeepable(answer({ redirected: true }))).toBe(false);
	});
});
