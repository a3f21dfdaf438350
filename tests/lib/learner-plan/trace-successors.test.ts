import { expect, it } from 'vitest';
import { traceSuccessors } from '../../../src/lib/learner-plan/trace-successors.ts';

const entry = (was: string, now: string[], why?: string) => ({ was, now, ...(why ? { why } : {}) });

it('leads through all entries to what stands for an id today', () => {
	const { endsOf } = traceSuccessors([
		entry('a', ['b', 'c']),
		entry('b', ['d', 'e']),
		entry('c', ['e'])
	]);
	expect(endsOf('a')).toEqual(['d', 'e']);
	expect(endsOf('b')).toEqual(['d', 'e']);
	expect(endsOf('e')).toEqual(['e']);
});

it('ends at what nothing took the place of', () => {
	const { endsOf } = traceSuccessors([entry('a', ['b']), entry('b', [])]);
	expect(['a', 'b', 'unknown'].map(endsOf)).toEqual([['b'], ['b'], ['unknown']]);
});

it('ends in circles too, and leaves them where there is a way out', () => {
	const { endsOf } = traceSuccessors([
		entry('a', ['b']),
		entry('b', ['a']),
		entry('c', ['c', 'd']),
		entry('e', ['a'])
	]);
	expect(['a', 'b', 'c', 'e'].map(endsOf)).toEqual([['a'], ['b'], ['d'], ['e']]);
});

it('collects the sentences on the way, each once', () => {
	const { whysOf } = traceSuccessors([
		entry('a', ['b', 'c'], 'It grew.'),
		entry('b', ['d'], 'It moved.'),
		entry('c', ['d'], 'It moved.')
	]);
	expect(whysOf('a')).toEqual(['It grew.', 'It moved.']);
	expect(whysOf('d')).toEqual([]);
});
