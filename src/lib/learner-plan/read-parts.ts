/** Gives what is read, in the form it is kept in; undefined where it is anything else. Never throws. */
export type Read<Value> = (given: unknown) => Value | undefined;

/** Reads what `is` says yes to, as it stands. */
export function only<Value>(is: (given: unknown) => given is Value): Read<Value> {
	return (given) => (is(given) ? given : undefined);
}

/** Reads one of these words. */
export function oneOf<Word>(words: readonly Word[]): Read<Word> {
	return (given) => words.find((word) => word === given);
}

/** Reads a text that cleaning leaves as it is and that has `letters` at most. */
export function textOf(letters: number, clean: (text: string) => string): Read<string> {
	return (given) =>
		typeof given === 'string' && given.length <= letters && clean(given) === given
			? given
			: undefined;
}

/** Reads a list of `most` at most; where `keyOf` is given, no two may share a key. */
export function listOf<Value>(
	read: Read<Value>,
	most: number,
	keyOf?: (value: Value) => string
): Read<readonly Value[]> {
	return (given) => {
		if (!Array.isArray(given) || given.length > most) return undefined;
		const values = Array.from(given, read).filter((value) => value !== undefined);
		const keys = keyOf ? new Set(values.map(keyOf)).size : values.length;
		return values.length === given.length && keys === values.length ? values : undefined;
	};
}

/** Reads a table of `most` rows at most; keys like `__proto__` are keys like any other. */
export function tableOf<Value>(
	isKey: (key: string) => boolean,
	read: Read<Value>,
	most: number
): Read<Readonly<Record<string, Value>>> {
	return (given) => {
		if (!isRecord(given)) return undefined;
		const rows = Object.entries(given);
		if (rows.length > most || !rows.every(([key]) => isKey(key))) return undefined;
		const values = rows.flatMap(([key, one]) => {
			const value = read(one);
			return value === undefined ? [] : [[key, value] as const];
		});
		return values.length === rows.length ? Object.fromEntries(values) : undefined;
	};
}

/** Reads a thing by its parts, all of which must be there; any other part is left out. */
export function thingOf<Thing extends object>(parts: {
	readonly [Part in keyof Thing]-?: Read<Thing[Part]>;
}): Read<Thing> {
	const readers = Object.entries<Read<unknown>>(parts);
	return (given) => {
		if (!isRecord(given)) return undefined;
		const values = readers.map(([part, read]) => [part, read(given[part])] as const);
		if (values.some(([, value]) => value === undefined)) return undefined;
		return Object.fromEntries(values) as Thing;
	};
}

/** Whether it is an object with parts, and no list. */
export function isRecord(given: unknown): given is Readonly<Record<string, unknown>> {
	return typeof given === 'object' && given !== null && !Array.isArray(given);
}
