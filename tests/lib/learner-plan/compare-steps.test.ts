import { describe, expect, it } from 'vitest';
import type { Catalog, Need } from '../../../src/lib/catalog/index.ts';
import {
	agree,
	compareSteps,
	followSuccessors,
	leaveOut,
	restore,
	seeSteps
} from '../../../src/lib/learner-plan/index.ts';
import type { KeptPlan } from '../../../src/lib/learner-plan/index.ts';
import { buildPlan } from '../../../src/lib/planner/index.ts';
import {
	aCatalog,
	aNeed,
	aPathway,
	aProfile,
	aResource,
	aStep,
	needIds
} from '../../support/catalog-builder.ts';
import { keptPlan } from '../../support/kept-plan-builder.ts';

const me = aProfile('rsf', 'course-reserves');
const resources = ['terms', 'calls'].map((id) => aResource(id));
const before = aCatalog({
	needs: [aNeed('log-in', { resources: ['terms'] }), aNeed('lend'), aNeed('renew')],
	resources,
	pathways: [
		aPathway('rsf', { steps: ['log-in', 'lend', aStep('renew', { stage: 'first-month' })] })
	]
});

/** A plan whose reader agreed to it as one catalog had it. */
function agreedTo(catalog: Catalog, kept: KeptPlan = keptPlan()): KeptPlan {
	return agree(kept, seeSteps(catalog, buildPlan(catalog, me)));
}

/** What has changed since, kind and title before the sentences. */
function changesIn(catalog: Catalog, kept: KeptPlan = agreedTo(before)): string[] {
	const plan = buildPlan(catalog, me);
	return compareSteps({ catalog, plan, kept }).map(
		({ kind, title, why }) => `${kind} ${title}: ${why.join(' ')}`
	);
}

/** The catalog with some needs in place of, or beside, those of the same id. */
function withNeeds(catalog: Catalog, ...needs: Need[]): Catalog {
	const kept = catalog.needs.filter(({ id }) => !needs.some((need) => need.id === id));
	return { ...catalog, needs: [...kept, ...needs] };
}

function withSteps(catalog: Catalog, ...steps: Parameters<typeof aStep>[0][]): Catalog {
	return { ...catalog, pathways: [aPathway('rsf', { steps })] };
}

/** The catalog with one need replaced. */
function replacing(catalog: Catalog, id: string, now: string[], why?: string): Catalog {
	const needs = needIds(id).map((was) => ({ was, now: needIds(...now), ...(why ? { why } : {}) }));
	const retired = catalog.needs.map((need) =>
		needIds(id).includes(need.id) ? { ...need, state: 'retired' as const } : need
	);
	const table = { ...catalog.successors, needs: [...catalog.successors.needs, ...needs] };
	return { ...catalog, needs: retired, successors: table };
}

describe('what changed since last time', () => {
	it('is nothing where the catalog is the same', () => {
		expect(changesIn(before)).toEqual([]);
	});

	it('is nothing where nothing was ever seen', () => {
		expect(changesIn(withSteps(before, 'log-in'), keptPlan())).toEqual([]);
	});

	it('is nothing where steps of a stage stand in another order', () => {
		const order = [aStep('renew', { stage: 'first-month' })];
		const catalog = {
			...before,
			pathways: [aPathway('rsf', { steps: ['lend', 'log-in', ...order] })]
		};
		expect(changesIn(catalog)).toEqual([]);
	});

	it('says which steps are new, and which answers brought them', () => {
		const catalog = withNeeds(before, aNeed('reserve'), aNeed('greet'));
		const pathways = [
			...before.pathways,
			aPathway('course-reserves', {
				for: { anyOf: ['rsf', 'course-reserves'] },
				steps: ['reserve']
			}),
			aPathway('introduction', { kind: 'introduction', for: {}, steps: ['greet'] })
		];
		expect(changesIn({ ...catalog, pathways })).toEqual([
			'new Learn greet: Here because everybody in Alliance work starts here.',
			'new Learn reserve: Here because you work in rsf and because you do course-reserves.'
		]);
	});

	it('says which steps are worded differently', () => {
		const need = aNeed('lend', { statement: 'I need to lend a book.' });
		expect(changesIn(withNeeds(before, need))).toEqual([
			'changed Lend a book: It is worded differently now.'
		]);
	});

	it('says which resources came and went', () => {
		const need = aNeed('log-in', { resources: ['calls'] });
		expect(changesIn(withNeeds(before, need))).toEqual([
			'changed Learn log-in: “Resource terms” is no longer part of this step. Added: “Resource calls”.'
		]);
	});

	it('says from which stage to which a step moved', () => {
		const steps = [aStep('log-in', { stage: 'as-needed' }), 'lend', 'renew'];
		expect(changesIn({ ...before, pathways: [aPathway('rsf', { steps })] })).toEqual([
			'moved Learn renew: It moved from “First month” to “First week”.',
			'moved Learn log-in: It moved from “First week” to “As needed”.'
		]);
	});

	it('says of one step both what changed and where it went', () => {
		const need = aNeed('renew', { statement: 'I need to renew loans.' });
		const catalog = withSteps(withNeeds(before, need), 'log-in', 'lend', 'renew');
		expect(changesIn(catalog)).toEqual([
			'changed Renew loans: It is worded differently now. It moved from “First month” to “First week”.'
		]);
	});

	it('says which steps are gone, and why', () => {
		const gone = withSteps(before, 'log-in', 'lend');
		const state = (is: Need['state']) => withNeeds(gone, aNeed('renew', { state: is }));
		const none = { ...gone, needs: gone.needs.filter(({ statement }) => !/renew/.test(statement)) };
		expect([gone, state('draft'), state('retired'), none].flatMap((one) => changesIn(one))).toEqual(
			[
				'gone Learn renew: It is no longer in a pathway for these answers.',
				'gone Learn renew: Curators are working on it, and it is not shown for now.',
				'gone Learn renew: It was retired, and nothing took its place.',
				'gone Renew: It is no longer in the catalog.'
			]
		);
	});

	it('is silent about what is left out, and not about what was taken back in', () => {
		const catalog = withNeeds(before, aNeed('lend', { statement: 'I need to lend books.' }));
		const kept = leaveOut(leaveOut(agreedTo(before), 'lend'), 'renew');
		expect(changesIn(withSteps(catalog, 'log-in', 'lend'), kept)).toEqual([]);
		expect(changesIn(withSteps(catalog, 'log-in', 'lend'), restore(kept, 'lend'))).toEqual([
			'changed Lend books: It is worded differently now.'
		]);
	});
});

describe('a step that was replaced', () => {
	const now = withSteps(withNeeds(before, aNeed('loan')), 'log-in', 'loan');

	/** The same whether or not the plan was moved to the new ids before. */
	function both(catalog: Catalog, kept: KeptPlan = agreedTo(before)): string[] {
		const changes = changesIn(catalog, kept);
		expect(changesIn(catalog, followSuccessors(kept, catalog))).toEqual(changes);
		return changes;
	}

	it('is told once, by what took its place', () => {
		const catalog = replacing(
			replacing(now, 'lend', ['loan'], 'It is called so now.'),
			'renew',
			[]
		);
		expect(both(catalog)).toEqual([
			'changed Learn loan: It takes the place of “Learn lend”. It is called so now.',
			'gone Learn renew: It was retired, and nothing took its place.'
		]);
	});

	it('is told through all entries of the table', () => {
		const between = replacing(replacing(now, 'lend', ['check-out'], 'It grew.'), 'renew', []);
		const catalog = replacing(between, 'check-out', ['loan'], 'It moved.');
		expect(both(catalog)[0]).toBe(
			'changed Learn loan: It takes the place of “Learn lend”. It grew. It moved.'
		);
	});

	it('is told by each part of what was split', () => {
		const split = withSteps(withNeeds(now, aNeed('return')), 'log-in', 'loan', 'return');
		const catalog = replacing(split, 'lend', ['loan', 'return']);
		expect(both(replacing(catalog, 'renew', []))).toEqual([
			'changed Learn loan: It takes the place of “Learn lend”, together with “Learn return”.',
			'changed Learn return: It takes the place of “Learn lend”, together with “Learn loan”.',
			'gone Learn renew: It was retired, and nothing took its place.'
		]);
	});

	it('is told once where only a part of it is in the plan', () => {
		const split = withNeeds(now, aNeed('return'));
		expect(both(replacing(replacing(split, 'renew', []), 'lend', ['return', 'loan']))[0]).toBe(
			'changed Learn loan: It takes the place of “Learn lend”, together with “Learn return”.'
		);
		expect(both(replacing(split, 'lend', ['return', 'loan']))).toHaveLength(2);
	});

	it('is gone where what took its place was in the plan before', () => {
		const catalog = withSteps(before, 'log-in', 'lend');
		expect(both(replacing(catalog, 'renew', ['lend'], 'Both are one task.'))).toEqual([
			'gone Learn renew: “Learn lend” took its place. Both are one task.'
		]);
	});

	it('is gone where what took its place is in no pathway or left out', () => {
		const catalog = replacing(
			withNeeds(withSteps(before, 'log-in', 'lend'), aNeed('loan')),
			'renew',
			['loan']
		);
		expect(both(catalog)).toEqual([
			'gone Learn renew: “Learn loan” took its place and is in no pathway for these answers.'
		]);
		const kept = leaveOut(agreedTo(before), 'lend');
		expect(both(replacing(withSteps(before, 'log-in', 'lend'), 'renew', ['lend']), kept)).toEqual([
			'gone Learn renew: “Learn lend” took its place and is left out of this plan.'
		]);
	});

	it('is gone once where no part of what was split is in the plan', () => {
		const catalog = withNeeds(withSteps(before, 'log-in', 'lend'), aNeed('loan'), aNeed('return'));
		expect(both(replacing(catalog, 'renew', ['loan', 'return']))).toEqual([
			'gone Learn renew: “Learn loan” and “Learn return” took its place and are in no pathway for these answers.'
		]);
	});

	it('is silent where it is called and helped the same', () => {
		const same = withNeeds(before, aNeed('loan', { statement: 'I need to learn lend.' }));
		const steps = ['log-in', 'loan', aStep('renew', { stage: 'first-month' })];
		const catalog = { ...same, pathways: [aPathway('rsf', { steps })] };
		expect(both(replacing(catalog, 'lend', ['loan']))).toEqual([]);
	});
});
