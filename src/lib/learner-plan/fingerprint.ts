const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const bitsPerLetter = 6;

/**
 * A short mark of a text, of one to five letters of the alphabet of base64url: the same for the same
 * text, always and everywhere. Two texts share one by chance once in 64 to the power of `letters`.
 * Only for telling what changed; it protects nothing.
 *
 * The hash is FNV-1a with 32 bits over UTF-8, folded by exclusive or to the bits wanted: RFC 9923,
 * "The FNV Non-Cryptographic Hash Algorithm".
 */
export function fingerprint(text: string, letters: number): string {
	const bits = letters * bitsPerLetter;
	const hash = hashText(text);
	const folded = ((hash >>> bits) ^ hash) & (2 ** bits - 1);
	return Array.from({ length: letters }, (_, at) =>
		alphabet.charAt((folded >>> (at * bitsPerLetter)) & (alphabet.length - 1))
	).join('');
}

function hashText(text: string): number {
	let hash = 0x811c9dc5;
	for (const byte of new TextEncoder().encode(text)) {
		hash = Math.imul(hash ^ byte, 0x01000193);
	}
	return hash >>> 0;
}
