import * as v from 'valibot';
import type { Slip } from '../explain-slip.ts';

type AnySchema = v.GenericSchema<unknown>;

const idPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;
/** No blanks, and no `name@`, which hides where a link leads. */
const addressPattern = /^https?:\/\/[^\s@/]+\.[^\s@/]+(\/\S*)?$/;
const datePattern = /^\d{4}(-\d{2}(-\d{2})?)?$/;

/** A check's message is the name of the slip: explain-issue.ts has the words for each. */
const slip = (name: Slip): Slip => name;

/** A text that says something, without blanks around it. `describes` is the sentence that editors show. */
export function text<Value extends string = string>(
	describes: string
): v.GenericSchema<string, Value> {
	return v.pipe(
		v.string(),
		v.trim(),
		v.nonEmpty(slip('empty-text')),
		v.description(describes)
	) as unknown as v.GenericSchema<string, Value>;
}

/** The permanent name of an entry: small letters, digits and hyphens; no word that every object has. */
export function id<Id extends string = string>(describes: string): v.GenericSchema<string, Id> {
	return v.pipe(
		v.string(),
		v.regex(idPattern, slip('id-format')),
		v.check((word) => !(word in {}), slip('reserved-word')),
		v.description(describes)
	) as unknown as v.GenericSchema<string, Id>;
}

/** Somebody else's id. Whether there is such a thing is for a check: it can name the nearest one. */
export function reference<Id extends string = string>(
	describes: string
): v.GenericSchema<string, Id> {
	return text<Id>(describes);
}

/** A list of things, none of them twice. */
export function list<Item extends AnySchema>(item: Item, describes: string) {
	return v.pipe(
		v.array(item),
		v.checkItems((entry, index, all) => all.indexOf(entry) === index, slip('repeated-item')),
		v.description(describes)
	);
}

/** One of a few words. */
export function choice<const Words extends readonly string[]>(words: Words, describes: string) {
	return v.pipe(v.picklist(words), v.description(describes));
}

/** `true` or `false`. */
export function flag(describes: string) {
	return v.pipe(v.boolean(), v.description(describes));
}

/** A whole number above zero. */
export function count(describes: string) {
	return v.pipe(
		v.number(),
		v.integer(slip('not-a-count')),
		v.minValue(1, slip('not-a-count')),
		v.description(describes)
	);
}

/** A day, a month or a year that exists: `2024-06-04`, `2024-06`, `2024`. */
export function date(describes: string) {
	return v.pipe(
		v.string(),
		v.regex(datePattern, slip('not-a-date')),
		v.check(isRealDate, slip('not-a-date')),
		v.description(describes)
	);
}

/** An address of the web that is safe to put into a link. */
export function address(describes: string) {
	return v.pipe(
		v.string(),
		v.trim(),
		v.check((value) => !isOtherScheme(value), slip('unsafe-address')),
		v.regex(addressPattern, slip('not-an-address')),
		v.check((value) => URL.canParse(value), slip('not-an-address')),
		v.description(describes)
	);
}

/** An entry: these fields and no others. */
export function group<Entries extends v.ObjectEntries>(entries: Entries, describes: string) {
	return v.pipe(v.strictObject(entries), v.description(describes));
}

/** A field that may be absent, and then stays absent. */
export function optional<Inner extends AnySchema>(inner: Inner) {
	return v.exactOptional(inner);
}

/** A field that may be absent, and then has the value `otherwise`. */
export function defaulting<Inner extends AnySchema>(inner: Inner, otherwise: v.InferInput<Inner>) {
	return v.optional(inner, otherwise as never);
}

function isRealDate(value: string): boolean {
	const [year = 0, month = 1, day = 1] = value.split('-').map(Number);
	const real = new Date(Date.UTC(year, month - 1, day));
	return real.getUTCFullYear() === year && real.getUTCMonth() === month - 1 && year >= 1900;
}

function isOtherScheme(value: string): boolean {
	// A browser drops line ends and tabs inside an address: "java\nscript:" runs.
	const scheme = /^([a-z][a-z0-9+-]*):/i.exec(value.replace(/\s/g, ''))?.[1]?.toLowerCase();
	return scheme !== undefined && scheme !== 'http' && scheme !== 'https';
}
