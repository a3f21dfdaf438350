import type { ReadyStudy } from '../definition/types.ts';
import type { SessionFile } from '../session/types.ts';
import type { StudySite } from '../site/types.ts';
import type { Remark } from './types.ts';

/** What a recording can be held against. */
export interface Known {
	readonly study?: ReadyStudy;
	/** The product at the edition of that study. */
	readonly site?: StudySite;
}

/** Whether the study of a recording is known as it was, and every screen could be seen on its data. */
export function checkEdition(session: SessionFile, { study, site }: Known): Remark[] {
	const { header } = session;
	if (study?.study.id !== header.studyId) {
		const says = `The study ${header.studyId} is not known here.`;
		return [{ code: 'unknown-study', level: 'usable', says }];
	}
	if (isEarlier(header, study)) {
		const says = `This was recorded with version ${header.studyVersion} of the study ${header.studyId}; it is kept apart from version ${study.study.version}.`;
		return [{ code: 'earlier-version', level: 'usable', says }];
	}
	if (study.hash !== header.studyHash) {
		const says = `The study ${header.studyId} reads differently now than when this was recorded.`;
		return [{ code: 'other-study', level: 'not-usable', says }];
	}
	const tasks = checkTasks(session, study);
	if (study.edition.dataHash === header.dataHash) {
		return [...tasks, ...(site ? checkScreens(session, site) : [])];
	}
	const says =
		'This was recorded on other data than the site has now, so its screens were not checked.';
	return [...tasks, { code: 'other-data', level: 'usable', says }];
}

/** Whether a recording ran with a version of its study that was frozen and is not the one of now. */
export function isEarlier(
	{ studyHash, studyVersion }: SessionFile['header'],
	{ hash, earlier = [] }: ReadyStudy
): boolean {
	return (
		studyHash !== hash &&
		earlier.some((one) => one.hash === studyHash && one.version === studyVersion)
	);
}

function checkTasks({ header, participant }: SessionFile, { study }: ReadyStudy): Remark[] {
	const begun = participant.flatMap((event) =>
		event.type === 'task.start' && !event.data.warm ? [event.data.taskId] : []
	);
	const used = [...new Set([...header.orderUsed, ...begun])];
	const unknown = used.filter((id) => !study.tasks.some((task) => task.id === id));
	const says = `The study has no task ${unknown.join(', ')}.`;
	return unknown.length > 0 ? [{ code: 'unknown-task', level: 'not-usable', says }] : [];
}

function checkScreens({ participant }: SessionFile, site: StudySite): Remark[] {
	const keys = new Set(
		participant.flatMap((event) => (event.type === 'node.visit' ? [event.data.nodeKey] : []))
	);
	return [...keys]
		.filter((key) => !site.isLegal(key))
		.map((key) => ({
			code: 'impossible-screen',
			level: 'not-usable',
			says: `The screen ${key} cannot be reached on the data of this recording.`
		}));
}
