import ts from 'typescript';

/** One file of the project, by path from its root. */
export interface SourceText {
	readonly path: string;
	readonly text: string;
}

/** One way in which a file names another: `import`, `export … from`, `import()` or a type's `import()`. */
export interface Import {
	/** As written, without what follows a question mark. */
	readonly from: string;
	readonly line: number;
}

/** What the rules look at in one file. */
export interface Source extends SourceText {
	readonly imports: readonly Import[];
	/** Lines of `export default`. */
	readonly defaults: readonly number[];
	/** Lines of the type `any`. */
	readonly anys: readonly number[];
	/** Lines of `import.meta.glob`. */
	readonly globs: readonly number[];
	/** What is left of a Svelte file without its scripts and styles; line ends stay. */
	readonly markup: string;
}

/** A file taken apart by TypeScript itself, so that comments and strings cannot mislead. */
export function readSource({ path, text }: SourceText): Source {
	const found = { imports: [] as Import[], defaults: [] as number[], anys: [] as number[] };
	const globs: number[] = [];
	const isSvelte = path.endsWith('.svelte');
	const markup = isSvelte ? blank(text, /<(script|style)\b[\s\S]*?<\/\1>/g) : '';
	const script = isSvelte ? scriptsOf(text) : text;
	const tree = ts.createSourceFile(path, script, ts.ScriptTarget.Latest, false, kindOf(path));
	const lineOf = (node: ts.Node) =>
		tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1;
	const visit = (node: ts.Node): void => {
		const from = importedBy(node);
		if (from !== undefined) found.imports.push({ from: bare(from), line: lineOf(node) });
		if (isDefault(node)) found.defaults.push(lineOf(node));
		if (node.kind === ts.SyntaxKind.AnyKeyword) found.anys.push(lineOf(node));
		if (isGlob(node)) globs.push(lineOf(node));
		ts.forEachChild(node, visit);
	};
	visit(tree);
	const imports = [...found.imports, ...importsInMarkup(markup)];
	return { path, text, ...found, imports, globs, markup };
}

/** Every problem code that a file names: whole texts like `catalog/unknown-need`. */
export function listProblemCodes({ path, text }: SourceText): string[] {
	if (path.endsWith('.svelte')) return [];
	const tree = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, false, kindOf(path));
	const codes: string[] = [];
	const visit = (node: ts.Node): void => {
		if (ts.isStringLiteralLike(node) && problemCode.test(node.text)) codes.push(node.text);
		ts.forEachChild(node, visit);
	};
	visit(tree);
	return codes;
}

const problemCode =
	/^(catalog|wizard|planner|search|publishing|curation|study)\/[a-z0-9]+(-[a-z0-9]+)*$/;

/** `import()` in the expressions of a template, where no script is. */
function importsInMarkup(markup: string): Import[] {
	return [...markup.matchAll(/\bimport\(\s*['"`]([^'"`]+)['"`]/g)].map((match) => ({
		from: bare(match[1] ?? ''),
		line: markup.slice(0, match.index).split('\n').length
	}));
}

function importedBy(node: ts.Node): string | undefined {
	if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) {
		return node.moduleSpecifier && textOf(node.moduleSpecifier);
	}
	if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
		return textOf(node.argument.literal);
	}
	const isLazy = ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword;
	const [argument] = isLazy ? node.arguments : [];
	if (isLazy) return (argument && textOf(argument)) ?? '(computed)';
	return undefined;
}

function textOf(node: ts.Node): string | undefined {
	return ts.isStringLiteralLike(node) ? node.text : undefined;
}

function isDefault(node: ts.Node): boolean {
	if (ts.isExportAssignment(node)) return true;
	if (ts.isExportSpecifier(node)) return node.name.text === 'default';
	const modifiers = ts.canHaveModifiers(node) ? ts.getModifiers(node) : undefined;
	return modifiers?.some(({ kind }) => kind === ts.SyntaxKind.DefaultKeyword) ?? false;
}

function isGlob(node: ts.Node): boolean {
	return (
		ts.isPropertyAccessExpression(node) &&
		node.name.text === 'glob' &&
		ts.isMetaProperty(node.expression)
	);
}

/** The scripts of a Svelte file at their own lines. */
function scriptsOf(text: string): string {
	const scripts = [...text.matchAll(/(<script\b[^>]*>)([\s\S]*?)<\/script>/g)];
	let result = '';
	for (const match of scripts) {
		const start = match.index + (match[1] ?? '').length;
		result += '\n'.repeat(countLines(text.slice(0, start)) - countLines(result)) + (match[2] ?? '');
	}
	return result;
}

function countLines(text: string): number {
	return text.split('\n').length - 1;
}

function blank(text: string, pattern: RegExp): string {
	return text.replace(pattern, (found) => found.replace(/[^\n]/g, ''));
}

function bare(from: string): string {
	return from.replace(/\?.*$/, '');
}

function kindOf(path: string): ts.ScriptKind {
	return path.endsWith('.js') ? ts.ScriptKind.JS : ts.ScriptKind.TS;
}
