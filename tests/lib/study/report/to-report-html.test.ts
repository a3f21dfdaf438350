// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { parseMarkup } from '../../../support/parse-markup.ts';
import type { SessionFile } from '../../../../src/lib/study/index.ts';
import { buildReport } from '../../../../src/lib/study/report/build-report.ts';
import { toReportBody, toReportHtml } from '../../../../src/lib/study/report/to-report-html.ts';
import { aReport, aStudyOfSix, drawSessions } from '../../../support/report-builder.ts';

const study = aStudyOfSix();
const compareWith = {
	study,
	sessions: drawSessions(study, { people: 8, seed: 5 }),
	people: 'different'
} as const;
const html = toReportHtml(aReport({ compareWith }));
const document = parseMarkup(html);
const all = (selector: string) => [...document.querySelectorAll(selector)];

/** Every text of a recording made into an attack. */
function poison(session: SessionFile): SessionFile {
	const evil = `"'><img src=x onerror=alert(1)><script>alert(1)</script>`;
	const text = JSON.stringify(session).replace(
		/"(label|text)":"[^"]*"/g,
		(_, key: string) => `"${key}":${JSON.stringify(evil)}`
	);
	return {
		...(JSON.parse(text) as SessionFile),
		exclusion: { reason: evil, by: evil, at: '2025-10-20' }
	};
}

describe('the document', () => {
	it('is whole, in a language, and says in its title what it is', () => {
		expect(html).toMatch(/^<!doctype html>\n<html lang="en"><head><meta charset="utf-8">/);
		expect(document.title).toBe(
			'SIMULATED: October: one thing now, and what to learn first · report'
		);
		expect(all('h1')).toHaveLength(1);
		expect(all('main')).toHaveLength(1);
	});

	it('runs nothing and fetches nothing', () => {
		expect(all('script, link, iframe, object, img, form, base, a[href]')).toEqual([]);
		expect(
			all('*')
				.flatMap((one) => one.getAttributeNames())
				.filter((name) => /^on|^style$|src/.test(name))
		).toEqual([]);
		expect(html).not.toMatch(/url\(|@import|https?:(?!\/\/www\.w3\.org\/2000\/svg)/);
		const policy = all('meta[http-equiv="Content-Security-Policy"]')[0]?.getAttribute('content');
		expect(policy).toMatch(/^default-src 'none'; style-src 'unsafe-inline';/);
	});

	it('has headings that go down one step at a time', () => {
		const levels = all('h1, h2, h3').map(({ tagName }) => Number(tagName.slice(1)));
		const jumps = levels.filter(
			(level, index) => index > 0 && level > (levels[index - 1] ?? 0) + 1
		);
		expect(jumps).toEqual([]);
	});

	it('has every chart beside its table, named and labelled as simulated', () => {
		const figures = all('figure');
		expect(figures.length).toBeGreaterThan(9);
		for (const figure of figures) {
			expect(figure.parentElement?.querySelector('.beside table')).not.toBeNull();
			expect(figure.querySelector('svg[role="img"][aria-label]')).not.toBeNull();
			expect(figure.querySelector('figcaption')?.textContent).not.toBe('');
			expect(figure.textContent).toContain('SIMULATED');
		}
		expect(all('table').every((table) => table.querySelector('caption, th[scope="col"]'))).toBe(
			true
		);
	});

	it('says of every part that counts people that a script made it', () => {
		const counting = all('section').filter((one) => one.querySelector('table'));
		const silent = counting.filter(({ textContent }) => !textContent.includes('SIMULATED'));
		// Editions and checksums count nobody's answers.
		expect(silent.map(({ id }) => id)).toEqual(['editions']);
		expect(counting.map(({ id }) => id)).toContain('people');
	});

	it('says 5 of 8 and never a rate with a point', () => {
		const text = document.querySelector('main')?.textContent ?? '';
		expect(text).toMatch(/\d of 8 \[\d+–\d+ %\]/);
		expect(text).not.toMatch(/\d\.\d+ ?%/);
	});

	it('has each id once, and names each section', () => {
		const ids = all('[id]').map(({ id }) => id);
		expect(new Set(ids).size).toBe(ids.length);
		expect(
			all('section').every((one) => ids.includes(one.getAttribute('aria-labelledby') ?? ''))
		).toBe(true);
	});
});

it('takes nothing of a recording for markup', () => {
	const sessions = drawSessions(study, { people: 3 });
	const clean = parseMarkup(
		toReportHtml(buildReport({ study, sessions, include: ['excluded'], printedOn: '2025-11-03' }))
	);
	const dirty = parseMarkup(
		toReportHtml(
			buildReport({
				study,
				sessions: sessions.map(poison),
				include: ['excluded'],
				printedOn: '2025-11-03'
			})
		)
	);
	const found = dirty;
	expect(found.querySelectorAll('img, script, [onerror]')).toHaveLength(0);
	expect(found.body.textContent).toContain('<script>alert(1)</script>');
	expect(clean.querySelectorAll('svg').length).toBe(found.querySelectorAll('svg').length);
});

it('takes nothing of a study, a finding or a header for markup either', () => {
	const evil = `"'><img src=x onerror=alert(1)><script>alert(1)</script>`;
	const problem = {
		id: 'F01',
		at: 'a',
		says: 'b',
		participants: ['P01'],
		reached: ['P01'],
		ratings: [2],
		quotes: [{ participant: 'P01', text: 'c' }],
		tasks: ['t1'],
		edit: 'd',
		owner: 'e',
		decision: { kind: 'do', why: 'f', on: '2025-11-01' },
		rate: { x: 1, n: 1, says: '1 of 1' }
	} as const;
	const umuxLite = {
		dots: [{ participant: 'P01', value: 50 }],
		summary: { n: 1, mean: 50 },
		susEquivalent: 60
	};
	const clean = { ...aReport({ compareWith }), problems: [problem], umuxLite };
	// Words that choose a sign or a sentence are ours; all others come from files.
	const ours = ['kind', 'intervalBy', 'format'];
	const dirty = JSON.parse(JSON.stringify(clean), (key, value: unknown) =>
		typeof value === 'string' && !ours.includes(key) ? evil : value
	) as typeof clean;
	const [was, is] = [clean, dirty].map((report) => parseMarkup(toReportHtml(report)));
	const namesIn = (one: typeof was) =>
		new Set(
			[...(one?.querySelectorAll('*') ?? [])].flatMap((found) => [
				found.tagName,
				...found.getAttributeNames()
			])
		);
	expect(parseMarkup(`<p title="${evil}"></p>`).querySelector('script')).not.toBeNull();
	const known = namesIn(was);
	expect([...namesIn(is)].filter((name) => !known.has(name))).toEqual([]);
	expect(is?.querySelectorAll('svg')).toHaveLength(was?.querySelectorAll('svg').length ?? 0);
	expect(is?.title).toBe(`SIMULATED: ${evil} · report`);
});

it('says where nothing counts, without charts', () => {
	const empty = toReportHtml(buildReport({ study, sessions: [], printedOn: '2025-11-03' }));
	expect(empty).toContain('No session counts');
	expect(empty).not.toContain('<figure');
	expect(empty).not.toMatch(/NaN|undefined|Infinity/);
});

it('gives the same contents to a page that brings the style sheet itself', () => {
	const body = toReportBody(aReport({ compareWith }));
	const [start, end] = ['<div class="report">', '</div>'];
	expect([body.startsWith(start), body.endsWith(end)]).toEqual([true, true]);
	expect(html).toContain(body.slice(start.length, -end.length));
	expect(body).not.toContain('<style');
});

it('calls itself simulated where only the earlier side of a comparison is', () => {
	const header = { simulated: false };
	const sessions = drawSessions(study, { people: 3, header });
	const printedOn = '2025-11-03';
	const report = buildReport({ study, sessions, compareWith, printedOn });
	expect(report.isSimulated).toBe(true);
	expect(report.labels).not.toContain('SIMULATED');
	expect(parseMarkup(toReportHtml(report)).title).toMatch(/^SIMULATED: /);
	expect(buildReport({ study, sessions, printedOn }).isSimulated).toBe(false);
});
