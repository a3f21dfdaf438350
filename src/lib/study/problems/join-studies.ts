import { upperBoundNoneSeen } from '../measures/interval-of-share.ts';
import { isSameTie } from './tie-of-screen.ts';
import type { Finding, FindingsFile } from './types.ts';

/** A finding of an earlier study, and how it stands in a later one. */
export interface JoinedFinding {
	readonly finding: Finding;
	readonly is: 'answered' | 'still-there' | 'not-seen-again' | 'not-looked-at';
	/** How many met it of how many who came there. */
	readonly before: Met;
	readonly after: Met;
	readonly says: string;
}

interface Met {
	readonly x: number;
	readonly n: number;
}

/**
 * Which findings of one study the next one answers. A finding is found again by what was carried over
 * from it, else by its tie. It is answered only where it was decided to be done, and nobody met it of
 * at least one who came there; how many could meet it all the same is part of the sentence.
 */
export function joinStudies(earlier: FindingsFile, later: FindingsFile): JoinedFinding[] {
	return earlier.findings.map((finding) => {
		const again = findAgain(finding, earlier.studyId, later);
		const before = countMet([finding]);
		const after = countMet(again);
		const is = standingOf(finding, after);
		const says = `${sayBefore(before)} ${sayAfter(is, after)}`;
		return { finding, is, before, after, says };
	});
}

function findAgain(finding: Finding, studyId: string, later: FindingsFile): Finding[] {
	const carried = later.findings.filter(
		(one) => one.earlier?.studyId === studyId && one.earlier.id === finding.id
	);
	if (carried.length > 0) return carried;
	return later.findings.filter((one) => !one.earlier && isSameTie(one.tie, finding.tie));
}

function countMet(findings: readonly Finding[]): Met {
	const met = new Set(findings.flatMap(({ participants }) => participants));
	const reached = new Set(findings.flatMap(({ reached: codes }) => codes));
	return { x: met.size, n: new Set([...met, ...reached]).size };
}

function standingOf({ decision }: Finding, { x, n }: Met): JoinedFinding['is'] {
	if (n === 0) return 'not-looked-at';
	if (x > 0) return 'still-there';
	return decision?.kind === 'do' ? 'answered' : 'not-seen-again';
}

const sayBefore = ({ x, n }: Met) => `Before: ${x} of ${n} who came there met it.`;

function sayAfter(is: JoinedFinding['is'], { x, n }: Met): string {
	if (is === 'not-looked-at') return 'After: nobody came there, so nothing can be said.';
	if (is === 'still-there') return `After: ${x} of ${n} met it, so it is still there.`;
	const none = `After: nobody met it of the ${n} who came there. ${sayUpperBound(n)}`;
	if (is === 'answered') return `${none} So it is answered.`;
	return `${none} It was not decided to be done, so no edit answered it.`;
}

/** Nobody is not nobody ever: what so few people cannot rule out. */
function sayUpperBound(n: number): string {
	const most = upperBoundNoneSeen(n) ?? 1;
	return `With so few people, up to ${Math.round(most * 100)} % could still meet it.`;
}
