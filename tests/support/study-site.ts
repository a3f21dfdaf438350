import type { Catalog } from '../../src/lib/catalog/index.ts';
import type { Study, StudySite, StudyTask } from '../../src/lib/study/index.ts';
import { buildStudySite } from '../../src/lib/walk/index.ts';
import { buildWizard, type Flow } from '../../src/lib/wizard/index.ts';
import { aCatalog, aNeed, aPathway, aResource, aRole } from './catalog-builder.ts';
import { aSmallFlow } from './flow-builder.ts';
import { realCatalog } from './real-data.ts';
import { realWizard } from './real-wizard.ts';

/** A catalog that fits the small flow: two roles of rsf, one of scts, and one need for search alone. */
export function aStudyCatalog(): Catalog {
	return aCatalog({
		roles: [aRole('reserves'), aRole('lending'), aRole('cataloging'), aRole('supervisor')],
		needs: [
			aNeed('books', { resources: ['guide', 'gone'], program: 'rsf' }),
			aNeed('bags', { resources: ['guide', 'labels'], program: 'rsf' }),
			aNeed('records', { program: 'scts' }),
			aNeed('people'),
			aNeed('fines', { resources: ['fees'] }),
			aNeed('draft', { state: 'draft' })
		],
		resources: [
			aResource('guide'),
			aResource('labels'),
			aResource('fees'),
			aResource('gone', { state: 'retired' })
		],
		pathways: [
			aPathway('reserves', { steps: ['books'], program: 'rsf' }),
			aPathway('sends-bags', { steps: ['bags', 'draft'], program: 'rsf' }),
			aPathway('cataloging', { steps: ['records'], program: 'scts' }),
			aPathway('supervisor', { steps: ['people'] })
		]
	});
}

/** The product with these questions and that catalog, as a study knows it. */
export function aStudySite(
	flow: Flow = aSmallFlow(),
	catalog: Catalog = aStudyCatalog()
): StudySite {
	return buildStudySite(catalog, buildWizard(flow));
}

/** The product as it is. */
export function realStudySite(): StudySite {
	return buildStudySite(realCatalog(), realWizard());
}

/** A task by both ways whose answer is the pathway for reserves. */
export function aStudyTask(id: string, given: Partial<StudyTask> = {}): StudyTask {
	return {
		id,
		kind: 'sequential',
		title: `Task ${id}`,
		scenario: 'Something happened.',
		answers: ['pathways/reserves'],
		near: [],
		routes: ['wizard', 'search'],
		stopRule: 'After five minutes.',
		hints: ['Again.', 'There.', 'This.'],
		followUps: [],
		acceptedWords: [],
		...given
	};
}

/** A study of two tasks that nothing is wrong with. */
export function aStudyDefinition(given: Partial<Study> = {}): Study {
	return {
		id: 'example',
		version: 1,
		title: 'Example',
		isPilot: false,
		purpose: 'internal',
		thinkAloud: true,
		modes: ['moderated'],
		order: 'fixed',
		seed: 1,
		target: 0.7,
		questionnaires: ['seq', 'sus'],
		primaryTasks: ['first'],
		script: ['Welcome.'],
		consent: {
			version: 1,
			text: ['What we keep.'],
			keptUntil: '2027-06-30',
			contact: 'The mailbox.'
		},
		profile: [{ id: 'tenure', asks: 'How long?', options: [{ id: 'short', label: 'Not long' }] }],
		warmUp: 'Look around.',
		tasks: [aStudyTask('first'), aStudyTask('second')],
		closing: [],
		...given
	};
}

/** A value as if it stood in a file: each path has the line that `lines` gives it, or 1. */
export function placed<Value>(value: Value, lines: Readonly<Record<string, number>> = {}) {
	return {
		value,
		file: 'data/studies/example.yaml',
		lineOf: (path: readonly (string | number)[]) => lines[path.join('.')] ?? 1
	};
}
