import { describe, expect, it } from 'vitest';
import { runOf, walkSession } from '../../../../src/lib/study/validation/walk-session.ts';
import { changed, known, type Loose } from '../../../support/changed-recording.ts';
import { drop } from '../../../support/recording-changes.ts';

const walk = (change: (file: Loose) => void = () => undefined) =>
	walkSession(changed(change), known.study);
const missing = (change: (file: Loose) => void) => walk(change).flatMap((step) => step.missing);

describe('walkSession', () => {
	it('tells where the session stood before each event', () => {
		const steps = walk();
		const before = (type: string) => steps.find(({ event }) => event.type === type)?.state.stage;
		expect(before('session.start')).toBe('consent');
		expect(before('profile.set')).toBe('profile');
		expect(before('task.start')).toBe('warm-up-card');
		expect(before('seq')).toBe('after-task');
		expect(before('sus.item')).toBe('questionnaire');
		expect(before('session.end')).toBe('closing');
	});

	it('keeps every event in its order, and misses nothing in a whole session', () => {
		expect(walk().map(({ event }) => event)).toEqual(changed(() => undefined).participant);
		expect(missing(() => undefined)).toEqual([]);
	});

	it('names what was left out once, at the event that leads on', () => {
		const steps = walk(drop('seq', 'a2')).filter((step) => step.missing.length > 0);
		expect(steps.map((step) => [step.event.type, step.missing, step.state.stage])).toEqual([
			['task.shown', ['seq'], 'task-card']
		]);
		expect(missing(drop('profile.set'))).toEqual(['profile']);
	});
});

describe('runOf', () => {
	it('takes a study that is not known to ask what was answered', () => {
		expect(
			runOf(
				changed(() => undefined),
				undefined
			).study.questionnaires
		).toEqual(['seq', 'sus']);
		expect(runOf(changed(drop('profile.set')), undefined).study.profile).toEqual([]);
	});

	it('runs with the study where it is known', () => {
		expect(
			runOf(
				changed(() => undefined),
				known.study
			).study
		).toBe(known.study.study);
	});
});
