import type { FindingsFile, SessionFile } from '$lib/study/index.ts';

/** Ids of the studies that have a session or findings, the one with most sessions first. */
export function countStudies(
	sessions: readonly SessionFile[],
	findings: readonly FindingsFile[]
): readonly string[] {
	const counts = new Map(findings.map(({ studyId }) => [studyId, 0]));
	for (const { header } of sessions) {
		counts.set(header.studyId, (counts.get(header.studyId) ?? 0) + 1);
	}
	return [...counts].sort(([, a], [, b]) => b - a).map(([id]) => id);
}
