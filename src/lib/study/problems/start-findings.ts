import type { FindingsFile } from './types.ts';

/** A file of findings with nothing in it. */
export function startFindings(studyId: string, simulated: boolean): FindingsFile {
	return { format: 'pathfinder-findings', schema: 1, studyId, simulated, findings: [] };
}
