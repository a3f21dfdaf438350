/** Says on standard error why a command does nothing, and gives its exit code. */
export function refuse(sentence: string): 1 {
	process.stderr.write(`${sentence}\n`);
	return 1;
}

/** What a command says that needs the questions, where they cannot be read. */
export const noQuestions =
	'The questions of this data folder cannot be read. "npm run -s check-data" says what is wrong.';
