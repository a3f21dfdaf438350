import type { StudyEvent } from './events.ts';

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

/** The checksum of a recording: of its two lists of events. */
export function checksumOfLists(
	participant: readonly StudyEvent[],
	console: readonly StudyEvent[]
): string {
	return checksumOf(JSON.stringify([participant, console]));
}
