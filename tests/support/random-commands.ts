import fc from 'fast-check';
import type { Command } from '../../src/lib/study/index.ts';
import { scopes, screenOf, visit, wholeSession } from './session-builder.ts';

const places = [
	'',
	'wizard/new-role/',
	'wizard/new-role/rsf/',
	'wizard/new-role/scts/',
	'wizard/new-role/not-sure-area/',
	'pathway/new-role/rsf/reserves/',
	'search/?q=bags',
	'needs/bags/',
	'resources/'
];
const place = fc.constantFrom(...places);
const by = fc.constantFrom('facilitator', 'system');
const endedBy = fc.constantFrom('participant', 'facilitator', 'timeout');
const text = fc.oneof(
	fc.constantFrom('', ' ', 'Wrong card.', 'x'.repeat(1001)),
	fc.string({ unit: 'grapheme', maxLength: 120 })
);
const number = fc.oneof(
	fc.integer({ min: -1, max: 11 }),
	fc.constantFrom(null, Number.NaN, 2.5, Infinity, -0)
);
const id = fc.constantFrom('needs/bags', 'pathways/reserves', 'q1', '', 'x'.repeat(121));
const cause = fc.constantFrom(undefined, 'back', 'browserBack', 'jump', 'restart', 'reload');

const kinds: Readonly<Record<Command['do'], fc.Arbitrary<object>>> = {
	begin: fc.record({ how: fc.constantFrom('new', 'reload', 'recovered'), gapMs: number }),
	consent: fc.record({
		how: fc.constantFrom('paper', 'on-screen'),
		scopes: fc
			.record({ search: fc.boolean(), notes: fc.boolean(), quotes: fc.boolean() })
			.map((some) => ({ ...scopes, ...some }))
	}),
	profile: fc.record({ values: fc.constantFrom({}, { tenure: 'short' }, { tenure: 'x' }) }),
	'show-task': fc.constant({}),
	'start-task': place.map((address) => ({ screen: screenOf(address) })),
	visit: fc
		.tuple(place, place, cause)
		.map(([from, to, why]) => ({ ...visit(from, to), ...(why ? { cause: why } : {}) })),
	search: fc.record({
		qId: id,
		query: text,
		nResults: number,
		topIds: fc.array(id, { maxLength: 12 }),
		weak: fc.boolean()
	}),
	'clear-search': fc.record({ qId: id }),
	'open-result': fc.record({ id, rank: number }),
	'open-resource': fc.record({ resourceId: id, external: fc.boolean(), newTab: fc.boolean() }),
	hide: fc.record({ cause: fc.constantFrom('external', 'unknown') }),
	show: fc.constant({}),
	nominate: fc.record({
		answerIds: fc.array(id, { maxLength: 2 }),
		by: fc.constantFrom('participant', 'facilitator')
	}),
	'give-up': fc.record({ by: endedBy }),
	skip: fc.record({ by: endedBy }),
	'cancel-task': fc.record({ reason: text }),
	rate: fc.record({ scale: fc.constantFrom('seq', 'confidence'), value: number, why: text }),
	item: fc.record({ of: fc.constantFrom('sus', 'umux-lite'), item: number, value: number }),
	pause: fc.record({ by, reason: text }),
	resume: fc.record({ by }),
	'drop-tasks': fc.constant({}),
	close: fc.constant({}),
	withdraw: fc.constant({}),
	end: fc.record({ reason: fc.constantFrom('timeout', 'crash-recovered') }),
	'note-system': fc.record({
		type: fc.constantFrom('offline', 'online', 'tab.conflict', 'save.fail', 'protocol.violation'),
		what: text
	}),
	'clock-gap': fc.record({ ms: number }),
	'change-code': fc.record({ to: fc.constantFrom('P04', 'P123', 'Ann', ''), reason: text })
};

const ending: readonly string[] = ['withdraw', 'end'];

/** Any command, with values that fit and values that do not; one that ends all is rare. */
export const anyCommand: fc.Arbitrary<Command> = fc.oneof(
	...Object.entries(kinds).map(([name, rest]) => ({
		weight: ending.includes(name) ? 1 : 12,
		arbitrary: rest.map((values) => ({ do: name, ...values }) as Command)
	}))
);

/**
 * Commands in a row: a session as it should go, with others in between and some of its own missing,
 * or anything at all.
 */
export const manyCommands: fc.Arbitrary<readonly Command[]> = fc.oneof(
	fc.array(anyCommand, { maxLength: 60 }),
	fc
		.tuple(
			...wholeSession.map((own) =>
				fc.tuple(fc.constant(own), fc.nat(9), fc.array(anyCommand, { maxLength: 1 }))
			)
		)
		.map((steps) =>
			steps.flatMap(([own, luck, others]) => [
				...(luck < 3 ? others : []),
				...(luck === 9 ? [] : [own])
			])
		)
);
