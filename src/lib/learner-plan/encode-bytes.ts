/** Bytes as letters that stay as they are in an address: base64url of RFC 4648, without padding. */
export function encodeBytes(bytes: Uint8Array): string {
	const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
	return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

/** The bytes of such letters; undefined where they are none. */
export function decodeBytes(letters: string): Uint8Array<ArrayBuffer> | undefined {
	if (!/^[\w-]*$/.test(letters) || letters.length % 4 === 1) return undefined;
	const binary = atob(letters.replaceAll('-', '+').replaceAll('_', '/'));
	return Uint8Array.from(binary, (letter) => letter.charCodeAt(0));
}
