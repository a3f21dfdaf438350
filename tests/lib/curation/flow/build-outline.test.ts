import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anOption, aQuestion, aFlow, aSmallFlow } from '../../../support/flow-builder.ts';
import {
	countRoutes,
	listAnswers,
	listQuestions,
	outlineOf,
	realOutline
} from '../../../support/outline-builder.ts';
import { aRandomFlow } from '../../../support/random-flow.ts';
import type { Outline } from '../../../../src/lib/curation/index.ts';

const real = realOutline();
const lineOf = ({ number, option, count, leads }: ReturnType<typeof listAnswers>[number]) =>
	[number, option, count.people, 'place' in leads ? `as ${leads.place}` : leads.to].join(' ');
const answerTo = (outline: Outline, number: string) =>
	listAnswers(outline).find((answer) => answer.number === number);

describe('buildOutline', () => {
	it('numbers each answer under the one before it, and refers to what stands in full', () => {
		const lines = listAnswers(outlineOf(aSmallFlow()).outline).map(lineOf);
		expect(lines).toHaveLength(50);
		expect(lines.filter((line) => /^(1|1\.1|1\.3\.\d|3(\.\d)?|4) /.test(line))).toEqual([
			'1 new-employee 15 question',
			'1.1 rsf 6 question',
			'1.3.1 task-desk 6 as 1.1',
			'1.3.2 task-records 1 pathway',
			'1.3.3 not-sure-tasks 1 pathway',
			'3 helping 18 question',
			'3.1 new-colleague 9 question',
			'3.2 old-colleague 9 question',
			'4 not-sure-who 15 as 1'
		]);
	});

	it('words a question as it is asked there', () => {
		const asked = listQuestions(outlineOf(aSmallFlow()).outline).filter(({ id }) => id === 'area');
		expect(asked.map(({ place, asks }) => `${place} ${asks}`)).toEqual([
			'1 Asks area?',
			'2 Asks area?',
			'3.1 Which is their area?',
			'3.2 Which is their area?'
		]);
	});

	it('ends where a circle begins, and counts no way round it', () => {
		const circle = aFlow([
			aQuestion('one', ['a', 'b']),
			aQuestion('two', [anOption('c', { standsFor: ['a'], sets: [] }), 'd'])
		]);
		const { outline, routes } = outlineOf(circle);
		expect(outline.count).toEqual(countRoutes(routes));
		expect(answerTo(outline, '1.1')).toMatchObject({
			count: { people: 0 },
			leads: { to: 'again' }
		});
	});

	it('counts as many ways and plans as there are routes, whatever the questions', () => {
		fc.assert(
			fc.property(aRandomFlow(), (flow) => {
				const { outline, routes } = outlineOf(flow);
				expect(outline.count).toEqual(countRoutes(routes));
			}),
			{ numRuns: 100 }
		);
	});
});

describe('the outline of the real questions', () => {
	it('has every kind of person and every plan', () => {
		expect(real.outline.count).toEqual(countRoutes(real.routes));
	});

	it('says each answer of each junction once', () => {
		const answers = listAnswers(real.outline);
		expect(new Set(answers.map(({ number }) => number)).size).toBe(answers.length);
		expect(answers.length).toBeLessThan(300);
	});

	it('leads to every pathway, with its number of steps', () => {
		const ends = listAnswers(real.outline).flatMap(({ path, leads }) =>
			leads.to === 'pathway' ? [`${path} ${leads.steps}`] : []
		);
		const expected = real.exploration.people.map(
			({ route, plan }) => `${route.path} ${plan.steps.length}`
		);
		expect(new Set(ends)).toEqual(new Set(expected));
	});

	it('says where an answer is taken for granted', () => {
		expect(answerTo(real.outline, '1.3')).toMatchObject({
			option: 'sys',
			granted: ['systems-discovery']
		});
	});
});
