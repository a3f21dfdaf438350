import { describe, expect, it } from 'vitest';
import { crossingAt, isPlain, isReal } from '../../../../src/lib/curation/findings/compare-ways.ts';
import { anOption, anUnsureOption, optionId } from '../../../support/flow-builder.ts';
import { studySound } from '../../../support/study-fixture.ts';

describe('crossingAt', () => {
	it('says what follows options in whatever order, and nothing of what is no way', () => {
		const { junctions } = studySound();
		const work = junctions.find(({ question }) => String(question?.id) === 'work');
		const [crossing] = work ? crossingAt(work, (to) => junctions.indexOf(to)) : [];
		const [one, other] = [optionId('course-reserves'), optionId('cataloger-metadata')];
		expect(crossing?.follows(one, other)).toBeGreaterThan(0);
		expect(crossing?.follows(one, other)).toBe(crossing?.follows(other, one));
		expect(crossing?.follows(one, optionId('not-sure-work'))).toBeUndefined();
	});
});

it('takes options that speak for themselves alone as plain', () => {
	expect(isPlain(anOption('a'))).toBe(true);
	expect(isPlain(anOption('a', { standsFor: ['b'] }))).toBe(false);
	expect(isPlain(anOption('a', { helping: true }))).toBe(false);
	expect([anOption('a', { standsFor: ['b'] }), anUnsureOption('c')].map(isReal)).toEqual([
		true,
		false
	]);
});
