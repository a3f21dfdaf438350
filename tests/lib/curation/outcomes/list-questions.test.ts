import { expect, it } from 'vitest';
import { listQuestions } from '../../../../src/lib/curation/outcomes/list-questions.ts';
import { buildWizard, chooseOne, exploreChoices } from '../../../../src/lib/wizard/index.ts';
import { aSmallFlow } from '../../../support/flow-builder.ts';

it('finds every question that somebody is asked, each once', () => {
	const flow = aSmallFlow();
	const found = listQuestions(exploreChoices(buildWizard(flow), chooseOne));
	expect(found).toHaveLength(flow.questions.length);
	expect(new Set(found)).toEqual(new Set(flow.questions));
});
