/** An id by chance, that says nothing of who made it or when: `n` and twelve letters or digits. */
export function makeId(): string {
	const bytes = crypto.getRandomValues(new Uint8Array(6));
	return `n${Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}
