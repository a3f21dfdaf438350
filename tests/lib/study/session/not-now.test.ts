import { describe, expect, it } from 'vitest';
import { notNow } from '../../../../src/lib/study/session/not-now.ts';

describe('a refusal of what belongs to another time', () => {
	it('says what it is the time of', () => {
		expect(notNow({ stage: 'profile' })).toEqual({
			refusal: 'This cannot be done now: it is the time of the questions about the participant.'
		});
	});
});
