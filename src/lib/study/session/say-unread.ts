import { isRecord } from './shapes.ts';

/** The only form of a recording so far. */
const schema = 1;

export const partOfOne =
	'This is no recording, or only a part of one: its end is missing or damaged. Save it anew where it was made.';
export const newer =
	'This recording was made by a newer Pathfinder than this one. Load this page anew, or open the file with the site it was made with.';

/** Why a text cannot hold a recording, whatever stands in it; nothing where it may. */
export function sayNoRecording(text: string): string | undefined {
	const start = text.trimStart();
	if (start === '') return 'This file is empty. Save the recording anew where it was made.';
	if (start.startsWith('{') || start.startsWith('[')) return undefined;
	if (isTable(start)) {
		return 'This is a table, as the report saves it, and no recording. Choose the recordings themselves: their names end in .json.';
	}
	return 'This is no recording of a Pathfinder session. Choose a file as it was saved at the end of one.';
}

/** Several values in a row, and at least as many rows. */
function isTable(text: string): boolean {
	const [head = '', row = ''] = text.split(/\r?\n/);
	return /[,;\t]/.test(head) && /[,;\t]/.test(row);
}

const others: ReadonlyMap<string, string> = new Map([
	['pathfinder-findings', 'the findings of a study']
]);

/** What is said of a file that is well-formed and is no recording. */
export function sayOtherKind(value: unknown): string {
	const format = isRecord(value) && typeof value.format === 'string' ? value.format : '';
	const other = others.get(format);
	if (other !== undefined) return `This file holds ${other}, and no recording of a session.`;
	if (/^pathfinder-(session|console)\b/.test(format)) return newer;
	return 'This is no recording of a Pathfinder session.';
}

/** Whether a recording says that it has a later form than is known here. */
export function isNewer(value: unknown): boolean {
	if (!isRecord(value)) return false;
	const said = isRecord(value.header) ? value.header.schema : value.schema;
	return typeof said === 'number' && Number.isInteger(said) && said > schema;
}

const lists: Readonly<Record<string, string>> = {
	participant: 'of the participant’s window',
	console: 'of the console'
};

/** A problem as people read it: which event, and what of it, in words instead of a path. */
export function sayForPeople(says: string): string {
	const plain = says.replace(/ is no number from 0 to \d{6,}$/, ' is no time');
	const found = /^The file\.(participant|console)\[(\d+)\](?:\.data \([^)]*\))?\.?(\S*)/.exec(
		plain
	);
	if (!found) return plain;
	const [path, list = '', at = '', field = ''] = found;
	const event = `Event ${Number(at) + 1} ${lists[list] ?? ''}`;
	return `${event}${sayField(field)}${plain.slice(path.length)}`;
}

const fields: Readonly<Record<string, string>> = {
	t: ': its time',
	seq: ': its number',
	seg: ': the load of its page',
	actor: ': who wrote it',
	type: ''
};

function sayField(field: string): string {
	if (field === '') return '';
	return Object.hasOwn(fields, field) ? (fields[field] ?? '') : `: “${field}”`;
}
