import { describe, expect, it } from 'vitest';
import { eventFrame, eventShapes } from '../../../../src/lib/study/session/event-shapes.ts';
import { ListWriter, wholeSession } from '../../../support/session-builder.ts';

describe('what an event may hold', () => {
	it('is what a whole session writes', () => {
		const { events } = new ListWriter().send(...wholeSession);
		const wrong = events.flatMap((event) => [
			...eventFrame(event, 'event'),
			...eventShapes[event.type](event.data, event.type)
		]);
		expect(wrong).toEqual([]);
		expect(new Set(events.map(({ type }) => type)).size).toBeGreaterThan(14);
	});

	it('is nothing that could tell who somebody is, for any kind of event', () => {
		const forbidden = ['userAgent', 'ip', 'address', 'referrer', 'name', 'email', 'url', 'query'];
		for (const shape of Object.values(eventShapes)) {
			for (const field of forbidden) {
				expect(shape({ [field]: 'x' }, 'data')).toContain(`data has the unknown field “${field}”`);
			}
		}
	});

	it('is on the scale of its questionnaire, or left out', () => {
		const most = { seq: 7, confidence: 7 } as const;
		for (const [type, end] of Object.entries(most)) {
			const shape = eventShapes[type as keyof typeof most];
			expect(shape({ value: null }, 'x')).toEqual([]);
			expect(shape({ value: end }, 'x')).toEqual([]);
			expect(shape({ value: end + 1 }, 'x')).not.toEqual([]);
		}
		expect(eventShapes['sus.item']({ item: 10, value: 5 }, 'x')).toEqual([]);
		expect(eventShapes['sus.item']({ item: 11, value: 6 }, 'x')).toHaveLength(2);
	});
});
