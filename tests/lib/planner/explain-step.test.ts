import { describe, expect, it } from 'vitest';
import { collectSteps } from '../../../src/lib/planner/collect-steps.ts';
import { explainStep, prepareSpeaker } from '../../../src/lib/planner/explain-step.ts';
import type { Neighbors } from '../../../src/lib/planner/explain-step.ts';
import type { Pathway, Profile } from '../../../src/lib/catalog/index.ts';
import {
	aCatalog,
	aNeed,
	aPathway,
	aProfile,
	aRule,
	aStep
} from '../../support/catalog-builder.ts';

const nobody: Neighbors = { before: [], after: [] };

function explain(profile: Profile, pathways: Pathway[], neighbors = nobody) {
	const catalog = aCatalog({ needs: [aNeed('a')] });
	const { planned } = collectSteps(catalog, pathways, profile.tags);
	return planned.flatMap((step) => explainStep(prepareSpeaker(catalog, profile), step, neighbors));
}

const reserves = aPathway('course-reserves', { steps: ['a'] });

describe('explainStep', () => {
	it('names the answer that the pathway is for', () => {
		expect(explain(aProfile('new-role', 'course-reserves'), [reserves])).toEqual([
			{
				kind: 'answer',
				tag: 'course-reserves',
				pathway: 'course-reserves',
				text: 'Because you do course-reserves'
			}
		]);
	});

	it('adds the answer that the step’s own rule asks for', () => {
		const steps = [aStep('a', { when: aRule({ anyOf: ['new-role', 'new-employee'] }) })];
		const pathway = aPathway('course-reserves', { steps });
		const reasons = explain(aProfile('new-role', 'course-reserves'), [pathway]);
		expect(reasons.map(({ kind, text }) => [kind, text])).toEqual([
			['answer', 'Because you do course-reserves'],
			['step-rule', 'Because you are in new-role']
		]);
	});

	it('names a tag once when several pathways ask for it', () => {
		const rule = { for: { anyOf: ['rsf'] }, steps: ['a'] };
		const reasons = explain(aProfile('rsf'), [aPathway('one', rule), aPathway('two', rule)]);
		expect(reasons).toMatchObject([{ kind: 'answer', tag: 'rsf', pathway: 'one' }]);
	});

	it('says that everybody starts here when the pathway names nobody in particular', () => {
		const pathway = aPathway('one', { for: {}, steps: ['a'] });
		expect(explain(aProfile('rsf'), [pathway])).toEqual([
			{
				kind: 'everyone',
				pathway: 'one',
				text: 'Because everybody in Alliance work starts here'
			}
		]);
	});

	it('speaks of the newcomer when somebody else reads the plan', () => {
		const helper = { ...aProfile('course-reserves'), helping: true };
		expect(explain(helper, [reserves])[0]?.text).toBe('Because they do course-reserves');
	});

	it('names a tag that the catalog has no phrase for as it is written', () => {
		const pathway = aPathway('strange', { steps: ['a'] });
		expect(explain(aProfile('strange'), [pathway])[0]?.text).toBe('Because of “strange”');
	});

	it('names at most two needs that build on it and two that it builds on', () => {
		const needs = ['Overlay', 'Merge', 'Clean up'].map((title) =>
			aNeed(title, { statement: `I need to ${title.toLowerCase()} records.` })
		);
		const profile = aProfile('course-reserves');
		const [, first, on] = explain(profile, [reserves], { before: needs, after: needs });
		expect(first).toEqual({
			kind: 'comes-first',
			needs: ['Overlay', 'Merge'],
			text: 'Comes first because “Overlay records” and “Merge records” build on it'
		});
		expect(on?.text).toBe('Builds on “Overlay records” and “Merge records”');
	});

	it('uses the singular for one need', () => {
		const work = aNeed('nz', { statement: 'I need to work safely in the shared Network Zone.' });
		const reasons = explain(aProfile('course-reserves'), [reserves], { before: [], after: [work] });
		expect(reasons[1]?.text).toBe(
			'Comes first because “Work safely in the shared Network Zone” builds on it'
		);
	});
});
