import { describe, expect, it } from 'vitest';
import { findEndlessWays } from '../../../../src/lib/curation/findings/find-endless-ways.ts';
import { studyFixture, studyReal, studySound } from '../../../support/study-fixture.ts';

describe('findEndlessWays', { timeout: 30_000 }, () => {
	it('finds nothing where every way comes to an end', () => {
		expect(findEndlessWays(studySound())).toEqual([]);
	});

	it('names each answer that opens earlier questions again, and none of those in between', () => {
		const found = findEndlessWays(studyFixture('endless-way'));
		expect(found.map(({ line, about }) => [line, about])).toEqual([
			[59, ['rather-changed']],
			[55, ['rather-new']]
		]);
	});

	it('tells one mistake in the real data once, with the answers in the order of clicking', () => {
		const found = findEndlessWays(
			studyReal(({ text }) =>
				text.replace('stands_for: [leading]', 'stands_for: [not-sure-situation]')
			)
		);
		expect(found.map(({ message, about }) => [message, about])).toEqual([
			[
				'After the answers "I am new to Alliance work", "I am not sure", "Train or supervise others, go to meetings of Alliance groups", "No, or only a little", in this order, the question "Which of these comes up on an ordinary day?" is asked again, and so without end: "Train or supervise others, go to meetings of Alliance groups" opens earlier questions again.',
				['task-people']
			]
		]);
	});

	it('leaves an answer that leads nowhere to be told as a dead end', () => {
		expect(findEndlessWays(studyFixture('dead-end'))).toEqual([]);
	});
});
