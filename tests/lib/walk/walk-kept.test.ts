import { describe, expect, it } from 'vitest';
import { walkKept } from '../../../src/lib/walk/walk-kept.ts';
import { buildWizard } from '../../../src/lib/wizard/index.ts';
import { aCatalog, aNeed, aPathway, aRole } from '../../support/catalog-builder.ts';
import { aSmallFlow } from '../../support/flow-builder.ts';

const live = {
	wizard: buildWizard(aSmallFlow()),
	catalog: aCatalog({
		roles: [aRole('reserves'), aRole('lending'), aRole('supervisor')],
		needs: [aNeed('books'), aNeed('bags'), aNeed('labels'), aNeed('people')],
		pathways: [
			aPathway('reserves', { steps: ['books'] }),
			aPathway('sends-bags', { steps: ['bags', 'labels'] }),
			aPathway('supervisor', { steps: ['people'] })
		]
	})
};
const helped = ['helping', 'new-colleague', 'rsf', 'lending'];
const walk = (words: readonly string[], given: Partial<Parameters<typeof walkKept>[1]> = {}) =>
	walkKept(live, { words, leftOut: [], keeper: 'learner', ...given });
const stepsOf = ({ view }: ReturnType<typeof walkKept>) =>
	view.stages.flatMap(({ steps }) => steps.map(({ id, number }) => [id, number]));

describe('walkKept', () => {
	it('has the plan of the kept answers as they are computed today', () => {
		const kept = walk(['rsf', 'reserves', 'new-role']);
		expect(stepsOf(kept)).toEqual([['books', 1]]);
		expect(kept.words).toEqual(['new-role', 'rsf', 'reserves']);
		expect(kept.notices).toEqual([]);
		expect(kept.question).toBeUndefined();
	});

	it('speaks to a helper of the newcomer, and has the helper’s own part', () => {
		const { view, answers } = walk(helped, { keeper: 'helper' });
		expect(view.beside.map(({ id }) => id)).toEqual(['people']);
		expect(answers.map(({ says }) => says)).toContain('Says helping');
	});

	it('speaks to the learner where a helper gave the answers', () => {
		const { view, answers } = walk(helped);
		expect(view.beside).toEqual([]);
		expect(answers.map(({ says }) => says)).not.toContain('Says helping');
	});

	it('numbers the steps without those left out, names these, and keeps the whole beside', () => {
		const kept = walk(helped, { leftOut: ['bags', 'unknown'] });
		expect(stepsOf(kept)).toEqual([['labels', 1]]);
		expect(kept.leftOut).toEqual([{ id: 'bags', title: 'Learn bags' }]);
		expect(kept.whole.steps.map(({ need }) => need)).toEqual(['bags', 'labels']);
	});

	it('names a question that came since, and shows the plan as far as the answers go', () => {
		const kept = walk(['new-role', 'rsf']);
		expect(kept.question?.path).toBe('wizard/new-role/rsf/');
		expect(kept.question?.asks).not.toBe('');
	});

	it('names each answer that is gone or that does not fit any more', () => {
		const { notices } = walk(['new-role', 'rsf', 'reserves', 'retired-answer', 'new-colleague']);
		expect(notices).toEqual([
			'The answer “retired-answer” does not exist any more. The plan follows the others; your marks are kept.',
			'The answer “Says new-colleague” does not go with the others any more. The plan follows the others; your marks are kept.'
		]);
	});
});
