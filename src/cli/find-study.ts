import { sayList } from '../lib/shared/say-list.ts';
import type { ReadyStudy } from '../lib/study/index.ts';
import type { Refusal } from './read-arguments.ts';
import { readRecordings } from './read-recordings.ts';
import type { Recordings } from './read-recordings.ts';

/** Recordings with the one study they belong to, or a sentence that says why there is none. */
export function findStudy(
	names: readonly string[],
	studies: readonly ReadyStudy[]
): (Recordings & { readonly study: ReadyStudy }) | Refusal {
	if (names.length === 0) return { refusal: 'Name the files of recordings, or a folder of them.' };
	const read = readRecordings(names);
	if ('refusal' in read) return read;
	const ids = [...new Set(read.sessions.map(({ header }) => header.studyId))];
	const study = studies.find((one) => one.study.id === ids[0]);
	if (ids.length > 1) {
		return {
			refusal: `These recordings belong to several studies: ${sayList(ids)}. Name those of one; an earlier study stands after --compare.`
		};
	}
	if (!study) {
		const known = sayList(studies.map((one) => one.study.id));
		return { refusal: `The study "${ids[0]}" is not in this data. There are: ${known}.` };
	}
	return { ...read, study };
}
