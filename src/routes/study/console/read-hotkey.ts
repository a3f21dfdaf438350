import type { NoteKind } from '$lib/study/index.ts';

/** What a key of the console does. */
export type HotkeyAct =
	| { readonly act: 'start-stop' | 'found' | 'give-up' | 'skip' | 'pause' | 'assist' | 'undo' }
	| { readonly act: 'level'; readonly level: 1 | 2 | 3 }
	| { readonly act: 'note'; readonly kind: NoteKind }
	| { readonly act: 'severity'; readonly severity: 1 | 2 | 3 | 4 };

/** The keys and what they do, as the console lists them. */
export const hotkeys: readonly (readonly [string, string])[] = [
	['Space', 'start or stop the task'],
	['F', 'found'],
	['G', 'gave up'],
	['S', 'skipped'],
	['P', 'pause, go on'],
	['A, then 1 2 3', 'help: restated, hinted, shown'],
	['N', 'note'],
	['1 2 3 4', 'how serious the last note is'],
	['Q', 'quote'],
	['+', 'something good'],
	['T', 'technical trouble'],
	['U', 'undo the last']
];

const single: Readonly<Record<string, HotkeyAct>> = {
	' ': { act: 'start-stop' },
	f: { act: 'found' },
	g: { act: 'give-up' },
	s: { act: 'skip' },
	p: { act: 'pause' },
	a: { act: 'assist' },
	u: { act: 'undo' },
	n: { act: 'note', kind: 'problem' },
	q: { act: 'note', kind: 'quote' },
	'+': { act: 'note', kind: 'positive' },
	t: { act: 'note', kind: 'tech' }
};

/** What is read of a press of a key. */
export type KeyPress = Pick<
	KeyboardEvent,
	'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'repeat' | 'target'
>;

/**
 * What a press means; nothing where somebody types, holds a key down, or means the browser. After
 * the key for help a number is its level; without it, how serious the last note is.
 */
export function readHotkey(press: KeyPress, awaitsLevel: boolean): HotkeyAct | undefined {
	if (press.ctrlKey || press.metaKey || press.altKey || press.repeat) return undefined;
	if (isTyped(press.target, press.key)) return undefined;
	const digit = /^[1-4]$/.test(press.key) ? Number(press.key) : undefined;
	if (digit === undefined) return single[press.key.toLowerCase()];
	if (!awaitsLevel) return { act: 'severity', severity: digit as 1 | 2 | 3 | 4 };
	return digit === 4 ? undefined : { act: 'level', level: digit as 1 | 2 | 3 };
}

/** Whether the key belongs to what has the focus: a field, or the space bar on a button. */
function isTyped(target: EventTarget | null, key: string): boolean {
	if (!(target instanceof Element)) return false;
	if (target.matches('textarea, select, input:not([type="radio"], [type="checkbox"])')) return true;
	return key === ' ' && target.matches('button, a, summary, input');
}
