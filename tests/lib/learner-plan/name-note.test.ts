import { describe, expect, it } from 'vitest';
import { nameNote } from '../../../src/lib/learner-plan/name-note.ts';

describe('nameNote', () => {
	it('says to each reader whose note it is', () => {
		expect(nameNote({ by: 'learner' }, 'learner')).toBe('Your note');
		expect(nameNote({ by: 'helper' }, 'helper')).toBe('Your note');
		expect(nameNote({ by: 'helper' }, 'learner')).toBe('From whoever prepared this plan');
		expect(nameNote({ by: 'learner' }, 'helper')).toBe('From the newcomer');
	});
});
