/**
 * Prints `text` and a line end. When nobody reads on (`| head`), the command ends
 * quietly with the exit code it has by then.
 */
export function printText(text: string): void {
	process.stdout.on('error', endQuietly);
	process.stdout.write(`${text}\n`);
}

function endQuietly(error: NodeJS.ErrnoException): void {
	if (error.code !== 'EPIPE') throw error;
	process.exit();
}
