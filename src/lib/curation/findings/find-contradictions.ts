import { stageNames } from '../../catalog/index.ts';
import type { PathwayId } from '../../catalog/index.ts';
import type { PlanFinding } from '../../planner/index.ts';
import { nameNeed, namePathway } from './name-things.ts';
import type { Finding, Study } from './types.ts';

type Conflict = Extract<PlanFinding, { kind: 'order-conflict' }>;
type Raise = Extract<PlanFinding, { kind: 'raised' }>;
type Context = Pick<Study, 'catalog' | 'locateStep'>;

/**
 * The places where pathways contradict each other or the prerequisites, in the plan of anybody with
 * one answer or two to each question, or in the sample of more: warnings, each told once, at the
 * step to move.
 */
export function findContradictions(study: Context & Pick<Study, 'exploration'>): Finding[] {
	const { people, pairs, sample } = study.exploration;
	const all = new Set([
		...people.map(({ plan }) => plan.findings),
		...[...pairs, ...sample].map(({ arrangement }) => arrangement.findings)
	]);
	const told = new Map<string, Finding>();
	for (const findings of all) {
		for (const finding of findings) {
			describeFinding(study, findings, finding).forEach((one) => told.set(one.message, one));
		}
	}
	return [...told.values()];
}

function describeFinding(
	context: Context,
	findings: readonly PlanFinding[],
	finding: PlanFinding
): Finding[] {
	switch (finding.kind) {
		case 'order-conflict':
			// What only three or more want together cannot be mended at any one of them: rank decides.
			return finding.via || followsFromRaise(findings, finding)
				? []
				: [describeConflict(context, finding)];
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

function describeConflict({ catalog, locateStep }: Context, finding: Conflict): Finding {
	const { pathway, first, then, followed } = finding;
	const [one, other] = [nameNeed(catalog, first), nameNeed(catalog, then)];
	const against =
		followed.kind === 'prerequisite'
			? `${one} builds on ${other}`
			: `the ${namePathway(catalog, followed.pathway)} has them the other way around`;
	return {
		code: 'curation/order-conflict',
		severity: 'warning',
		...locateStep(pathway, first),
		message: `The ${namePathway(catalog, pathway)} has ${one} before ${other}, but ${against}. Plans put ${other} first.`,
		remedy: `Move ${one} after ${other} here, or change what contradicts it.`,
		about: [pathway, ...(followed.kind === 'pathway' ? [followed.pathway] : []), first, then]
	};
}

function describeRaise(
	{ catalog, locateStep }: Context,
	finding: Raise,
	pathway: PathwayId
): Finding {
	const { need, from, to, because } = finding;
	const [name, on] = [nameNeed(catalog, need), nameNeed(catalog, because)];
	return {
		code: 'curation/raised-prerequisite',
		severity: 'warning',
		...locateStep(pathway, need, from),
		message: `The ${namePathway(catalog, pathway)} has ${name} under "${stageNames[from]}", but ${on}, which builds on it, stands under "${stageNames[to]}". Plans with both raise it to "${stageNames[to]}".`,
		remedy: `Move ${name} to "${stageNames[to]}" here, or ${on} to a later stage.`,
		about: [pathway, need, because]
	};
}
