import { expect, it } from 'vitest';
import { joinConsoles } from '../../../../src/lib/study/session/join-consoles.ts';
import { toConsoleFile } from '../../../../src/lib/study/session/to-session-file.ts';
import { aHeader, aList, aRecording, started, tell } from '../../../support/event-list-builder.ts';

const { sessionCode, studyId, studyHash, participantCode, simulated } = aHeader();
const file = toConsoleFile({
	...{ sessionCode, studyId, studyHash, participantCode, simulated },
	console: aList(tell(4, 'sync', { taskId: 'lost' }), tell(6, 'assist', { level: 1 }))
});

it('moves what was written apart to the clock of the participant', () => {
	const { sessions, problems } = joinConsoles([aRecording(aList(...started()))], [file]);
	expect(problems).toEqual([]);
	expect(sessions[0]?.console.map(({ t }) => t)).toEqual([10_000, 12_000]);
});

it('knows a participant whose code was changed', () => {
	const change = tell(20, 'code.change', { from: 'P01', to: 'P02', reason: 'misread' });
	const session = aRecording(aList(...started(), change), { header: { participantCode: 'P02' } });
	expect(joinConsoles([session], [file]).problems).toEqual([]);
	const other = aRecording(aList(...started()), { header: { participantCode: 'P02' } });
	expect(joinConsoles([other], [file])).toEqual({
		sessions: [other],
		problems: [
			'The console’s file of P01 (ABCDEF) belongs to another participant than the session of that code, which is of P02, and is left out.'
		]
	});
});
