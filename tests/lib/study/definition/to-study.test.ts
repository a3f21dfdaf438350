import { expect, it } from 'vitest';
import type { StudySource } from '../../../../src/lib/study/definition/study-schema.ts';
import { toStudy } from '../../../../src/lib/study/definition/to-study.ts';
import { aStudyDefinition, aStudyTask } from '../../../support/study-site.ts';

const { isPilot, ...rest } = aStudyDefinition();
const source = (given: Partial<StudySource>, task: object = {}): StudySource => ({
	...rest,
	pilot: isPilot,
	target: 70,
	tasks: [{ ...aStudyTask('one'), hints: { restate: 'A', hint: 'B', show: 'C' }, ...task }],
	...given
});

it('has the target as a share and the hints by their level', () => {
	const study = toStudy(source({ pilot: true, limitSec: 300 }));
	expect(study).toMatchObject({ isPilot: true, target: 0.7, limitSec: 300 });
	expect(study.tasks[0]?.hints).toEqual(['A', 'B', 'C']);
	expect(study).not.toHaveProperty('pilot');
});

it('has no limit and no stated number where the file has none', () => {
	const study = toStudy(source({}));
	expect(study).not.toHaveProperty('limitSec');
	expect(study.tasks[0]).not.toHaveProperty('limitSec');
	expect(study.tasks[0]).not.toHaveProperty('minimum');
	const minimum = { search: 3, why: 'Counted.' };
	expect(toStudy(source({}, { minimum, limitSec: 60 })).tasks[0]).toMatchObject({
		minimum,
		limitSec: 60
	});
});
