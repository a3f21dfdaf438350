import { describe, expect, it } from 'vitest';
import { planLimits, writeKeptPlan } from '../../../src/lib/learner-plan/index.ts';
import { keptPlan, marksAt, stepNote } from '../../support/kept-plan-builder.ts';

/** Longer than any id of the catalog is today. */
const needs = Array.from({ length: 60 }, (_, at) => `need-of-forty-letters-in-its-long-name-${at}`);

/** Every step of a catalog of sixty needs marked and seen, and every text as long as it may be. */
function fullPlan() {
	const marks = needs.map((need) => [need, 'not-for-me' as const] as const);
	const notes = Array.from({ length: planLimits.notes }, (_, at) =>
		// A quotation mark takes two letters in a file.
		stepNote(`n3f0a1c2b4-${at}`, {
			need: needs[at % needs.length] ?? '',
			text: '"'.repeat(planLimits.note)
		})
	);
	return keptPlan({
		name: '"'.repeat(planLimits.name),
		greeting: '"'.repeat(planLimits.greeting),
		marks: marksAt('2026-11-23T19:04Z', Object.fromEntries(marks)),
		notes,
		leftOut: needs,
		restored: needs,
		seen: needs.map((need) => ({
			need,
			stage: 'first-quarter',
			wording: 'aB3_',
			resources: Array<string>(12).fill('AAAAA')
		}))
	});
}

describe('the limits of a plan', () => {
	it('let a file take all plans of a device, so that what is saved can be opened', () => {
		const inFile = { plans: [writeKeptPlan(fullPlan())] };
		const letters = JSON.stringify(inFile, undefined, 2).length;
		expect(letters * planLimits.plans).toBeLessThan(planLimits.fileLetters);
	});

	it('let a link unpack to a whole plan', () => {
		const bytes = new TextEncoder().encode(JSON.stringify(writeKeptPlan(fullPlan()))).length;
		expect(bytes).toBeLessThan(planLimits.unpackedBytes);
	});

	it('read more notes than are written, since two copies brought together keep the notes of both', () => {
		expect(planLimits.notesKept).toBeGreaterThanOrEqual(2 * planLimits.notes);
	});

	it('let every step carry as many notes as one author may write', () => {
		expect(planLimits.notes).toBeGreaterThanOrEqual(needs.length * planLimits.notesPerStep);
	});
});
