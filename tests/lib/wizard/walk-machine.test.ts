import { describe, expect, it } from 'vitest';
import { buildWizard } from '../../../src/lib/wizard/index.ts';
import { stepOn, walkMachine, type Walk } from '../../../src/lib/wizard/walk-machine.ts';
import { aFlow, aSmallFlow, optionId, optionIds } from '../../support/flow-builder.ts';

const wizard = buildWizard(aSmallFlow());
const walk = (...words: string[]) => walkMachine(wizard, optionIds(...words));
const gist = ({ answers, question, unused }: Walk) => ({ answers, at: question?.id, unused });

describe('walkMachine', () => {
	it('stops at the first question that no word answers', () => {
		expect(gist(walk('new-role', 'lending'))).toEqual({
			answers: { who: ['new-role'] },
			at: 'area',
			unused: ['lending']
		});
	});

	it('takes all words of a question at once', () => {
		expect(walk('new-role', 'rsf', 'scts').answers).toEqual({
			who: ['new-role'],
			area: ['rsf', 'scts']
		});
	});

	it('offers what the open question offers', () => {
		expect(walk('new-role', 'rsf').offered.map(({ id }) => id)).toEqual([
			'lending',
			'reserves',
			'not-sure-role'
		]);
	});

	it('has no open question at the end', () => {
		expect(gist(walk('new-role', 'rsf', 'reserves'))).toMatchObject({ at: undefined, unused: [] });
	});

	it('counts a word that is taken for granted as used', () => {
		expect(walk('new-role', 'scts', 'cataloging').unused).toEqual([]);
	});

	it('has nowhere to go without questions', () => {
		expect(gist(walkMachine(buildWizard(aFlow([])), optionIds('rsf')))).toEqual({
			answers: {},
			at: undefined,
			unused: ['rsf']
		});
	});
});

describe('stepOn', () => {
	it('answers the open question and goes on with the words that waited', () => {
		const open = walk('new-role', 'lending');
		expect(gist(stepOn(wizard, open, [optionId('rsf')]))).toEqual({
			answers: { who: ['new-role'], area: ['rsf'], role: ['lending'] },
			at: 'duties',
			unused: []
		});
	});

	it('goes nowhere with an option that is not offered', () => {
		const open = walk('new-role');
		expect(stepOn(wizard, open, [optionId('lending')]).question).toBe(open.question);
	});
});
