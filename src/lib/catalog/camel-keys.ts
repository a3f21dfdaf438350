type Camel<Name> = Name extends `${infer Head}_${infer Tail}`
	? `${Head}${Capitalize<Camel<Tail>>}`
	: Name;

/** The same value with `snake_case` field names written in `camelCase`, at every depth. */
export type CamelKeys<Value> = Value extends string | number | boolean | null | undefined
	? Value
	: Value extends readonly (infer Item)[]
		? readonly CamelKeys<Item>[]
		: { readonly [Name in keyof Value as Camel<Name>]: CamelKeys<Value[Name]> };

/** Gives what YAML calls `builds_on` the name that code calls it, `buildsOn`; values stay. */
export function camelKeys<Value>(value: Value): CamelKeys<Value> {
	return rename(value) as CamelKeys<Value>;
}

function rename(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(rename);
	if (typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(
		Object.entries(value).map(([name, inner]) => [
			name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase()),
			rename(inner)
		])
	);
}
