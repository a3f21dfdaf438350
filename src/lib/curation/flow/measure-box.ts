import { groupBy } from '../explore/group-by.ts';
import type { Edge } from './count-edges.ts';
import { sayCount } from './say-count.ts';
import { addUp, toCount } from './tally-ways.ts';
import type { Count, MapBox, MapRow, MapText, QuestionText, Target } from './types.ts';
import { wrapWords } from './wrap-words.ts';

/** Lengths of the map in its own units, of which 18 are one rem. */
export const mapSizes = {
	/** Of the type. */
	size: 13,
	line: 15.5,
	/** From a base line up to the middle of small letters: where a line leaves a count. */
	lift: 4,
	padding: 6,
	boxWidth: 137,
	/** Between two columns: where lines bend. */
	gap: 34,
	/** Between two boxes of one column. */
	between: 18,
	/** Room for a line that passes a column, and its words above it. */
	lane: 18,
	/** Around everything. */
	margin: 4
} as const;

/** A box that has no place yet. */
export type Measured = Omit<MapBox, 'x' | 'y'>;

const { boxWidth, padding, line, size, lift } = mapSizes;
const textWidth = (boxWidth - 2 * padding) / size;

/** The box of a question: its words, then a row for each option that somebody chooses, with its counts. */
export function measureQuestion(
	{ id, asks, options }: QuestionText,
	edges: readonly Edge[]
): Measured {
	const head = writeHead(asks, toCount(addUp(edges.map(({ tally }) => tally))));
	const texts = [...head.texts];
	const rows: MapRow[] = [];
	const byOption = groupBy(edges, ({ option }) => option);
	let end = head.height;
	for (const { id: option, label } of options) {
		const own = byOption.get(option);
		if (!own) continue;
		const row = writeRow({ label, edges: own }, end);
		texts.push(...row.texts);
		rows.push({ option, y: end, exits: row.exits });
		end += row.height;
	}
	return { ...boxOf(id, head), texts, rows, height: end };
}

/** The box at which every way ends. */
export function measureEnd(id: Target, title: string, count: Count): Measured {
	const head = writeHead(title, count);
	return { ...boxOf(id, head), texts: head.texts, rows: [], height: head.height };
}

interface Head {
	readonly count: Count;
	readonly texts: readonly MapText[];
	readonly height: number;
}

function boxOf(id: Target, { count, height }: Head) {
	return { id, width: boxWidth, count, entry: height / 2 };
}

function writeHead(title: string, count: Count): Head {
	const lines = wrapWords(title, textWidth);
	const texts: MapText[] = lines.map((text, at) => ({ kind: 'title', text, y: baseLine(at) }));
	texts.push({ kind: 'count', text: sayCount(count).join(' · '), y: baseLine(lines.length) });
	return { count, texts, height: heightOf(lines.length + 1) };
}

function writeRow({ label, edges }: { label: string; edges: readonly Edge[] }, top: number) {
	const lines = wrapWords(label, textWidth);
	const labels: MapText[] = lines.map((text, at) => ({
		kind: 'label',
		text,
		y: top + baseLine(at)
	}));
	const exits = edges.map(({ to, tally }, at) => ({
		to,
		count: toCount(tally),
		y: top + baseLine(lines.length + at) - lift
	}));
	const counts: MapText[] = exits.map(({ count, y }) => ({
		kind: 'exit',
		text: sayCount(count).join(' · '),
		y: y + lift
	}));
	return { texts: [...labels, ...counts], exits, height: heightOf(lines.length + exits.length) };
}

function baseLine(at: number): number {
	return padding + line * (at + 0.75);
}

function heightOf(lines: number): number {
	return 2 * padding + line * lines;
}
