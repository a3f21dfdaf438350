import { expect, it } from 'vitest';
import { stepPath } from '../../../src/lib/catalog/step-path.ts';
import { loadEdited } from '../../support/edit-sound.ts';

it('counts steps within their stage', () => {
	const pathway = loadEdited({}).catalog.pathways.find(({ kind }) => kind === 'role');
	const paths = pathway?.steps.map((step) => stepPath(pathway, step));
	expect(paths).toEqual([
		['steps', 'first-week', 0],
		['steps', 'first-quarter', 0]
	]);
});
