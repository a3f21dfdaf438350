import { readYaml, type Placed, type SourceFile } from '../../catalog/index.ts';
import { orderProblems, type Problem } from '../../shared/problem.ts';
import { checkStudy } from './check-study.ts';
import { frozenFile } from './load-frozen.ts';
import { problemOfStudy } from './problem-of-study.ts';
import { studySchema } from './study-schema.ts';
import { toStudy } from './to-study.ts';
import type { Study } from './types.ts';

const studyFile = /^data\/studies\/[^/]+\.yaml$/;

/**
 * The studies of a data folder by the names of their files, each with the place where it is
 * written, and what is wrong in what they say. A file that cannot be read gives no study.
 */
export function loadStudies(files: readonly SourceFile[]): {
	studies: Placed<Study>[];
	problems: Problem[];
} {
	const own = files.filter(({ path }) => studyFile.test(path) && path !== frozenFile);
	const readings = own.map((file) => ({ file, ...readYaml(file, studySchema) }));
	const studies = readings.flatMap(({ file, value, lineOf }) =>
		value ? [{ value: toStudy(value), file: file.path, lineOf }] : []
	);
	return {
		studies,
		problems: orderProblems([
			...readings.flatMap(({ problems }) => problems),
			...studies.flatMap(checkStudy),
			...findTwins(studies)
		])
	};
}

function findTwins(studies: readonly Placed<Study>[]): Problem[] {
	return studies.flatMap((study) => {
		const twin = studies.find(({ value }) => value.id === study.value.id);
		if (!twin || twin === study) return [];
		return problemOfStudy(study, ['id'], {
			code: 'study/repeated-study',
			message: `has the id "${study.value.id}", and so has the one in ${twin.file}.`,
			remedy: 'Give one of them another id.'
		});
	});
}
