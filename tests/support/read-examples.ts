import type { SourceFile } from '../../src/lib/catalog/index.ts';

/** An example of `data/README.md`, and where its first line says that it belongs. */
export interface Example {
	readonly path: string;
	readonly side: 'above' | 'below' | 'in place of' | 'end';
	/** The beginning of a line beside or instead of which it belongs; empty at the end of a file. */
	readonly line: string;
	readonly text: string;
}

const heading = /^# (data\/\S+?)(?:, (above|below|in place of) the line that starts with "(.+)")?$/;

/** The YAML examples of a text in Markdown, in order. */
export function readExamples(markdown: string): Example[] {
	return [...markdown.matchAll(/^```yaml\n([^\n]*)\n([\s\S]*?)^```$/gm)].map(([, first, text]) => {
		const [, path, side, line = ''] = heading.exec(first ?? '') ?? [];
		if (!path || text === undefined) throw new Error(`An example starts with "${first}".`);
		return { path, side: (side ?? 'end') as Example['side'], line, text };
	});
}

/** The files with every example written where it belongs. */
export function writeExamples(
	files: readonly SourceFile[],
	examples: readonly Example[]
): SourceFile[] {
	const texts = new Map(files.map(({ path, text }) => [path, text]));
	for (const example of examples) {
		texts.set(example.path, place(texts.get(example.path) ?? '', example));
	}
	return [...texts].map(([path, text]) => ({ path, text }));
}

function place(before: string, { path, side, line, text }: Example): string {
	if (side === 'end') return `${before}\n${text}`;
	const lines = before.split('\n');
	const at = lines.findIndex((one) => one.startsWith(line));
	if (at < 0) throw new Error(`No line of ${path} starts with "${line}".`);
	const taken = side === 'in place of' ? 1 : 0;
	lines.splice(side === 'below' ? at + 1 : at, taken, ...text.trimEnd().split('\n'));
	return lines.join('\n');
}
