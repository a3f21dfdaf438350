import { describe, expect, it } from 'vitest';
import { judgeCloseness } from '../../../src/lib/search/judge-closeness.ts';

const phrase = (text: string, document: number) => ({ text, written: text, document, words: [] });

describe('judgeCloseness', () => {
	it('holds a phrase that has the query in its order for closest', () => {
		const close = new Map(
			judgeCloseness([phrase('terms of use', 1), phrase('use other terms', 2)], 'terms of use')
		);
		expect(close.get(1)).toBeGreaterThan(0.99);
		expect(close.get(2) ?? 0).toBeLessThan(0.8);
	});

	it('forgives letters', () => {
		const [found] = judgeCloseness([phrase('code of conduct', 1)], 'code of conudct');
		expect(found?.[1]).toBeGreaterThan(0.6);
	});

	it('leaves out what is far off', () => {
		expect(judgeCloseness([phrase('courier bags', 1)], 'zotero')).toEqual([]);
	});
});
