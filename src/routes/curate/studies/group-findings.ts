import type { Finding, TieKind } from '$lib/study/index.ts';

/** Findings that belong to the same kind of thing. */
export interface FindingGroup {
	readonly title: string;
	readonly findings: readonly Finding[];
}

const groups: readonly { readonly title: string; readonly kinds: readonly TieKind[] }[] = [
	{ title: 'Steps', kinds: ['step'] },
	{ title: 'Questions and answers', kinds: ['question', 'option'] },
	{ title: 'Needs', kinds: ['need'] },
	{ title: 'Words', kinds: ['term'] },
	{ title: 'Other screens', kinds: ['screen'] }
];

/** Findings by step, question and need, the most frequent first; the open ones before the decided. */
export function groupFindings(findings: readonly Finding[]): FindingGroup[] {
	return groups
		.map(({ title, kinds }) => ({
			title,
			findings: findings
				.filter(({ tie }) => kinds.includes(tie.kind))
				.toSorted(
					(a, b) =>
						Number(a.decision !== undefined) - Number(b.decision !== undefined) ||
						b.participants.length - a.participants.length ||
						(a.id < b.id ? -1 : 1)
				)
		}))
		.filter((group) => group.findings.length > 0);
}
