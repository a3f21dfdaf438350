import { describe, expect, it } from 'vitest';
import { checkNamed } from '../../../../src/lib/study/validation/check-named.ts';
import { walkSession } from '../../../../src/lib/study/validation/walk-session.ts';
import { changed, known } from '../../../support/changed-recording.ts';
import { set, type Changes } from '../../../support/recording-changes.ts';
import { testGrave, testLight } from '../../../support/tell-of-changes.ts';

const grave: Changes = {
	'something named elsewhere': ['named-elsewhere', set('nominate', 'a2', { nodeKey: 'search' })],
	'something named that there is not': [
		'unknown-thing',
		set('nominate', 'a2', { answerIds: ['pathways/zzz'] })
	],
	'nothing named': ['nothing-named', set('nominate', 'a2', { answerIds: [] })]
};

const light: Changes = {
	'something opened that there is not': [
		'unknown-opened',
		set('resource.open', undefined, { resourceId: 'zzz' })
	]
};

describe('checkNamed', () => {
	it('finds nothing in what the windows write', () => {
		const session = changed(() => undefined);
		expect(checkNamed(walkSession(session, known.study), known.site)).toEqual([]);
	});

	testGrave(grave);

	testLight(light);
});
