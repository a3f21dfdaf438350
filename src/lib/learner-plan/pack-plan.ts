import { packMarks, unpackMarks } from './pack-marks.ts';
import { packSeen, unpackSeen, type PackedSeen } from './pack-seen.ts';
import type { Author, KeptPlan } from './types.ts';
import { planVersion } from './write-kept-plan.ts';

/** A plan as a list of texts; see `packPlan`. */
type PackedPlan = readonly [
	id: string,
	name: string,
	greeting: string,
	words: string,
	keeper: string,
	days: string,
	needs: string,
	...seen: PackedSeen,
	marks: string,
	leftOut: string,
	restored: string,
	noteIds: string,
	noteHeads: string,
	...noteTexts: readonly string[]
];

const authors: Readonly<Record<Author, string>> = { learner: 'L', helper: 'H' };
const authorsByLetter = new Map(
	Object.entries(authors).map(([author, letter]) => [letter, author])
);
const day = 86_400_000;
/** Days are counted from here, so that their numbers are short. */
const firstDay = Date.parse('2026-01-01');

/**
 * A plan as compact JSON: parts by their place instead of their name, the id of each need written
 * once and its number after, alike parts side by side. `unpackPlan` gives all of it back.
 */
export function packPlan(plan: KeptPlan): string {
	const { id, name, greeting, made, marks, notes, leftOut, restored, seen } = plan;
	const needs = listNeeds(plan);
	const numbers = new Map(needs.map((need, at) => [need, at.toString(36)]));
	const numbersOf = (ids: readonly string[]) => ids.map((need) => numbers.get(need)).join(' ');
	const packed: PackedPlan = [
		id,
		name,
		greeting,
		plan.words.join(' '),
		`${authors[plan.keeper]}${plan.prepared ? 'p' : ''}`,
		[made, ...(plan.start === undefined ? [] : [plan.start])].map(toNumber).join(' '),
		needs.join(' '),
		...packSeen(seen),
		packMarks(marks, { made, needs }),
		numbersOf(leftOut),
		numbersOf(restored),
		notes.map((note) => note.id).join(' '),
		notes.map(({ by, need }) => `${authors[by]}${numbers.get(need) ?? ''}`).join(''),
		...notes.map(({ text }) => text)
	];
	return JSON.stringify(packed);
}

/** Every need that the plan speaks of, once; those of the seen steps first and in their order. */
function listNeeds({ seen, marks, notes, leftOut, restored }: KeptPlan): string[] {
	return [
		...new Set([
			...seen.map(({ need }) => need),
			...Object.keys(marks),
			...notes.map(({ need }) => need),
			...leftOut,
			...restored
		])
	];
}

/** What `packPlan` packed, for `readKeptPlan` to check. Throws on much of what it did not pack. */
export function unpackPlan(text: string): unknown {
	const packed = JSON.parse(text) as PackedPlan;
	const [id, name, greeting, words, keeper, days, ids, ...parts] = packed;
	const [stages, wordings, counts, resources, marks, leftOut, restored, ...notes] = parts;
	const needs = split(ids);
	const [made = '', start] = split(days).map(toDay);
	return {
		version: planVersion,
		id,
		name,
		words: split(words),
		keeper: authorsByLetter.get(keeper.charAt(0)),
		prepared: keeper.endsWith('p'),
		made,
		...(start === undefined ? {} : { start }),
		greeting,
		marks: unpackMarks(marks, { made, needs }),
		notes: unpackNotes(notes, needs),
		leftOut: split(leftOut).map((number) => needs[parseInt(number, 36)]),
		restored: split(restored).map((number) => needs[parseInt(number, 36)]),
		seen: unpackSeen([stages, wordings, counts, resources], needs)
	};
}

function unpackNotes(
	[ids = '', heads = '', ...texts]: readonly string[],
	needs: readonly string[]
) {
	const allHeads = heads.match(/[A-Z][^A-Z]*/g) ?? [];
	return split(ids).map((id, at) => {
		const head = allHeads[at] ?? '';
		return {
			id,
			need: needs[parseInt(head.slice(1), 36)],
			text: texts[at],
			by: authorsByLetter.get(head.charAt(0))
		};
	});
}

function split(text: string): string[] {
	return text === '' ? [] : text.split(' ');
}

function toNumber(date: string): string {
	return ((Date.parse(date) - firstDay) / day).toString(36);
}

function toDay(number: string): string {
	return new Date(firstDay + parseInt(number, 36) * day).toISOString().slice(0, 10);
}
