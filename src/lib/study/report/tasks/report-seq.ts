import { meanReport } from './mean-report.ts';
import type { SeqReport } from './types.ts';
import { isSuccess } from './unit-of.ts';
import type { CountedAttempt } from './unit-of.ts';

/** From very difficult to very easy. */
const scale = { low: 1, high: 7 } as const;

/** How easy people found a task, those who did it apart from the others. What is missing stays so. */
export function reportSeq(counted: readonly CountedAttempt[]): SeqReport {
	const dots = counted.flatMap((attempt) =>
		attempt.seq === undefined
			? []
			: {
					participant: attempt.participant,
					value: attempt.seq,
					isSuccess: isSuccess(attempt),
					...(attempt.why === undefined ? {} : { why: attempt.why })
				}
	);
	const of = (fits: (dot: SeqReport['dots'][number]) => boolean) =>
		meanReport(
			dots.filter(fits).map(({ value }) => value),
			scale
		);
	return {
		dots,
		successes: of((dot) => dot.isSuccess),
		others: of((dot) => !dot.isSuccess),
		all: of(() => true),
		missing: counted.length - dots.length
	};
}
