import { titleOf } from './title-of.ts';
import type { YamlPath } from './types.ts';

/** The fields that name an entry to a person, the best first. */
const naming = ['title', 'name', 'statement', 'label', 'asks', 'id'] as const;

/** What a person calls the entry at `path`, or the nearest one around it: its title in quotation marks. */
export function nameOf(raw: unknown, path: YamlPath): string {
	for (let length = path.length; length >= 0; length -= 1) {
		const name = ownName(valueAt(raw, path.slice(0, length)));
		if (name) return quote(name);
	}
	const position = path[0];
	return typeof position === 'number' ? `Entry ${position + 1} of this file` : 'This file';
}

function ownName(value: unknown): string | undefined {
	if (typeof value !== 'object' || value === null) return undefined;
	const entry: Readonly<Record<string, unknown>> = { ...value };
	const field = naming.find((name) => isText(entry[name]));
	if (!field) return undefined;
	return field === 'statement' ? titleOf(String(entry[field])) : String(entry[field]);
}

function isText(value: unknown): value is string {
	return typeof value === 'string' && value.trim() !== '';
}

/** What stands at `path`; undefined where there is nothing. */
export function valueAt(raw: unknown, path: YamlPath): unknown {
	return path.reduce<unknown>(
		(value, step) =>
			typeof value === 'object' && value !== null
				? (value as Record<string | number, unknown>)[step]
				: undefined,
		raw
	);
}

/** A value as it is cited in a message. */
export function quote(value: unknown): string {
	return `"${typeof value === 'string' ? value.trim() : String(value)}"`;
}

/** The id nearest to how somebody wrote it; undefined where nothing is left of it. */
export function kebab(written: string): string | undefined {
	const id = written
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-|-$/g, '');
	return id === '' || id === written ? undefined : id;
}
