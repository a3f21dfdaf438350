import { describe, expect, it } from 'vitest';
import { checkSteps } from '../../../../src/lib/study/validation/check-steps.ts';
import { walkSession } from '../../../../src/lib/study/validation/walk-session.ts';
import { changed, known, placeOf } from '../../../support/changed-recording.ts';
import { drop, set, type Changes } from '../../../support/recording-changes.ts';
import { testGrave } from '../../../support/tell-of-changes.ts';

const grave: Changes = {
	'that there is no first screen': ['no-first-screen', drop('node.visit', 'a2')],
	'another first screen': ['other-start', set('task.start', 'a2', { startNode: 'search' })],
	'a step that the questions do not make': ['impossible-step', drop('answer.choose', 'a2', 3)],
	'an answer to another question': [
		'impossible-step',
		set('answer.choose', 'a2', { questionId: 'role' })
	],
	'an answer that the question does not have': [
		'impossible-step',
		set('answer.choose', 'a2', { optionIds: ['zzz'] })
	],
	'a right answer called wrong': [
		'impossible-step',
		set('answer.choose', 'a2', { onCorrectRoute: false })
	],
	'an answer called a later one': ['impossible-step', set('answer.choose', 'a2', { first: false })],
	'answers that are not those of the screen': [
		'impossible-step',
		(file) => {
			const at = placeOf(file, 'answer.choose', 'a2') + 1;
			Object.assign(file.participant[at]?.data ?? {}, { answers: ['zzz'] });
		}
	]
};

describe('checkSteps', () => {
	it('finds nothing in what the windows write', () => {
		const session = changed(() => undefined);
		expect(checkSteps(session, walkSession(session, known.study), known)).toEqual([]);
	});

	testGrave(grave);
});
