import type { Problem } from '../lib/shared/problem.ts';

/** The problems as a text to read: one block each, in the order given, and the count at the end. */
export function reportProblems(problems: readonly Problem[]): string {
	const errors = problems.filter(({ severity }) => severity === 'error').length;
	const warnings = problems.length - errors;
	const total =
		problems.length === 0
			? 'Nothing is wrong in the data.'
			: `${plural(errors, 'error')}, ${plural(warnings, 'warning')}.`;
	return [...problems.map(blockOf), total].join('\n\n');
}

function blockOf({ severity, file, line, message, remedy }: Problem): string {
	const warning = severity === 'warning' ? 'Warning. ' : '';
	return `${file}, line ${line}: ${warning}${message}\n  ${remedy}`;
}

function plural(count: number, noun: string): string {
	return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
