import type { ProfileField } from '../definition/types.ts';
import type { EventOf } from '../session/events.ts';
import type { SessionFile } from '../session/types.ts';
import type { ProfileCount } from './types.ts';

/** A group smaller than this could be recognized. */
const smallest = 3;

/** Who the participants were, each question for itself: never two together, no group under three. */
export function countProfiles(
	fields: readonly ProfileField[],
	sessions: readonly SessionFile[]
): ProfileCount[] {
	const values = sessions.map(profileOf);
	return fields.map(({ id, asks, options }) => ({
		asks,
		answers: options.map((option) => ({
			label: option.label,
			says: sayGroup(values.filter((value) => value[id] === option.id).length)
		}))
	}));
}

function profileOf({ participant }: SessionFile): Readonly<Record<string, string>> {
	const set = participant.filter(
		(event): event is EventOf<'profile.set'> => event.type === 'profile.set'
	);
	return set.at(-1)?.data.values ?? {};
}

const sayGroup = (count: number) =>
	count > 0 && count < smallest ? 'fewer than 3' : String(count);
