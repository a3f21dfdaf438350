import type { UnitKind } from '../tasks/types.ts';
import { element, together } from './element.ts';
import type { Markup } from './element.ts';
import { picture, round } from './picture.ts';

/** What each square stands for, best first: the order of every strip and of its key. */
export const unitKinds: readonly { readonly kind: UnitKind; readonly says: string }[] = [
	{ kind: 'direct-success', says: 'found it, never went back' },
	{ kind: 'indirect-success', says: 'found it after going back' },
	{ kind: 'assisted-success', says: 'found it after help' },
	{ kind: 'indirect-failure', says: 'named something wrong after going back' },
	{ kind: 'direct-failure', says: 'named something wrong, never went back' },
	{ kind: 'indirect-skip', says: 'gave up after trying' },
	{ kind: 'direct-skip', says: 'gave up at once' },
	{ kind: 'closed-tab', says: 'closed the tab' }
];

/** What a square stands for, in words. */
export function sayUnit(kind: UnitKind): string {
	return unitKinds.find((one) => one.kind === kind)?.says ?? kind;
}

const signs: Readonly<Record<UnitKind, string>> = {
	'direct-success': 'M-4 0.5 L-1.2 3.6 L4.4 -3.6',
	'indirect-success': 'M-4 0.5 L-1.2 3.6 L4.4 -3.6',
	'assisted-success': 'M0 -4 V4 M-4 0 H4',
	'direct-failure': 'M-3.4 -3.4 L3.4 3.4 M3.4 -3.4 L-3.4 3.4',
	'indirect-failure': 'M-3.4 -3.4 L3.4 3.4 M3.4 -3.4 L-3.4 3.4',
	'direct-skip': '',
	'indirect-skip': 'M-4 0 H4',
	'closed-tab': 'M-4 -2 L0 2 L4 -2'
};
const side = 15;

/** One square with its sign, around a point: told apart by shape and fill, color only helps. */
export function drawUnit(kind: UnitKind, x: number, y: number): Markup {
	const sign = signs[kind];
	return element(
		'g',
		{ class: `unit ${kind}`, transform: `translate(${round(x)} ${round(y)})` },
		element('rect', { x: -side / 2, y: -side / 2, width: side, height: side, rx: 2 }),
		sign ? element('path', { d: sign }) : ''
	);
}

/** A square alone, for keys. */
export function drawKey(kind: UnitKind): Markup {
	return element(
		'span',
		{ class: 'key' },
		picture({ name: sayUnit(kind), height: 18, width: 18 }, drawUnit(kind, 9, 9)),
		together(' ', sayUnit(kind))
	);
}
