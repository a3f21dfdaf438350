import { isSameTie } from './tie-of-screen.ts';
import type { Finding, FindingDecision, FindingsFile, Rating, Tie } from './types.ts';

/** What can be done to a file of findings. Nothing is written over: each gives a new file. */
export type FindingChange =
	| {
			readonly do: 'add';
			readonly tie: Tie;
			readonly says: string;
			readonly notes: readonly string[];
	  }
	/** Notes that tell the same as a finding that stands already. */
	| { readonly do: 'add-notes'; readonly id: string; readonly notes: readonly string[] }
	| {
			readonly do: 'describe';
			readonly id: string;
			readonly says: string;
			readonly tie: Tie;
			readonly edit: string;
			readonly owner: string;
	  }
	/** In place of what the same rater said before. */
	| { readonly do: 'rate'; readonly id: string; readonly rating: Rating }
	| { readonly do: 'decide'; readonly id: string; readonly decision: FindingDecision }
	| { readonly do: 'reopen'; readonly id: string }
	/** Its notes are to be sorted again. */
	| { readonly do: 'remove'; readonly id: string }
	/** One more finding in the words of another, which goes: they turned out to be one. */
	| { readonly do: 'merge'; readonly id: string; readonly from: string };

/** The findings after a change; the same file where its finding does not exist. */
export function changeFindings(file: FindingsFile, change: FindingChange): FindingsFile {
	if (change.do === 'add') {
		const { tie, says, notes } = change;
		const id = nextId(file.findings);
		return { ...file, findings: [...file.findings, { ...emptyFinding, id, tie, says, notes }] };
	}
	const at = file.findings.find(({ id }) => id === change.id);
	if (!at) return file;
	const findings =
		change.do === 'remove'
			? file.findings.filter((finding) => finding !== at)
			: change.do === 'merge'
				? mergeFindings(file.findings, at, change.from)
				: file.findings.map((finding) => (finding === at ? changeOne(at, change) : finding));
	return { ...file, findings };
}

/** What a finding has before anything is known of it. */
export const emptyFinding = {
	notes: [],
	tasks: [],
	participants: [],
	reached: [],
	ratings: []
} as const satisfies Partial<Finding>;

type ChangeOfOne = Exclude<FindingChange, { do: 'add' | 'remove' | 'merge' }>;

function changeOne(finding: Finding, change: ChangeOfOne): Finding {
	if (change.do === 'add-notes') {
		return { ...finding, notes: joinOnce(finding.notes, change.notes) };
	}
	if (change.do === 'rate') {
		const others = finding.ratings.filter(({ by }) => by !== change.rating.by);
		return {
			...finding,
			ratings: [...others, change.rating].sort((a, b) => (a.by < b.by ? -1 : 1))
		};
	}
	if (change.do === 'decide') return { ...finding, decision: change.decision };
	if (change.do === 'reopen') return omit(finding, ['decision']);
	return describeFinding(finding, change);
}

function describeFinding(
	finding: Finding,
	{ says, tie, edit, owner }: Extract<FindingChange, { do: 'describe' }>
): Finding {
	return {
		...omit(finding, ['edit', 'owner']),
		says,
		tie,
		// Who came to another place is another question.
		...(isSameTie(tie, finding.tie) ? {} : { reached: finding.participants }),
		...(edit === '' ? {} : { edit }),
		...(owner === '' ? {} : { owner })
	};
}

const omit = (finding: Finding, names: readonly (keyof Finding)[]): Finding =>
	Object.fromEntries(
		Object.entries(finding).filter(([name]) => !(names as readonly string[]).includes(name))
	) as unknown as Finding;

/** Ratings were made of either one, and are kept of the one that stays. */
function mergeFindings(findings: readonly Finding[], into: Finding, from: string): Finding[] {
	const other = findings.find(({ id }) => id === from && id !== into.id);
	if (!other) return [...findings];
	const merged: Finding = {
		...into,
		notes: joinOnce(into.notes, other.notes),
		tasks: joinOnce(into.tasks, other.tasks),
		participants: joinOnce(into.participants, other.participants).sort(),
		reached: joinOnce(into.reached, other.reached).sort()
	};
	return findings.flatMap((one) => (one === other ? [] : one === into ? merged : one));
}

const joinOnce = (some: readonly string[], more: readonly string[]) => [
	...new Set([...some, ...more])
];

/** One more than the highest number in use, so that no id means two things within a file. */
function nextId(findings: readonly Finding[]): string {
	const last = Math.max(0, ...findings.map(({ id }) => Number(id.slice(1))));
	return `F${`${last + 1}`.padStart(2, '0')}`;
}
