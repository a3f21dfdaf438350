import { expect, it } from 'vitest';
import {
	isCounted,
	isFailure,
	isSkip,
	isSuccess,
	isUnassisted,
	kindOf,
	personOf,
	unitsOf
} from '../../../../../src/lib/study/report/tasks/unit-of.ts';
import { anAttempt } from '../../../../support/report-builder.ts';

const counted = (given: Parameters<typeof anAttempt>[0]) => [anAttempt(given)].filter(isCounted);

it('counts only attempts whose outcome is known, a closed tab among them', () => {
	const { outcome, ...without } = anAttempt();
	expect(outcome).toBe('direct-success');
	const statuses = ['invalid', 'not_reached'] as const;
	expect(statuses.flatMap((status) => counted({ status }))).toEqual([]);
	expect(isCounted(without)).toBe(false);
	expect(isCounted({ ...without, status: 'open' })).toBe(false);
	expect(counted({})).toHaveLength(1);
	const closed = counted({ status: 'open', outcome: 'closed-tab' });
	expect(closed.map((one) => [kindOf(one), isSuccess(one), isSkip(one), isFailure(one)])).toEqual([
		['closed-tab', false, false, false]
	]);
});

it('tells two sessions of one code apart', () => {
	const [one, other] = [anAttempt(), anAttempt({ sessionId: 's2' })].map(personOf);
	expect(one).not.toBe(other);
});

it('gives success after help a square of its own, and failure after help that of failure', () => {
	const kinds = [
		...counted({ assisted: true }),
		...counted({ assisted: true, outcome: 'direct-failure' }),
		...counted({ outcome: 'indirect-success' })
	].map(kindOf);
	expect(kinds).toEqual(['assisted-success', 'direct-failure', 'indirect-success']);
});

it('does not take success after help for success alone', () => {
	expect(counted({ assisted: true }).map(isUnassisted)).toEqual([false]);
	expect(counted({}).map(isUnassisted)).toEqual([true]);
});

it('puts the best squares first', () => {
	const units = unitsOf([
		...counted({ outcome: 'direct-skip', participant: 'P01' }),
		...counted({ participant: 'P02' }),
		...counted({ outcome: 'direct-failure', participant: 'P03' }),
		...counted({ assisted: true, participant: 'P04' })
	]);
	expect(units.map(({ participant }) => participant)).toEqual(['P02', 'P04', 'P03', 'P01']);
});
