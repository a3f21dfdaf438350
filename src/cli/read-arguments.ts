import { parseArgs } from 'node:util';
import type { IntervalKind } from '../lib/study/index.ts';

/** What a person may write after any of the commands. */
export interface Arguments {
	readonly json: boolean;
	/** One query a line from standard input. */
	readonly stdin: boolean;
	/** What is kept away from tuning is shown too. */
	readonly reveal: boolean;
	/** The folder that stands for `data/`. */
	readonly data: string;
	/** What is compared with: a folder, a file or a revision. */
	readonly from: string | undefined;
	/** The folder that is compared. */
	readonly to: string;
	readonly markdown: boolean;
	readonly answers: readonly string[];
	/** The folder that files are written to. */
	readonly out: string | undefined;
	/** A file of findings. */
	readonly findings: string | undefined;
	/** Of the study that is compared with. */
	readonly earlierFindings: string | undefined;
	/** Of a study that came after. */
	readonly laterFindings: string | undefined;
	/** How the intervals of shares are computed. */
	readonly interval: IntervalKind | undefined;
	readonly withExcluded: boolean;
	readonly withPilots: boolean;
	readonly samePeople: boolean;
	/** Undefined: the command's own limit. */
	readonly limit: number | undefined;
	/** What is written without a flag. */
	readonly words: readonly string[];
}

/** The flags of the commands; each command says which of them it takes. */
export type Flag =
	| 'json'
	| 'stdin'
	| 'reveal'
	| 'data'
	| 'from'
	| 'to'
	| 'markdown'
	| 'answers'
	| 'limit'
	| 'out'
	| 'findings'
	| 'earlier-findings'
	| 'later-findings'
	| 'interval'
	| 'with-excluded'
	| 'with-pilots'
	| 'same-people';

/** A sentence for the person at the keyboard, in place of a value. */
export interface Refusal {
	readonly refusal: string;
}

const flags = {
	json: { type: 'boolean', usage: '--json' },
	stdin: { type: 'boolean', usage: '--stdin' },
	reveal: { type: 'boolean', usage: '--reveal' },
	data: { type: 'string', usage: '--data DIR' },
	from: { type: 'string', usage: '--from REV|DIR|catalog.json' },
	to: { type: 'string', usage: '--to DIR' },
	markdown: { type: 'boolean', usage: '--markdown' },
	answers: { type: 'string', usage: '--answers a,b,c' },
	limit: { type: 'string', usage: '--limit N' },
	out: { type: 'string', usage: '--out DIR' },
	findings: { type: 'string', usage: '--findings FILE' },
	'earlier-findings': { type: 'string', usage: '--earlier-findings FILE' },
	'later-findings': { type: 'string', usage: '--later-findings FILE' },
	interval: { type: 'string', usage: '--interval adjusted-wald|wilson' },
	'with-excluded': { type: 'boolean', usage: '--with-excluded' },
	'with-pilots': { type: 'boolean', usage: '--with-pilots' },
	'same-people': { type: 'boolean', usage: '--same-people' }
} as const satisfies Record<Flag, { type: 'boolean' | 'string'; usage: string }>;

/**
 * What somebody wrote after a command, or a sentence that says what was not understood.
 * Words without a flag are refused unless `takesWords` has a name for them.
 */
export function readArguments(
	written: readonly string[],
	takes: readonly Flag[],
	takesWords = ''
): Arguments | Refusal {
	const { values, words, slip } = collect(written, takes);
	const [stray] = takesWords ? [] : words;
	const wrong = slip ?? (stray === undefined ? undefined : `"${stray}" has no meaning here.`);
	if (wrong)
		return { refusal: `${wrong} This can follow the command: ${usageOf(takes, takesWords)}.` };
	const limit = values.get('limit');
	return {
		json: values.has('json'),
		stdin: values.has('stdin'),
		reveal: values.has('reveal'),
		data: values.get('data') ?? 'data',
		from: values.get('from'),
		to: values.get('to') ?? 'data',
		markdown: values.has('markdown'),
		answers: (values.get('answers') ?? '').split(',').flatMap((answer) => answer.trim() || []),
		limit: limit === undefined ? undefined : Number(limit),
		out: values.get('out'),
		findings: values.get('findings'),
		earlierFindings: values.get('earlier-findings'),
		laterFindings: values.get('later-findings'),
		interval: intervals.find((one) => one === values.get('interval')),
		withExcluded: values.has('with-excluded'),
		withPilots: values.has('with-pilots'),
		samePeople: values.has('same-people'),
		words
	};
}

interface Collected {
	readonly values: ReadonlyMap<Flag, string>;
	readonly words: readonly string[];
	readonly slip?: string | undefined;
}

function collect(written: readonly string[], takes: readonly Flag[]): Collected {
	const { tokens } = parseArgs({
		args: [...written],
		options: flags,
		allowPositionals: true,
		strict: false,
		tokens: true
	});
	const values = new Map<Flag, string>();
	const words: string[] = [];
	for (const token of tokens) {
		if (token.kind === 'positional') words.push(token.value);
		if (token.kind !== 'option') continue;
		const flag = takes.find((name) => name === token.name);
		const slip = flag ? slipOf(flag, token.value) : `There is no ${token.rawName} here.`;
		if (slip || !flag) return { values, words, slip };
		values.set(flag, token.value ?? '');
	}
	return { values, words };
}

function slipOf(flag: Flag, value: string | undefined): string | undefined {
	const { type, usage } = flags[flag];
	if (type === 'boolean') return value === undefined ? undefined : `${usage} takes no value.`;
	if (!value || value.startsWith('--')) return `--${flag} needs something after it: ${usage}.`;
	if (flag === 'limit' && !/^[1-9]\d{0,4}$/.test(value)) {
		return `--limit takes a whole number from 1 to 99999, not "${value}".`;
	}
	if (flag === 'interval' && !intervals.some((one) => one === value)) {
		return `--interval takes adjusted-wald or wilson, not "${value}".`;
	}
	return undefined;
}

const intervals: readonly IntervalKind[] = ['adjusted-wald', 'wilson'];

function usageOf(takes: readonly Flag[], takesWords: string): string {
	const parts = takes.map((flag) => `[${flags[flag].usage}]`);
	return [...parts, ...(takesWords ? [takesWords] : [])].join(' ');
}
