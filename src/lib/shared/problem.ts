/** How much a problem matters: an error stops the build, a warning is listed. */
type Severity = 'error' | 'warning';

/**
 * Something wrong in what a person wrote, as a value: where it is, what is wrong
 * and what to do, in a librarian's words.
 */
export interface Problem {
	/** `domain/what-is-wrong`, permanent. */
	readonly code: string;
	readonly severity: Severity;
	/** Path from the folder that holds `data/`, with forward slashes. */
	readonly file: string;
	/** 1-based; 1 where no single line is at fault. */
	readonly line: number;
	readonly message: string;
	readonly remedy: string;
}

/** Problems in reading order: by file, then line, then code. */
export function orderProblems<Kind extends Problem>(problems: readonly Kind[]): Kind[] {
	return [...problems].sort(
		(a, b) =>
			compareText(a.file, b.file) ||
			a.line - b.line ||
			compareText(a.code, b.code) ||
			compareText(a.message, b.message)
	);
}

/** Whether anything among `problems` must stop publishing. */
export function hasErrors(problems: readonly Problem[]): boolean {
	return problems.some((problem) => problem.severity === 'error');
}

function compareText(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
