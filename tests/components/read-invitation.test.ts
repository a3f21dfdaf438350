import { describe, expect, it } from 'vitest';
import {
	isInvitedElsewhere,
	readInvitation,
	writeInvitation
} from '$lib/components/study/read-invitation.ts';

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

	it('is to another session where it names another person, study or code that was said aloud', () => {
		const session = { studyId: 'october', sessionCode: 'ABCDEF', codes: ['P01', 'P07'] };
		const isElsewhere = (hash: string) => isInvitedElsewhere(readInvitation(hash), session);
		expect(
			['', '#study=october', '#code=P07', '#code=P04&session=ABCDEF'].map(isElsewhere)
		).toEqual([false, false, false, false]);
		expect(['#code=P02', '#study=pilot', '#code=P01&session=GHIJKL'].map(isElsewhere)).toEqual([
			true,
			true,
			true
		]);
	});
});
