import type { Finding, FindingsFile } from '../../src/lib/study/index.ts';

/** A finding at a question, met by nobody and rated by nobody. */
export function aFinding(given: Partial<Finding> = {}): Finding {
	return {
		id: 'F01',
		tie: { kind: 'question', id: 'area' },
		says: 'Looked for the area under another word.',
		notes: [],
		tasks: [],
		participants: [],
		reached: [],
		ratings: [],
		...given
	};
}

/** The findings of a study. */
export function someFindings(studyId: string, ...findings: readonly Finding[]): FindingsFile {
	return { format: 'pathfinder-findings', schema: 1, studyId, simulated: false, findings };
}

/** The codes from P01 on, so many. */
export const people = (n: number): string[] =>
	Array.from({ length: n }, (_, at) => `P${`${at + 1}`.padStart(2, '0')}`);

/** One rating each of R1, R2 and so on. */
export const ratedAs = (...values: readonly (0 | 1 | 2 | 3 | 4)[]): Finding['ratings'] =>
	values.map((value, at) => ({ by: `R${at + 1}`, value }));
