import { explainCode } from '../lib/curation/index.ts';
import type { Problem } from '../lib/shared/problem.ts';

/**
 * The problems as a text to read: each error in full, then the warnings of each kind under a
 * heading, with a remedy that is the same for all of them said once, and the count at the end.
 */
export function reportProblems(problems: readonly Problem[]): string {
	const errors = problems.filter(({ severity }) => severity === 'error');
	const warnings = problems.filter(({ severity }) => severity === 'warning');
	const total =
		problems.length === 0
			? 'Nothing is wrong in the data.'
			: `${plural(errors.length, 'error')}, ${plural(warnings.length, 'warning')}.`;
	return [...errors.map(blockOf), ...groupWarnings(warnings), total].join('\n\n');
}

function blockOf({ file, line, message, remedy }: Problem): string {
	return `${file}, line ${line}: ${message}\n  ${remedy}`;
}

function groupWarnings(warnings: readonly Problem[]): string[] {
	const codes = [...new Set(warnings.map(({ code }) => code))];
	return codes.map((code) => {
		const own = warnings.filter((warning) => warning.code === code);
		const heading = `Warning: ${explainCode(code)} (${own.length})`;
		const remedies = [...new Set(own.map(({ remedy }) => remedy))];
		const shared = remedies.length === 1;
		const lines = own.map(
			(warning) => `  ${(shared ? lineOf(warning) : blockOf(warning)).replace('\n', '\n  ')}`
		);
		return [heading, ...(shared ? remedies.map((remedy) => `  ${remedy}`) : []), ...lines].join(
			'\n'
		);
	});
}

function lineOf({ file, line, message }: Problem): string {
	return `${file}, line ${line}: ${message}`;
}

function plural(count: number, noun: string): string {
	return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
