import { describe, expect, it } from 'vitest';
import { ofConsole, places } from '../../../../src/lib/study/validation/places.ts';
import { aSessionFile } from '../../../support/session-builder.ts';

describe('the places of events', () => {
	it('have a name, a stage and a writer each', () => {
		const empty = Object.entries(places).filter(
			([, { name, stages, actors }]) => name === '' || stages.length === 0 || actors.length === 0
		);
		expect(empty).toEqual([]);
	});

	it('are known of every event of a whole session', () => {
		const types = aSessionFile().participant.map(({ type }) => type);
		expect(types.filter((type) => !places[type])).toEqual([]);
	});

	it('are shared with the console by pauses, gaps of the clock and, on a call, the consent alone', () => {
		expect(ofConsole.filter((type) => places[type])).toEqual([
			'pause',
			'resume',
			'consent.given',
			'clock.gap'
		]);
	});

	it('let a session begin at the consent and nothing but a code or a gap follow its end', () => {
		expect(places['session.start']?.stages).toEqual(['consent']);
		const late = Object.entries(places).filter(([, { stages }]) => stages.includes('ended'));
		expect(late.map(([type]) => type)).toEqual(['code.change', 'clock.gap']);
	});
});
