import { emptyFinding } from './change-findings.ts';
import type { Finding, FindingsFile } from './types.ts';

/**
 * The findings of a later study with those of an earlier one to look at again: each that was to be
 * done and is not there yet, without people, ratings and decision. Ids go on from the last one.
 */
export function carryFindings(into: FindingsFile, earlier: FindingsFile): FindingsFile {
	if (into.studyId === earlier.studyId) return into;
	const last = Math.max(0, ...into.findings.map(({ id }) => Number(id.slice(1))));
	const carried = earlier.findings
		.filter(({ id, decision }) => decision?.kind === 'do' && !isCarried(into, earlier, id))
		.map(({ id, tie, says }, at): Finding => ({
			...emptyFinding,
			id: `F${`${last + at + 1}`.padStart(2, '0')}`,
			tie,
			says,
			earlier: { studyId: earlier.studyId, id }
		}));
	return {
		...into,
		simulated: into.simulated || (carried.length > 0 && earlier.simulated),
		findings: [...into.findings, ...carried]
	};
}

const isCarried = (into: FindingsFile, { studyId }: FindingsFile, id: string) =>
	into.findings.some(({ earlier }) => earlier?.studyId === studyId && earlier.id === id);
