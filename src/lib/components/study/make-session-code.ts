/** Letters that are hard to mishear or misread on a call. */
const letters = 'ABCDEFHJKLMNPRTUVWXY';

/** Six letters by chance, said aloud to join a console with a session elsewhere. */
export function makeSessionCode(): string {
	const bytes = crypto.getRandomValues(new Uint8Array(6));
	return Array.from(bytes, (byte) => letters[byte % letters.length]).join('');
}
