import { describe, expect, it } from 'vitest';
import { describePathway } from '../../../src/lib/publishing/describe-pathway.ts';
import {
	aCatalog,
	aNeed,
	aPathway,
	aRule,
	aSituation,
	aStep
} from '../../support/catalog-builder.ts';

const pathway = aPathway('course-reserves', {
	program: 'rsf',
	steps: [
		aStep('words', { stage: 'first-month', optional: true, note: 'When there is time.' }),
		aStep('reserves', { when: aRule({ anyOf: ['new-employee'] }) }),
		aStep('films', {
			when: aRule({ allOf: ['new-role', 'rsf'], anyOf: ['supervisor', 'unheard'] })
		}),
		aStep('secret')
	]
});
const catalog = aCatalog({
	situations: [aSituation('new-employee', { name: 'New employee' }), aSituation('new-role')],
	needs: [
		aNeed('words'),
		aNeed('reserves'),
		aNeed('films', { gap: { cover: 'none', note: 'Nothing.' } }),
		aNeed('secret', { state: 'draft' })
	],
	pathways: [pathway]
});

describe('describePathway', () => {
	it('has its title, its introduction and its area', () => {
		expect(describePathway(catalog, pathway)).toMatchObject({
			title: 'Pathway course-reserves',
			introduction: 'About course-reserves.',
			area: { title: 'Area rsf (RSF)', path: 'programs/rsf/' }
		});
	});

	it('has the stages in the order of time, without those that have no step', () => {
		const { stages } = describePathway(catalog, pathway);
		expect(stages.map(({ name, steps }) => [name, steps.map(({ title }) => title)])).toEqual([
			['First week', ['Learn reserves', 'Learn films']],
			['First month', ['Learn words']]
		]);
	});

	it('shows of each step for whom it is, whether it is optional, and whether there is anything', () => {
		const steps = describePathway(catalog, pathway).stages.flatMap((stage) => stage.steps);
		expect(steps).toEqual([
			{
				title: 'Learn reserves',
				path: 'needs/reserves/',
				optional: false,
				only: 'new employee',
				gap: false
			},
			{
				title: 'Learn films',
				path: 'needs/films/',
				optional: false,
				only: 'situation new-role and area rsf, and role supervisor or unheard',
				gap: true
			},
			{
				title: 'Learn words',
				path: 'needs/words/',
				optional: true,
				only: '',
				gap: false,
				note: 'When there is time.'
			}
		]);
	});
});
