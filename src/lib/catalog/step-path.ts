import type { Pathway, PathwayStep, YamlPath } from './types.ts';

/** Where in its file a step of a pathway is written: `['steps', 'first-week', 0]`. */
export function stepPath(pathway: Pathway, step: PathwayStep): YamlPath {
	const ofStage = pathway.steps.filter(({ stage }) => stage === step.stage);
	return ['steps', step.stage, ofStage.indexOf(step)];
}
