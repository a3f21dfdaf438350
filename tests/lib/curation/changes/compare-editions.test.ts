import { describe, expect, it } from 'vitest';
import { compareEditions } from '../../../../src/lib/curation/index.ts';
import { needId } from '../../../support/catalog-builder.ts';
import {
	anEdition,
	dropOption,
	editPathway,
	realEdition,
	soundEdition
} from '../../../support/edition-builder.ts';
import { anOption, aQuestion } from '../../../support/flow-builder.ts';

const sound = soundEdition();

describe('compareEditions', () => {
	it('counts kinds of people by what they receive, most first', () => {
		const real = realEdition();
		const after = editPathway(real, 'course-reserves', ({ steps }) => ({ steps: steps.slice(1) }));
		const { affected, total, groups, retold } = compareEditions(real, after);
		// The core pathway still brings that step: only its note and reasons go.
		expect([affected, total, groups]).toEqual([0, 662, []]);
		expect(retold).toMatchObject([{ people: 24, lost: [], altered: ['summit-basics'] }]);
		expect(retold[0]?.answers.every((ids) => ids.join().includes('course-reserves'))).toBe(true);
	});

	it('counts those who lose a step that no other pathway brings', () => {
		const real = realEdition();
		const after = editPathway(real, 'course-reserves', ({ steps }) => ({
			steps: steps.filter(({ need }) => need !== needId('run-course-reserves'))
		}));
		const { affected, groups } = compareEditions(real, after);
		expect(affected).toBe(24);
		expect(groups.flatMap(({ lost }) => lost)).toContain('run-course-reserves');
	});

	it('tells who is new and who is gone from who changed', () => {
		const after = dropOption(sound, 'course-reserves');
		const there = compareEditions(sound, after);
		expect(there).toMatchObject({ total: 4, totalBefore: 12, compared: 12, affected: 8 });
		// With one answer left the question is not asked, and that answer is taken: for the unsure too.
		expect(there.groups.map(({ kind, people }) => [kind, people])).toEqual([
			['gone', 4],
			['changed', 4]
		]);
		expect(there.groups.every(({ firstWeekLost }) => !firstWeekLost)).toBe(true);
		expect(compareEditions(after, sound).groups.map(({ kind }) => kind)).not.toContain('gone');
	});

	it('tells the helper’s own part apart', () => {
		const questions = (beside: string[]) => [
			aQuestion('who', ['a', anOption('helping', { sets: [], helping: true, beside })]),
			aQuestion('work', ['b', 'c'])
		];
		const tags = ['a', 'b', 'c', 'own', 'other'];
		const report = compareEditions(
			anEdition(questions(['own']), tags),
			anEdition(questions(['other']), tags)
		);
		expect([report.affected, report.groups]).toEqual([0, []]);
		expect(report.helpers).toMatchObject([
			{
				people: 2,
				gained: ['learn-other'],
				lost: ['learn-own'],
				answers: [
					['helping', 'b'],
					['helping', 'c']
				]
			}
		]);
	});
});
