import type { Finding } from './types.ts';

/** Who had which finding: the most frequent one left, whoever had most on top. */
export interface ProblemMatrix {
	readonly findings: readonly Finding[];
	readonly rows: readonly {
		readonly participant: string;
		/** In the order of the findings. */
		readonly cells: readonly ('had' | 'not' | 'not-there')[];
		readonly total: number;
	}[];
}

/** Participants × findings, of everybody who came to any of them. */
export function buildMatrix(given: readonly Finding[]): ProblemMatrix {
	const findings = given.toSorted(
		(a, b) => b.participants.length - a.participants.length || (a.id < b.id ? -1 : 1)
	);
	const people = [
		...new Set(findings.flatMap(({ participants, reached }) => [...participants, ...reached]))
	];
	const rows = people.map((participant) => {
		const cells = findings.map((finding) => cellOf(finding, participant));
		return { participant, cells, total: cells.filter((cell) => cell === 'had').length };
	});
	return {
		findings,
		rows: rows.sort((a, b) => b.total - a.total || (a.participant < b.participant ? -1 : 1))
	};
}

function cellOf({ participants, reached }: Finding, participant: string) {
	if (participants.includes(participant)) return 'had';
	return reached.includes(participant) ? 'not' : 'not-there';
}
