import type { SessionFile } from './types.ts';

/** A sentence for each code that stands for more than one session of a study. */
export function sayDoubles(sessions: readonly SessionFile[]): string[] {
	const groups = new Map<string, SessionFile[]>();
	for (const session of sessions) {
		const key = JSON.stringify([session.header.studyId, session.header.participantCode]);
		groups.set(key, [...(groups.get(key) ?? []), session]);
	}
	return [...groups.values()].flatMap((group) => {
		const [first] = group;
		if (!first || group.length < 2) return [];
		const { participantCode, studyId } = first.header;
		const many = group.length === 2 ? 'two' : group.length;
		return `${participantCode} stands for ${many} sessions of the study “${studyId}”. They are kept apart and count as ${many} people: correct the code of one, or leave one out.`;
	});
}
