import { readFileSync } from 'node:fs';
import { expect } from 'vitest';

const file = new URL('../fixtures/study/reference-values.json', import.meta.url);

/** Any entry of the reference values: fields by name, each of them as the file has it. */
export type Entry = Readonly<Record<string, unknown>>;

/** How far a computed value may be from the file's. */
export const computedTo = 1e-6;

const all: unknown = JSON.parse(readFileSync(file, 'utf8'));
const fieldsOf = (value: unknown): Entry => (isFields(value) ? value : {});
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** The reference values that came with the specification; a place is such as "wilson.published". */
export const referenceValues = {
	/** What stands at a place; an error where nothing does. */
	at(place: string): unknown {
		const found = place.split('.').reduce((value, name) => fieldsOf(value)[name], all);
		if (found === undefined) throw new Error(`The reference values have no ${place}.`);
		return found;
	},
	fields: (place: string): Entry => fieldsOf(referenceValues.at(place)),
	entries: (place: string): Entry[] => listOf(referenceValues.at(place)).map(fieldsOf),
	/** Lists of two, such as a least score and its grade. */
	pairs: (place: string): [unknown, unknown][] =>
		listOf(referenceValues.at(place)).map((pair) => [listOf(pair)[0], listOf(pair)[1]]),
	/** Every place down to the lists. */
	places: () => placesOf(all)
};

function isFields(value: unknown): value is Entry {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Lists and single values by their place; fields that hold no others are one value. */
function placesOf(value: unknown, place = ''): string[] {
	const isInner = isFields(value) && Object.values(value).some((one) => typeof one === 'object');
	if (!isInner) return [place];
	return Object.entries(value).flatMap(([name, one]) =>
		placesOf(one, place === '' ? name : `${place}.${name}`)
	);
}

/** A number of an entry; an error names the entry where it has none. */
export function numberOf(entry: Entry, name: string): number {
	const value = entry[name];
	if (typeof value !== 'number') throw new Error(`No ${name} in ${JSON.stringify(entry)}`);
	return value;
}

/** A list of numbers of an entry. */
export function numbersOf(entry: Entry, name: string): number[] {
	return listOf(entry[name]).map(Number);
}

/** Doubles, and sources that used them, cannot agree any further. */
const exact = 1e-10;

/** Half of the last digit that was printed: how far a value may be from it. */
export function printedTo(printed: number): number {
	const [, fraction = ''] = String(printed).split('.');
	return 0.5 * 10 ** -fraction.length + exact;
}

/** Holds a value to what a source printed, to the last digit it printed. */
export function toPrinted(value: number | undefined, printed: number): void {
	expect(Math.abs((value ?? NaN) - printed), `${value} for ${printed}`).toBeLessThanOrEqual(
		printedTo(printed)
	);
}
