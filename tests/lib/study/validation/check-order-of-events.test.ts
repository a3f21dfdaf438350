import { describe, expect, it } from 'vitest';
import { checkOrderOfEvents } from '../../../../src/lib/study/validation/check-order-of-events.ts';
import { aList, tell } from '../../../support/event-list-builder.ts';
import { aWholeRecording } from '../../../support/valid-recording.ts';

const session = aWholeRecording();
const codes = (changed: typeof session) => checkOrderOfEvents(changed).map(({ code }) => code);

describe('checkOrderOfEvents', () => {
	it('accepts numbers without holes and times that never fall', () => {
		expect(codes(session)).toEqual([]);
	});

	it.each([1, 4, 8])('misses event %i', (gone) => {
		const participant = session.participant.filter(({ seq }) => seq !== gone);
		expect(codes({ ...session, participant })).toEqual(['hole']);
	});

	it('finds an event that stands there twice', () => {
		const participant = session.participant.flatMap((event) =>
			event.seq === 3 ? [event, event] : [event]
		);
		expect(codes({ ...session, participant })).toEqual(['hole']);
	});

	it('finds time that runs backward, in the console’s list as well', () => {
		const console = aList(tell(9, 'sync', { taskId: 'lost' }), tell(8, 'sync', { taskId: 'lost' }));
		const [remark] = checkOrderOfEvents({ ...session, console });
		expect(remark?.says).toBe(
			"Time runs backward at event 2 of the console's list: its times cannot be trusted."
		);
	});
});
