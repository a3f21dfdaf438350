import fc from 'fast-check';
import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import {
	isPlanLink,
	planFromLink,
	planLimits,
	toPlanLink
} from '../../../src/lib/learner-plan/index.ts';
import { keptPlan, stepNote } from '../../support/kept-plan-builder.ts';
import { anyKeptPlan } from '../../support/random-kept-plan.ts';
import { readStored } from '../../support/read-stored.ts';
import { anyLetter } from '../../support/random-text.ts';

const plan = keptPlan({ notes: [stepNote('n1', { text: 'Ask at the desk.' })] });
const link = await toPlanLink(plan);
const troubleOf = async (fragment: string) => {
	const opened = await planFromLink(fragment);
	return 'trouble' in opened ? opened.trouble : 'none';
};
const linkOf = (bytes: Buffer) => `1.${deflateSync(bytes).toString('base64url')}`;

describe('isPlanLink', () => {
	it.each(['1.abc', '#1.abc', '2.abc', '1.', '#17.?', '1%2Eabc'])('knows %s', (fragment) => {
		expect(isPlanLink(fragment)).toBe(true);
	});

	it.each(['', '#', 'new-employee+rsf', '#stage-first-week', '1', 'v1.abc'])(
		'does not take %s for one',
		(fragment) => {
			expect(isPlanLink(fragment)).toBe(false);
		}
	);
});

describe('planFromLink', () => {
	it('reads a link of the first version for good', async () => {
		const opened = await planFromLink(readStored('plan-link-1.txt'));
		expect(opened).toMatchObject({
			plan: {
				name: 'First months',
				marks: { 'log-in': { is: 'done', at: '2026-11-23T19:04Z' } },
				notes: [{ text: 'Ask at the desk: they know.', by: 'helper' }],
				leftOut: ['fines'],
				seen: [{ need: 'log-in', stage: 'first-week', wording: 'abcd', resources: ['efghi'] }]
			}
		});
	});

	it.each([
		['a number sign', `#${link}`],
		['a period at the end', `${link}.`],
		['an angle bracket and a comma', `${link}>,`],
		['line ends of a mail program', link.replace(/.{30}/g, '$&\r\n')],
		['marks of a quotation', link.replace(/.{30}/g, '$&\n> ')],
		['a period in percents', link.replace('.', '%2E')],
		['blanks in percents', `${link.replace(/.{30}/g, '$&%20%0d%0A')}%3E`],
		['a no-break space and a soft hyphen', link.replace(/.{30}/g, '$&\u00a0\u00ad')]
	])('reads past %s', async (_, fragment) => {
		expect(await planFromLink(fragment)).toEqual({ plan });
	});

	it('is damaged at every length but the whole', async () => {
		await fc.assert(
			fc.asyncProperty(anyKeptPlan(), fc.nat(), async (any, at) => {
				const whole = await toPlanLink(any);
				const length = 2 + (at % (whole.length - 2));
				expect(await troubleOf(whole.slice(0, length))).toBe('damaged');
			})
		);
		for (let length = 2; length < link.length; length++) {
			expect(await troubleOf(link.slice(0, length))).toBe('damaged');
		}
		expect(await troubleOf(link.slice(0, 1))).toBe('foreign');
	});

	it('is damaged where a letter is another', async () => {
		const place = fc.integer({ min: 2, max: link.length - 2 });
		await fc.assert(
			fc.asyncProperty(place, async (at) => {
				const other = link.charAt(at) === 'A' ? 'B' : 'A';
				const changed = `${link.slice(0, at)}${other}${link.slice(at + 1)}`;
				expect(await troubleOf(changed)).toBe('damaged');
			})
		);
		expect(await troubleOf(link.toLowerCase())).toBe('damaged');
	});

	it.each(['', '#', 'new-employee', '0.abc', 'https://example.org/', '\u0000'])(
		'is foreign where nothing is ours: %j',
		async (fragment) => {
			expect(await troubleOf(fragment)).toBe('foreign');
		}
	);

	it.each(['2.abc', '#2.', '99.x', `3.${'x'.repeat(planLimits.linkLetters)}`])(
		'is newer where its version is',
		async (fragment) => {
			expect(await troubleOf(fragment)).toBe('newer');
		}
	);

	it('is too large where it is longer than any plan, or unpacks to more', async () => {
		expect(await troubleOf(`1.${'A'.repeat(planLimits.linkLetters)}`)).toBe('too-large');
		const bomb = linkOf(Buffer.alloc(30_000_000, 'a'));
		expect(bomb.length).toBeLessThan(planLimits.linkLetters);
		expect(await troubleOf(bomb)).toBe('too-large');
	});

	it('is damaged where what it unpacks to is no plan', async () => {
		for (const text of ['', '{}', '[]', 'null', '[1,2,3]', '"a"', '['.repeat(100_000)]) {
			expect(await troubleOf(linkOf(Buffer.from(text)))).toBe('damaged');
		}
	});

	it('never throws, whatever stands there', async () => {
		const rest = fc.oneof(
			fc.string({ unit: anyLetter }),
			fc.stringMatching(/^[\w%-]*$/),
			fc.json().map((json) => linkOf(Buffer.from(json)).slice(2))
		);
		await fc.assert(
			fc.asyncProperty(fc.constantFrom('1.', '#1.', '', '%31.'), rest, async (start, end) => {
				expect(await troubleOf(start + end)).toMatch(/foreign|damaged|newer/);
			})
		);
	});
});
