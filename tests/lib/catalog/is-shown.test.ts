import { expect, it } from 'vitest';
import { isShown } from '../../../src/lib/catalog/index.ts';

it('shows what is approved, and neither drafts nor what is retired', () => {
	expect((['draft', 'approved', 'retired'] as const).map((state) => isShown({ state }))).toEqual([
		false,
		true,
		false
	]);
});
