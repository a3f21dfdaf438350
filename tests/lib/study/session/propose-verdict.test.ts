import { describe, expect, it } from 'vitest';
import { proposeVerdict } from '../../../../src/lib/study/session/propose-verdict.ts';
import { aList, found, gaveUp, started, tell } from '../../../support/event-list-builder.ts';

const task = { answers: ['needs/a'], near: ['needs/b'] };
const verdictOf = (...end: ReturnType<typeof found>) =>
	proposeVerdict(task, aList(...started(), ...end), 'a1');

describe('what a recording alone says of an attempt', () => {
	it('is what was named, or how else it ended', () => {
		expect(verdictOf(...found(20, 'needs/a'))).toBe('success');
		expect(verdictOf(...found(20, 'needs/b'))).toBe('near');
		expect(verdictOf(...found(20, 'needs/c'))).toBe('failure');
		expect(verdictOf(...gaveUp(20))).toBe('gave-up');
		expect(verdictOf(tell(20, 'skip', { by: 'participant' }))).toBe('skipped');
		expect(verdictOf(tell(20, 'task.cancel', { reason: 'x' }))).toBe('invalid');
	});

	it('is nothing while it runs, or where another one ended', () => {
		expect(verdictOf()).toBeUndefined();
		expect(proposeVerdict(task, aList(...started(), ...gaveUp(20)), 'a2')).toBeUndefined();
	});
});
