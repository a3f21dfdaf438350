/** Why a value is not what a catalog has in a place: the rest of a sentence that begins with the place. */
export class Misfit extends Error {}

/** Gives a value its shape, with nothing in it that was not asked for, or throws a `Misfit`. */
export type Shape<Value> = (value: unknown, place: string) => Value;

/** Longer than any text or list that a catalog of ours can need. */
const mostLetters = 20_000;
const mostEntries = 5_000;

export const text: Shape<string> = (value, place) => {
	if (typeof value !== 'string') throw new Misfit(`${place} is no text`);
	if (value.length > mostLetters) throw new Misfit(`${place} is too long`);
	return value;
};

/** A word of small letters, digits and hyphens, and none that means something to every object. */
export const id: Shape<string> = (value, place) => {
	const word = text(value, place);
	if (!/^[a-z0-9][a-z0-9-]{0,99}$/.test(word) || word in {}) {
		throw new Misfit(`${place} is no id`);
	}
	return word;
};

/** False where an older file has none. */
export const flag: Shape<boolean> = (value, place) => {
	if (value === undefined) return false;
	if (typeof value !== 'boolean') throw new Misfit(`${place} is neither true nor false`);
	return value;
};

/** One of a few words. */
export function oneOf<Word extends string>(words: readonly Word[]): Shape<Word> {
	return (value, place) => {
		const word = words.find((one) => one === value);
		if (word === undefined) throw new Misfit(`${place} is none of ${words.join(', ')}`);
		return word;
	};
}

/** A list; empty where an older file has none. */
export function list<Value>(of: Shape<Value>): Shape<Value[]> {
	return (value, place) => {
		if (value === undefined) return [];
		if (!Array.isArray(value)) throw new Misfit(`${place} is no list`);
		if (value.length > mostEntries) throw new Misfit(`${place} is too long`);
		return value.map((one: unknown, at) => of(one, `${place}, entry ${at + 1}`));
	};
}

/** What may be missing, and is another value then. */
export function missing<Value, Other>(of: Shape<Value>, other: Other): Shape<Value | Other> {
	return (value, place) => (value === undefined ? other : of(value, place));
}

/** What an object has under a name of its own. */
export function fieldOf(value: unknown, name: string, place: string): unknown {
	if (typeof value !== 'object' || value === null || Array.isArray(value)) {
		throw new Misfit(`${place} is no group of fields`);
	}
	return Object.hasOwn(value, name) ? (value as Record<string, unknown>)[name] : undefined;
}

type Shapes = Readonly<Record<string, Shape<unknown>>>;

/** An object with these fields and no others; a field that came out undefined is left away. */
export function group<const Fields extends Shapes>(
	fields: Fields
): Shape<{ [Name in keyof Fields]: ReturnType<Fields[Name]> }> {
	return (value, place) => {
		const entries = Object.entries(fields).flatMap(([name, shape]) => {
			const field = shape(fieldOf(value, name, place), `“${name}” of ${place}`);
			return field === undefined ? [] : [[name, field] as const];
		});
		return Object.fromEntries(entries) as { [Name in keyof Fields]: ReturnType<Fields[Name]> };
	};
}

/** A list of words by word: own names only, whatever they are. */
export function record<Value>(of: Shape<Value>): Shape<Record<string, Value>> {
	return (value, place) => {
		if (value === undefined) return {};
		fieldOf(value, '', place);
		const entries = Object.entries(value as Record<string, unknown>).slice(0, mostEntries);
		return Object.fromEntries(
			entries.map(([name, one]) => [name, of(one, `“${name}” of ${place}`)])
		);
	};
}
