import { expect, it } from 'vitest';
import { compareEditions, describeChanges } from '../../../../src/lib/curation/index.ts';
import type { Edition } from '../../../../src/lib/curation/index.ts';
import { dropOption, editPathway, realEdition } from '../../../support/edition-builder.ts';

const real = realEdition();
const describeBoth = (before: Edition, after: Edition) =>
	describeChanges(compareEditions(before, after), before, after);

it('says for whom and what, in the words of the catalog', () => {
	const after = editPathway(real, 'course-reserves', ({ steps }) => ({ steps: steps.slice(1) }));
	const { headline, retold } = describeBoth(real, after);
	expect(headline).toBe('24 kinds of people receive the same steps and resources, told otherwise.');
	expect(retold.map(({ who }) => who)).toEqual(['Everybody who answers “Course reserves”']);
	expect(retold[0]?.kinds[0]?.says).toMatch(/^New to Alliance work · .* · Course reserves$/);
});

it('says who is new and who is gone plainly', () => {
	const after = dropOption(real, 'courier-shipping');
	const gone = describeBoth(real, after);
	expect(gone.headline).toMatch(
		/^24 kinds of people are gone: these answers cannot be given any more\./
	);
	expect(gone.groups[0]?.sentences[0]).toBe('These answers cannot be given any more.');
	expect(describeBoth(after, real).groups[0]?.sentences[1]).toMatch(/^They receive 12 steps: /);
});

it('says that nothing changes', () => {
	expect(describeBoth(real, real)).toEqual({
		headline: 'Nothing changes for anybody.',
		groups: [],
		retold: [],
		questions: [],
		helpers: [],
		reworded: []
	});
});
