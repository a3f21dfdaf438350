import { isBuiltin } from 'node:module';
import { posix } from 'node:path';
import { doors, edges, homes } from './edges.ts';
import { findCircles } from './find-circles.ts';
import { readSource } from './read-source.ts';
import type { Import, Source, SourceText } from './read-source.ts';

type Rule = (source: Source, at: { readonly folder: string }) => string[];

/** Everything in these files that the rules of the house forbid, as sentences that say what to do. */
export function findBreaches(files: readonly SourceText[]): string[] {
	const sources = files.map(readSource);
	const each = sources.flatMap((source) => {
		const folder = folderOf(source.path);
		if (folder === undefined) return [];
		return rules.flatMap((rule) => rule(source, { folder }));
	});
	return [...each, ...findCircles(sources, resolveImport)];
}

/** The path of the project's file that an import leads to; nothing for packages. */
function resolveImport(from: string, { path }: { readonly path: string }) {
	if (from.startsWith('$lib/')) return `src/lib/${from.slice('$lib/'.length)}`;
	if (!from.startsWith('.') || from.startsWith('./$types')) return undefined;
	return posix.join(posix.dirname(path), from);
}

/** `wizard` of `src/lib/wizard/…`, `cli`, `routes`. */
function folderOf(path: string): string | undefined {
	return /^src\/(?:lib\/)?([^/]+)\//.exec(path)?.[1];
}

const at = (source: Source, line: number) => `${source.path}, line ${line}: `;

const rules: readonly Rule[] = [
	knownFolder,
	perImport(edge),
	perImport(door),
	perImport(way),
	perImport(home),
	perImport(computed),
	(source) =>
		source.defaults.map((line) => `${at(source, line)}export it by name, not as default.`),
	(source) => source.anys.map((line) => `${at(source, line)}say the type instead of "any".`),
	(source, { folder }) =>
		folder === 'server'
			? []
			: source.globs.map(
					(line) => `${at(source, line)}only "server" reads files by import.meta.glob.`
				),
	perLine(
		/eslint-disable|@ts-(ignore|expect-error|nocheck)/,
		() => true,
		'mend it instead of silencing the check.'
	),
	perLine(
		/prerender\s*=\s*(false|'auto')/,
		(folder) => folder === 'routes',
		'every page is prerendered; a page that is not is missing on a static host.'
	),
	inMarkup(/\sstyle(=|:)/, 'put the style into <style>: the security policy blocks it here.'),
	inMarkup(/\{@html\b/, 'show text as text, never as HTML.')
];

function knownFolder(source: Source, { folder }: { folder: string }): string[] {
	if (folder in edges) return [];
	return [`${source.path}: "${folder}" is a new folder. Add it to tests/architecture/edges.ts.`];
}

type ImportRule = (
	source: Source,
	given: { readonly folder: string; readonly from: string; readonly target: string | undefined }
) => string | undefined;

function perImport(rule: ImportRule): Rule {
	return (source, { folder }) =>
		source.imports.flatMap(({ from, line }: Import) => {
			const sentence = rule(source, { folder, from, target: resolveImport(from, source) });
			return sentence === undefined ? [] : `${at(source, line)}${sentence}`;
		});
}

function edge(_: Source, { folder, target }: Parameters<ImportRule>[1]) {
	const other = target && folderOf(target);
	if (!other || other === folder) return undefined;
	const allowed = edges[folder] ?? [];
	if (allowed.includes(other)) return undefined;
	const may = allowed.length > 0 ? allowed.join(', ') : 'nothing';
	return `"${folder}" may not import "${other}". It may import: ${may}.`;
}

function door(_: Source, { folder, target }: Parameters<ImportRule>[1]) {
	const other = target && folderOf(target);
	if (!other || !edges[folder]?.includes(other)) return undefined;
	const open = doors[other] ?? ['index.ts'];
	if (open === 'any' || open.some((name) => target.endsWith(`/${other}/${name}`))) return undefined;
	return `import "${other}" through its door: ${open.join(' or ')}.`;
}

function way(_: Source, { folder, from, target }: Parameters<ImportRule>[1]) {
	if (from.startsWith('$lib/') && folder !== 'routes' && folder !== 'components') {
		return `write "${from}" as a relative path, so that the file runs outside of Vite too.`;
	}
	if (target && !target.startsWith('src/')) return `"${from}" lies outside of src.`;
	if (target && !/\.(ts|js|svelte|css|json|svg)$/.test(target)) {
		return `write the ending of "${from}" too.`;
	}
	return undefined;
}

function home(_: Source, { folder, from, target }: Parameters<ImportRule>[1]) {
	if (target || from.startsWith('.') || from === '(computed)') return undefined;
	if (isBuiltin(from) && !from.startsWith('node:')) return `write "node:${from}".`;
	const name = packageOf(from);
	const allowed = homes[name];
	if (!allowed) return `"${name}" has no home. Give it one in tests/architecture/edges.ts.`;
	if (allowed.includes(folder)) return undefined;
	return `"${name}" belongs in: ${allowed.join(', ')}. Ask that folder for what you need.`;
}

function computed(_: Source, { from }: Parameters<ImportRule>[1]) {
	return from === '(computed)' ? 'import() takes a path that can be read here.' : undefined;
}

function packageOf(from: string): string {
	if (from.startsWith('node:')) return 'node:';
	const [first = '', second = ''] = from.split('/');
	return first.startsWith('@') ? `${first}/${second}` : first;
}

function perLine(pattern: RegExp, holds: (folder: string) => boolean, sentence: string): Rule {
	return (source, { folder }) =>
		(holds(folder) ? matches(source, source.text, pattern) : []).map(
			(place) => `${place}${sentence}`
		);
}

function inMarkup(pattern: RegExp, sentence: string): Rule {
	return (source) => matches(source, source.markup, pattern).map((place) => `${place}${sentence}`);
}

function matches(source: Source, text: string, pattern: RegExp): string[] {
	return text
		.split('\n')
		.flatMap((line, index) => (pattern.test(line) ? at(source, index + 1) : []));
}
