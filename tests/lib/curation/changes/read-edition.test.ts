import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	compareEditions,
	describeChanges,
	readEdition
} from '../../../../src/lib/curation/index.ts';
import { slimCatalog } from '../../../../src/lib/server/index.ts';
import { studyFixture } from '../../../support/study-fixture.ts';
import { realEdition, soundEdition } from '../../../support/edition-builder.ts';
import { readStored } from '../../../support/read-stored.ts';

const real = realEdition();
const written = (edition: typeof real, more: object = { version: 1 }) =>
	JSON.stringify({ ...more, catalog: slimCatalog(edition.catalog), flow: edition.flow });

const saveAgain =
	'Open the address of the published site with catalog.json at its end, save what comes, and choose that file.';

function refusalOf(text: string): string | undefined {
	const reading = readEdition(text);
	return 'refusal' in reading ? reading.refusal : undefined;
}

describe('readEdition', () => {
	it('reads what the site writes today, so that nothing changes', () => {
		const reading = readEdition(written(real));
		const report = 'edition' in reading ? compareEditions(reading.edition, real) : undefined;
		expect([report?.affected, report?.compared, report?.reworded]).toEqual([0, 662, []]);
	});

	it.each(['catalog-0.json', 'catalog-1.json'])('reads what an earlier site wrote: %s', (name) => {
		const reading = readEdition(readStored(name));
		const report =
			'edition' in reading ? compareEditions(reading.edition, soundEdition()) : undefined;
		expect([report?.affected, report?.total, report?.reworded]).toEqual([0, 12, []]);
	});

	it.each([
		['', `This file is empty. ${saveAgain}`],
		[
			'{"catalog":{',
			`This file is no catalog.json of a Pathfinder site, or was cut off while it was saved. ${saveAgain}`
		],
		[
			'[]',
			`This file cannot be read as the catalog.json of a Pathfinder site: the file is no group of fields. ${saveAgain}`
		],
		[
			'{"catalog":{}}',
			`This file cannot be read as the catalog.json of a Pathfinder site: the questions is no group of fields. ${saveAgain}`
		],
		['{"catalog":{},"flow":{}}', 'This file was not compared. It has no questions.'],
		[
			written(real, { version: 2 }),
			'This file was written by a newer version of the site (2; this one reads 1). Load this page anew, or take a newer copy of the site.'
		],
		[
			written(real, { version: 'x' }),
			`This file cannot be read as the catalog.json of a Pathfinder site: “version” of the file is no version. ${saveAgain}`
		],
		[' '.repeat(8_000_001), 'This file is too large to be a catalog.json.']
	])('says in one sentence what it does not take (%#)', (text, refusal) => {
		expect(refusalOf(text)).toBe(refusal);
	});

	it('refuses questions that lead somebody to no end, whom it could not count', () => {
		const { flow } = studyFixture('endless-way');
		expect(refusalOf(written({ ...soundEdition(), flow }))).toMatch(
			/^This file was not compared\. Its questions lead somebody to no end\. After the answers "/
		);
	});

	it('takes no id that every object knows', () => {
		const text = written(real).replaceAll('"newcomer"', '"constructor"');
		expect(refusalOf(text)).toMatch(/is no id\. /);
		expect(refusalOf(written(real).replaceAll('"newcomer"', '"__proto__"'))).toMatch(/is no id\. /);
	});

	it('refuses a catalog with a part missing or mangled, or reads one that can be compared', () => {
		const sound = soundEdition();
		const anything = fc.oneof(
			fc.constant(undefined),
			fc.jsonValue(),
			fc.constantFrom('all', [], {}, 'rsf')
		);
		fc.assert(
			fc.property(fc.infiniteStream(fc.nat()), anything, (chance, instead) => {
				const whole = JSON.parse(written(sound)) as Record<string, unknown>;
				mangle(whole, () => chance.next().value as number, instead);
				const reading = readEdition(JSON.stringify(whole));
				const view =
					'edition' in reading
						? describeChanges(compareEditions(reading.edition, sound), reading.edition, sound)
						: undefined;
				expect('refusal' in reading ? reading.refusal : view?.headline).toMatch(/\.$/);
			}),
			{ numRuns: 300 }
		);
	});
});

/** Puts something else, or nothing, in some place of a value, deeper or not as chance will have it. */
function mangle(value: object, chance: () => number, instead: unknown): void {
	const fields = value as Record<string, unknown>;
	const names = Object.keys(fields);
	const name = names[chance() % Math.max(names.length, 1)];
	if (name === undefined) return;
	const inner = fields[name];
	if (typeof inner === 'object' && inner !== null && chance() % 5 > 0)
		mangle(inner, chance, instead);
	else if (instead === undefined) Reflect.deleteProperty(fields, name);
	else fields[name] = instead;
}
