import { fileSchemas, readYaml } from '../../catalog/index.ts';
import type { NeedId, PathwayId, SourceFile, Stage } from '../../catalog/index.ts';

/** Where a person wrote something. */
export interface Place {
	readonly file: string;
	readonly line: number;
}

/** Finds the step of a pathway that has a need, in one stage where that is given; without a need, the pathway. */
export type StepLocator = (pathway: PathwayId, need?: NeedId, stage?: Stage) => Place;

/** A finder of steps in these files. It reads a pathway's file when first asked for it. */
export function locateSteps(files: readonly SourceFile[]): StepLocator {
	const readings = new Map<PathwayId, ReturnType<typeof readPathway>>();
	return (pathway, need, stage) => {
		const reading = readings.get(pathway) ?? readPathway(files, pathway);
		readings.set(pathway, reading);
		const step = reading.steps.find(
			(other) => other.need === need && (!stage || other.stage === stage)
		);
		return { file: pathOf(pathway), line: (need ? step?.line : reading.line) ?? 1 };
	};
}

function pathOf(pathway: PathwayId): string {
	return `data/pathways/${pathway}.yaml`;
}

function readPathway(files: readonly SourceFile[], pathway: PathwayId) {
	const file = files.find(({ path }) => path === pathOf(pathway));
	if (!file) return { line: 1, steps: [] };
	const { value, lineOf } = readYaml(file, fileSchemas.pathway);
	const steps = Object.entries(value?.steps ?? {}).flatMap(([stage, some]) =>
		(some ?? []).map(({ need }, position) => ({
			need,
			stage,
			line: lineOf(['steps', stage, position])
		}))
	);
	return { line: lineOf(['id']), steps };
}
