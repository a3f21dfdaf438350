/** The reversed polynomial of CRC-32 (ISO 3309, IEEE 802.3). */
const polynomial = 0xedb88320;

/** CRC-32 of a text in UTF-8, eight hexadecimal digits: it finds damage, not forgery. */
export function checksumOf(text: string): string {
	let sum = 0xffffffff;
	for (const byte of new TextEncoder().encode(text)) {
		sum ^= byte;
		for (let bit = 0; bit < 8; bit += 1) {
			sum = sum & 1 ? (sum >>> 1) ^ polynomial : sum >>> 1;
		}
	}
	return ((sum ^ 0xffffffff) >>> 0).toString(16).padStart(8, '0');
}

/**
 * The checksum that belongs into a recording: of all that it holds but the checksum itself, whatever
 * order its fields stand in.
 */
export function checksumOfRecording(file: object): string {
	const rest = Object.entries(file).filter(([name]) => name !== 'checksum');
	return checksumOf(stableTextOf(Object.fromEntries(rest)));
}

/** A value as a text that is the same for any order of its fields. */
export function stableTextOf(value: unknown): string {
	return JSON.stringify(order(value)) ?? '';
}

/** The same value with the fields of each record in the order of their names. */
function order(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(order);
	if (typeof value !== 'object' || value === null) return value;
	const fields = Object.entries(value).filter(([, one]) => one !== undefined);
	return fields.toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([name, one]) => [name, order(one)]);
}
