import { describe, expect, it } from 'vitest';
import { readInvitation, writeInvitation } from '$lib/components/study/read-invitation.ts';

describe('an invitation to a study', () => {
	it('is read from the fragment as it was written', () => {
		const invitation = {
			study: 'october',
			code: 'P04',
			facilitator: 'F1',
			sessionCode: 'ABCDEF',
			pilot: true,
			simulated: false
		};
		expect(readInvitation(writeInvitation(invitation))).toEqual(invitation);
	});

	it('leaves out what has not the shape of its kind', () => {
		expect(readInvitation('#study=<b>&code=somebody&session=abc&pilot=1')).toEqual({
			pilot: false,
			simulated: false
		});
	});
});
