import type { Catalog } from '../catalog/index.ts';
import { buildPlan, type Plan } from '../planner/index.ts';
import type { SiteNode, SiteOption, StudySite } from '../study/index.ts';
import {
	addressOf,
	chooseOne,
	exploreChoices,
	replay,
	type Junction,
	type Wizard,
	type WizardState
} from '../wizard/index.ts';
import { keyOfWalk, readScreen, readWalk, type SiteToRead } from './read-screen.ts';
import { collectStudyWords } from './study-words.ts';

type Standing = Pick<WizardState, 'profile' | 'beside'>;

/**
 * The product as a study knows it: every screen by its key, what can be named there, and the ways
 * from one question to the next, all from the wizard's own machine and the planner. The nodes are
 * explored when they are first asked for, since only the search for the shortest way needs them.
 */
export function buildStudySite(catalog: Catalog, wizard: Wizard): StudySite {
	const words = collectStudyWords({ catalog, wizard });
	const site: SiteToRead = { catalog, wizard, words, plansOf: planOnce(catalog) };
	let nodes: ReadonlyMap<string, SiteNode> | undefined;
	const screenOf = (key: string) => {
		const answers = answersOf(key);
		return answers ? readWalk(site, answers) : readScreen(site, addressOfPage(key));
	};
	return {
		start: readWalk(site, []).key,
		get nodes() {
			nodes ??= listNodes(site);
			return nodes;
		},
		screenAt: (address) => readScreen(site, address),
		optionsAt: once((key) => listOptions(wizard, key)),
		isLegal: (key) => screenOf(key).key === key,
		addressOf: once((key) => {
			if (screenOf(key).key !== key) return undefined;
			const answers = answersOf(key);
			return answers ? addressOf(wizard.flow, replay(wizard, answers)) : addressOfPage(key);
		}),
		titleOf: (id) => words.titles.get(id) ?? id,
		findable: words.findable,
		labels: words.labels
	};
}

/** Worked out once for each key: recordings ask for the same screens again and again. */
function once<Value>(make: (key: string) => Value): (key: string) => Value {
	const known = new Map<string, { readonly value: Value }>();
	return (key) => {
		const found = known.get(key) ?? { value: make(key) };
		known.set(key, found);
		return found.value;
	};
}

/** The answers in the key of a question or a plan; nothing for other pages. */
function answersOf(key: string): string[] | undefined {
	const at = key.indexOf('|');
	if (at < 0) return undefined;
	return key
		.slice(at + 1)
		.split('+')
		.filter((id) => id !== '');
}

function addressOfPage(key: string): string {
	return `${key.replace(/^page\//, '')}/`;
}

/** An option may stand for other answers, so that where it leads is for the wizard to say. */
function listOptions(wizard: Wizard, key: string): SiteOption[] {
	const state = replay(wizard, answersOf(key) ?? []);
	if (keyOfWalk(state) !== key) return [];
	return state.offered.map(({ id, label }) => ({
		id,
		label,
		to: keyOfWalk(replay(wizard, [...state.answers, id]))
	}));
}

function listNodes(site: SiteToRead): Map<string, SiteNode> {
	const nodes = new Map<string, SiteNode>();
	const enter = (junction: Junction): void => {
		const key = keyOfWalk(junction);
		if (nodes.has(key)) return;
		nodes.set(key, toNode(site, junction));
		junction.ways.forEach(({ to }) => enter(to));
	};
	enter(exploreChoices(site.wizard, chooseOne));
	return nodes;
}

function toNode(site: SiteToRead, junction: Junction): SiteNode {
	const { question, answers, ways } = junction;
	return {
		key: keyOfWalk(junction),
		kind: question ? 'question' : 'plan',
		...(question ? { questionId: question.id } : {}),
		answers,
		holds: readWalk(site, answers).things.flatMap(({ ids }) => ids),
		ways: ways.flatMap(({ options, to }) =>
			options.map((option) => ({ option, to: keyOfWalk(to) }))
		)
	};
}

/** Plans by profile: the same tags, in whatever order, are worked out once. */
function planOnce(catalog: Catalog): (state: Standing) => readonly Plan[] {
	const known = new Map<string, Plan>();
	const planOf = (tags: Standing['profile']['tags']): Plan => {
		const key = [...tags].sort().join(' ');
		const plan = known.get(key) ?? buildPlan(catalog, { tags, helping: false });
		known.set(key, plan);
		return plan;
	};
	return ({ profile, beside }) => [
		planOf(profile.tags),
		...(beside.length > 0 ? [planOf(beside)] : [])
	];
}
