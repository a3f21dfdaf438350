import { describe, expect, it } from 'vitest';
import { isId } from '../../../src/lib/learner-plan/is-id.ts';

describe('isId', () => {
	it.each(['log-in', '0', '12', 'constructor', 'n3f0a1c2b4d5e', 'a'.repeat(80)])(
		'takes an id, whether a catalog knows it or not: %s',
		(id) => {
			expect(isId(id)).toBe(true);
		}
	);

	it.each(['', '-a', 'Log-in', 'log in', '__proto__', 'a\n', 'é', 'a'.repeat(81), 7, null, ['a']])(
		'takes nothing else: %j',
		(given) => {
			expect(isId(given)).toBe(false);
		}
	);
});
