import { stageNames, titleOf } from '../catalog/index.ts';
import type { Catalog, NeedId, PathwayId, SourceFile } from '../catalog/index.ts';
import { arrangeSteps } from '../planner/index.ts';
import type { PlanFinding } from '../planner/index.ts';
import type { Problem } from '../shared/problem.ts';
import { locateSteps } from './locate-steps.ts';
import type { StepLocator } from './locate-steps.ts';
import { pairRoles } from './pair-roles.ts';
import type { KindOfPerson } from './walk-people.ts';

type Conflict = Extract<PlanFinding, { kind: 'order-conflict' }>;
type Raise = Extract<PlanFinding, { kind: 'raised' }>;

/** What describing a finding needs to know. */
interface Context {
	readonly catalog: Catalog;
	readonly locate: StepLocator;
}

/**
 * The places where pathways contradict each other or the prerequisites, in the plan of any kind of
 * person or of anybody with two roles: warnings, each told once, at the step to move.
 */
export function findContradictions(
	catalog: Catalog,
	people: readonly KindOfPerson[],
	files: readonly SourceFile[]
): Problem[] {
	const context = { catalog, locate: locateSteps(files) };
	const plans = new Set(people.map(({ plan }) => plan));
	const all = [
		...[...plans].map(({ findings }) => findings),
		...pairRoles(catalog).map((tags) => arrangeSteps(catalog, tags).findings)
	];
	const found = all.flatMap((findings) =>
		findings.flatMap((finding) => describeFinding(context, findings, finding))
	);
	return [...new Map(found.map((problem) => [problem.message, problem])).values()];
}

function describeFinding(
	context: Context,
	findings: readonly PlanFinding[],
	finding: PlanFinding
): Problem[] {
	switch (finding.kind) {
		case 'order-conflict':
			return followsFromRaise(findings, finding) ? [] : [describeConflict(context, finding)];
		case 'raised':
			return finding.pathways.map((pathway) => describeRaise(context, finding, pathway));
		case 'stage-order':
			return []; // Usual where roles are merged: the earliest stage wins.
	}
}

/** A prerequisite in a later stage is told as raised; that it then passes others is no second mistake. */
function followsFromRaise(findings: readonly PlanFinding[], { then, followed }: Conflict): boolean {
	return (
		followed.kind === 'prerequisite' &&
		findings.some((finding) => finding.kind === 'raised' && finding.need === then)
	);
}

function describeConflict({ catalog, locate }: Context, finding: Conflict): Problem {
	const { pathway, first, then, followed } = finding;
	const [one, other] = [nameNeed(catalog, first), nameNeed(catalog, then)];
	const against =
		followed.kind === 'prerequisite'
			? `${one} builds on ${other}`
			: `the ${namePathway(catalog, followed.pathway)} has them the other way around`;
	return {
		code: 'curation/order-conflict',
		severity: 'warning',
		...locate(pathway, first),
		message: `The ${namePathway(catalog, pathway)} has ${one} before ${other}, but ${against}. Plans put ${other} first.`,
		remedy: `Move ${one} after ${other} here, or change what contradicts it.`
	};
}

function describeRaise({ catalog, locate }: Context, finding: Raise, pathway: PathwayId): Problem {
	const { need, from, to, because } = finding;
	const [name, on] = [nameNeed(catalog, need), nameNeed(catalog, because)];
	return {
		code: 'curation/raised-prerequisite',
		severity: 'warning',
		...locate(pathway, need, from),
		message: `The ${namePathway(catalog, pathway)} has ${name} under "${stageNames[from]}", but ${on}, which builds on it, stands under "${stageNames[to]}". Plans with both raise it to "${stageNames[to]}".`,
		remedy: `Move ${name} to "${stageNames[to]}" here, or ${on} to a later stage.`
	};
}

function nameNeed({ needs }: Catalog, id: NeedId): string {
	return `"${titleOf(needs.find((need) => need.id === id)?.statement ?? id)}"`;
}

function namePathway({ pathways }: Catalog, id: PathwayId): string {
	return `pathway "${pathways.find((pathway) => pathway.id === id)?.title ?? id}"`;
}
