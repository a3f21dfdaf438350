import { didYouMean, quote } from '../../catalog/index.ts';
import type { Exploration, KindOfPerson } from '../explore/types.ts';
import type { Finding } from '../findings/types.ts';
import { kindOfFinding } from '../findings/finding-kinds.ts';
import { sayPeople } from '../findings/say-people.ts';
import type { Flow } from '../../wizard/index.ts';
import { checksFile } from './load-checks.ts';
import type { Acceptance, AcceptedFinding, Checks } from './types.ts';

/** What is left to tell of the findings, and what is accepted of them. */
export interface Judged {
	readonly findings: readonly Finding[];
	readonly accepted: readonly AcceptedFinding[];
}

/** What the words for people are made of: the questions, and all kinds of people. */
type Everybody = Pick<Exploration, 'people'> & { readonly flow: Flow };

/**
 * The findings as curators want them told: each with the severity that `data/checks.yaml` gives its
 * kind, without those that are off or accepted. One that is accepted for some people only is told
 * where it is found of others, and says of whom. An acceptance that fits nothing any more is a
 * finding itself; not where people come to no end, since nothing else was judged there.
 */
export function applyChecks(
	checks: Checks,
	findings: readonly Finding[],
	everybody: Everybody
): Judged {
	const accepted: AcceptedFinding[] = [];
	const used = new Set<Acceptance>();
	const left = findings.flatMap(({ people = [], ...finding }): Finding[] => {
		const fitting = checks.accepted.filter((acceptance) => fitsFinding(acceptance, finding));
		fitting.forEach((acceptance) => used.add(acceptance));
		const others = people.filter((person) => !fitting.some((one) => isFor(one, person)));
		if (fitting.length > 0 && others.length === 0) {
			accepted.push({ finding, why: whyOf(fitting, people) });
			return [];
		}
		const severity = checks.severity[finding.code] ?? finding.severity;
		if (severity === 'off') return [];
		const told = { ...finding, severity };
		return [fitting.length > 0 ? tellOutgrown(told, fitting, { others, everybody }) : told];
	});
	const blocked = findings.some(({ code }) => kindOfFinding(code)?.fixed !== undefined);
	const idle = blocked ? [] : checks.accepted.filter((acceptance) => !used.has(acceptance));
	return { findings: [...left, ...idle.map(idleAcceptance)], accepted };
}

function fitsFinding({ code, about }: Acceptance, finding: Finding): boolean {
	return code === finding.code && about.every((id, at) => id === finding.about[at]);
}

function isFor({ onlyFor }: Acceptance, { route }: KindOfPerson): boolean {
	const tags: readonly string[] = route.profile.tags;
	return !onlyFor || onlyFor.some((tag) => tags.includes(tag));
}

/** The reason that holds for all, or else each that holds for somebody. */
function whyOf(fitting: readonly Acceptance[], people: readonly KindOfPerson[]): string {
	const whole = fitting.find((one) => people.every((person) => isFor(one, person)));
	const some = fitting.filter((one) => people.some((person) => isFor(one, person)));
	return (whole ? [whole] : some).map(({ why }) => why).join(' ');
}

function tellOutgrown(
	finding: Finding,
	fitting: readonly Acceptance[],
	{ others, everybody }: { others: readonly KindOfPerson[]; everybody: Everybody }
): Finding {
	const tags = [...new Set(fitting.flatMap(({ onlyFor = [] }) => onlyFor))];
	const lines = fitting.map(({ line }) => line).join(', ');
	return {
		...finding,
		message: `${finding.message} It is accepted only for ${tags.join(', ')} (${checksFile}, line ${lines}), and not for ${sayPeople(everybody.flow, others, everybody)}.${sayUnknown(tags, everybody)}`,
		remedy: `Correct it for them. If it may stay for them as well, widen "only_for" in ${checksFile} and say why.`
	};
}

/** Of words in `only_for` that are true of nobody, with the nearest that is. */
function sayUnknown(tags: readonly string[], { people }: Everybody): string {
	const known = [...new Set<string>(people.flatMap(({ route }) => route.profile.tags))];
	return tags
		.filter((tag) => !known.includes(tag))
		.map((tag) => ` Nobody is ${quote(tag)}.${didYouMean(tag, known)}`)
		.join('');
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
