import { readFileSync } from 'node:fs';
import { expect, test } from '../support/journey.ts';
import { measurePage, type PageWeight } from '../support/measure-page.ts';

/** The most bytes of each page. A limit is only ever lowered. */
const limits = JSON.parse(
	readFileSync(new URL('size-limits.json', import.meta.url), 'utf8')
) as Record<string, { address: string; most: PageWeight }>;

for (const [name, { address, most }] of Object.entries(limits)) {
	test(`${name} stays light`, async ({ page }) => {
		const weight = await measurePage(page, address);
		const { html, scripts, styles, data, fonts } = weight;
		console.log(
			`${name}: ${html + scripts + styles + data} bytes in brotli ` +
				`(html ${html}, scripts ${scripts}, styles ${styles}, data ${data}); fonts ${fonts}.`
		);
		const over = Object.entries(weight).filter(([part, bytes]) => bytes > most[part as never]);
		expect(Object.fromEntries(over), `more than the limits in size-limits.json`).toEqual({});
	});
}
