import { toSessionFile, type SessionFile } from '$lib/study/index.ts';
import { sessionShelf } from './join-session.ts';
import { sayMinute } from './say-minute.ts';

/** The sessions that this device keeps, as their files would be; rejects where the browser refuses. */
export async function listDeviceSessions(): Promise<readonly SessionFile[]> {
	const stored = await sessionShelf.list();
	const whole = await Promise.all(stored.map(({ id }) => sessionShelf.read(id)));
	return whole.flatMap((session) => {
		if (!session || session.participant.length === 0) return [];
		const { header, startedAt, status, exclusion, participant, console } = session;
		const began = sayMinute(startedAt);
		return [
			toSessionFile({
				header,
				began,
				status,
				participant,
				console,
				...(exclusion && { exclusion })
			})
		];
	});
}
