import { mapTask } from '../site/map-task.ts';
import type { Placed } from '../../catalog/index.ts';
import type { FrozenVersion } from './study-schema.ts';
import type { StudySite } from '../site/types.ts';
import { toStudyText } from './to-study-text.ts';
import type { Edition, ReadyStudy, Study } from './types.ts';

/** A study with its hash, the ways of its tasks on a site, and the edition of the product. */
export function readyStudy(
	study: Study,
	given: {
		readonly site: StudySite;
		readonly edition: Edition;
		readonly frozen: readonly Placed<FrozenVersion>[];
		/** SHA-256 of a text, in hexadecimal. */
		readonly hashOf: (text: string) => string;
	}
): ReadyStudy {
	const own = given.frozen.flatMap(({ value }) => (value.study === study.id ? [value] : []));
	const earlier = own.filter(({ version }) => version !== study.version);
	const mark = own.find(({ version }) => version === study.version);
	return {
		study,
		hash: given.hashOf(toStudyText(study)),
		routes: Object.fromEntries(study.tasks.map((task) => [task.id, mapTask(given.site, task)])),
		edition: given.edition,
		...(earlier.length > 0
			? { earlier: earlier.map(({ version, hash }) => ({ version, hash })) }
			: {}),
		...(mark ? { frozen: { since: mark.since, dataHash: mark.dataHash } } : {})
	};
}
