import { expect, it } from 'vitest';
import {
	drawKey,
	drawUnit,
	sayUnit,
	unitKinds
} from '../../../../../src/lib/study/report/charts/draw-unit.ts';

it('has a square and words for each outcome, and for success after help', () => {
	expect(unitKinds).toHaveLength(8);
	expect(new Set(unitKinds.map(({ says }) => says)).size).toBe(8);
	expect(sayUnit('assisted-success')).toBe('found it after help');
});

it('tells success, help, failure and skip apart by shape alone', () => {
	const signOf = (markup: string) => /<path d="([^"]*)"/.exec(markup)?.[1] ?? 'none';
	const signs = [
		'direct-success',
		'assisted-success',
		'direct-failure',
		'indirect-skip',
		'direct-skip'
	] as const;
	expect(new Set(signs.map((kind) => signOf(drawUnit(kind, 0, 0).markup))).size).toBe(5);
});

it('says beside its key what a square stands for', () => {
	expect(drawKey('direct-skip').markup).toMatch(
		/aria-label="gave up at once".*gave up at once<\/span>/
	);
});
