import { exploreAnswers } from '../../src/lib/curation/index.ts';
import { measureOutcomes } from '../../src/lib/curation/outcomes/measure-outcomes.ts';
import { aCatalog, aNeed, aPathway, aResource, aStep } from './catalog-builder.ts';
import { anOption, anUnsureOption, aQuestion, aWizard } from './flow-builder.ts';

/**
 * Four kinds of people, new and new in a role, who lend or catalog, and two aliases of them: of
 * whom everything can be counted by hand.
 *
 *   lending, new employee     terms · lend · report            as needed: genai
 *   cataloging, new employee  terms · overlay                  as needed: genai
 *   lending, new role         lend (first week) · report       as needed: genai
 *   cataloging, new role      overlay                          as needed: genai
 */
export function exampleOutcomes() {
	const wizard = aWizard(
		aQuestion('who', [
			anOption('new-employee', { says: 'New to this' }),
			anOption('new-role', { says: 'In a new role' })
		]),
		aQuestion('work', [
			anOption('course-reserves', { says: 'Lending' }),
			anOption('cataloger-metadata', { says: 'Cataloging' }),
			anUnsureOption('not-sure-work', { standsFor: ['course-reserves'] })
		])
	);
	const exploration = exploreAnswers(exampleCatalog, wizard);
	return {
		catalog: exampleCatalog,
		exploration,
		outcomes: measureOutcomes(exampleCatalog, exploration)
	};
}

const exampleCatalog = aCatalog({
	needs: [
		aNeed('terms', { resources: ['glossary', 'tour'] }),
		aNeed('lend', { resources: ['tour', 'lending-course'] }),
		aNeed('report', { gap: { cover: 'none', note: 'No report is explained.' } }),
		aNeed('overlay', {
			resources: ['overlay-guide'],
			gap: { cover: 'partial', note: 'Nothing on merging.' }
		}),
		aNeed('genai', { resources: ['genai-course'] }),
		aNeed('unwanted', { resources: ['glossary'] })
	],
	resources: [
		aResource('glossary'),
		aResource('tour', { minutes: 12 }),
		aResource('lending-course', { minutes: 30 }),
		aResource('overlay-guide', { confidence: 'medium' }),
		aResource('genai-course', { minutes: 120, access: 'login' })
	],
	pathways: [
		aPathway('introduction', {
			kind: 'introduction',
			for: { anyOf: ['new-employee'] },
			steps: ['terms']
		}),
		aPathway('everybody', { for: {}, steps: [aStep('genai', { stage: 'as-needed' })] }),
		aPathway('course-reserves', {
			steps: [
				aStep('lend', { stage: 'first-month' }),
				aStep('report', { stage: 'first-quarter', optional: true })
			]
		}),
		aPathway('new-lending', {
			for: { allOf: ['new-role', 'course-reserves'] },
			steps: ['lend']
		}),
		aPathway('cataloger-metadata', { steps: ['overlay'] })
	]
});
