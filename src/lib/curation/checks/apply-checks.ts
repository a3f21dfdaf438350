import type { Finding } from '../findings/types.ts';
import { kindOfFinding } from '../findings/finding-kinds.ts';
import { checksFile } from './load-checks.ts';
import type { Acceptance, AcceptedFinding, Checks } from './types.ts';

/** What is left to tell of the findings, and what is accepted of them. */
export interface Judged {
	readonly findings: readonly Finding[];
	readonly accepted: readonly AcceptedFinding[];
}

/**
 * The findings as curators want them told: each with the severity that `data/checks.yaml` gives its
 * kind, without those that are off or accepted. An acceptance that fits nothing any more is a
 * finding itself; not where people come to no end, since nothing else was judged there.
 */
export function applyChecks(checks: Checks, findings: readonly Finding[]): Judged {
	const accepted: AcceptedFinding[] = [];
	const used = new Set<Acceptance>();
	const left = findings.flatMap((finding): Finding[] => {
		const fitting = checks.accepted.filter((acceptance) => fitsFinding(acceptance, finding));
		fitting.forEach((acceptance) => used.add(acceptance));
		const [first] = fitting;
		if (first) {
			accepted.push({ finding, why: first.why });
			return [];
		}
		const severity = checks.severity[finding.code] ?? finding.severity;
		return severity === 'off' ? [] : [{ ...finding, severity }];
	});
	const blocked = findings.some(({ code }) => kindOfFinding(code)?.fixed !== undefined);
	const idle = blocked ? [] : checks.accepted.filter((acceptance) => !used.has(acceptance));
	return { findings: [...left, ...idle.map(idleAcceptance)], accepted };
}

function fitsFinding({ code, about }: Acceptance, finding: Finding): boolean {
	return code === finding.code && about.every((id, at) => id === finding.about[at]);
}

function idleAcceptance({ code, about, line }: Acceptance): Finding {
	const name = code.replace('curation/', '');
	const of = about.length > 0 ? ` about ${about.join(', ')}` : '';
	return {
		code: 'curation/idle-acceptance',
		severity: 'warning',
		file: checksFile,
		line,
		message: `Nothing is found any more of "${name}"${of}, and it is still accepted here.`,
		remedy: 'Take this entry out. If an id was renamed, write the new one.',
		about: [name, ...about]
	};
}
