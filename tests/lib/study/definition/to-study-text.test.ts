import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadStudies, toStudyText } from '../../../../src/lib/study/index.ts';
import { readRealData } from '../../../support/read-fixture.ts';
import { aStudyDefinition } from '../../../support/study-site.ts';

/** The same value with the keys of each object in another order. */
function turn(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(turn);
	if (typeof value !== 'object' || value === null) return value;
	const entries = Object.entries(value).map(([key, inner]) => [key, turn(inner)] as const);
	return Object.fromEntries(entries.reverse());
}

describe('toStudyText', () => {
	const study = aStudyDefinition();

	it('says all that the study says', () => {
		expect(JSON.parse(toStudyText(study))).toEqual(study);
	});

	it('is the same in whatever order the fields stand', () => {
		expect(toStudyText(turn(study) as typeof study)).toBe(toStudyText(study));
	});

	it('changes with every word', () => {
		fc.assert(
			fc.property(fc.string(), fc.string(), (one, other) => {
				const texts = [one, other].map((warmUp) => toStudyText({ ...study, warmUp }));
				expect(texts[0] === texts[1]).toBe(one === other);
			})
		);
	});

	it('is the same for a file that is laid out otherwise', () => {
		const files = readRealData().filter(({ path }) => path.startsWith('data/studies/'));
		const textsOf = (change: (text: string) => string) =>
			loadStudies(files.map(({ path, text }) => ({ path, text: change(text) }))).studies.map(
				({ value }) => toStudyText(value)
			);
		const usual = textsOf((text) => text);
		expect(textsOf((text) => `# Edited.\n${text.replaceAll('\n\n', '\n\n\n')}`)).toEqual(usual);
		expect(usual).toHaveLength(2);
	});
});
