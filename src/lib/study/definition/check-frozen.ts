import { didYouMean, type Placed } from '../../catalog/index.ts';
import type { Problem } from '../../shared/problem.ts';
import { problemOfStudy } from './problem-of-study.ts';
import type { FrozenVersion } from './study-schema.ts';
import { toStudyText } from './to-study-text.ts';
import type { Study } from './types.ts';

interface Freezing {
	readonly studies: readonly Placed<Study>[];
	readonly frozen: readonly Placed<FrozenVersion>[];
	/** SHA-256 of a text, in hexadecimal. */
	readonly hashOf: (text: string) => string;
	/** Of the data as it is now. */
	readonly dataHash: string;
}

/** Frozen studies that were edited without a new version, whose data changed, or that are gone. */
export function checkFrozen(freezing: Freezing): Problem[] {
	const { studies, frozen } = freezing;
	const known = studies.map(({ value }) => value.id);
	return [
		...studies.flatMap((study) => checkVersion(study, freezing)),
		...frozen.flatMap(({ value, file, lineOf }): Problem[] =>
			known.includes(value.study)
				? []
				: [
						{
							code: 'study/unknown-frozen',
							severity: 'error',
							file,
							line: lineOf(['study']),
							message: `The study "${value.study}" is frozen, and there is no such study.${didYouMean(value.study, known)}`,
							remedy: 'Bring its file back: recordings of it cannot be read without it.'
						}
					]
		)
	];
}

function checkVersion(study: Placed<Study>, freezing: Freezing): Problem[] {
	const { id, version } = study.value;
	const own = freezing.frozen.filter(({ value }) => value.study === id);
	const newest = Math.max(0, ...own.map(({ value }) => value.version));
	if (version < newest) return [tellOlder(study, newest)];
	const same = own.find(({ value }) => value.version === version);
	if (!same) return [];
	if (same.value.hash !== freezing.hashOf(toStudyText(study.value))) {
		return [tellEdited(study, same)];
	}
	return same.value.dataHash === freezing.dataHash ? [] : [tellOtherData(study, same)];
}

function tellOlder(study: Placed<Study>, newest: number): Problem {
	return problemOfStudy(study, ['version'], {
		code: 'study/older-version',
		message: `is version ${study.value.version}, and version ${newest} of it is frozen.`,
		remedy: `Write a version above ${newest}.`
	});
}

function tellEdited(study: Placed<Study>, { value, file, lineOf }: Placed<FrozenVersion>): Problem {
	const { version, since } = value;
	return problemOfStudy(study, ['version'], {
		code: 'study/edited-frozen',
		message: `was edited, and its version ${version} is frozen since ${since} (${file}, line ${lineOf([])}): people were recorded with what it said before.`,
		remedy: `Write version ${version + 1}, so that the recordings of both are kept apart, or take the edit back.`
	});
}

function tellOtherData(study: Placed<Study>, { value }: Placed<FrozenVersion>): Problem {
	return problemOfStudy(study, ['version'], {
		code: 'study/other-data',
		severity: 'warning',
		message: `is frozen since ${value.since} on other data than there is now. Sessions that count cannot be started on this data.`,
		remedy: `Write version ${value.version + 1} to go on with this data, or build the site from the data that was frozen.`
	});
}
