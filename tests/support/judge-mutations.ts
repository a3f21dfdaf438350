import type { SourceFile } from '../../src/lib/catalog/index.ts';
import { compareEditions } from '../../src/lib/curation/changes/compare-editions.ts';
import { inspectEverything, loadEverything } from '../../src/lib/server/index.ts';
import type { Everything } from '../../src/lib/server/load-everything.ts';
import { hasErrors } from '../../src/lib/shared/problem.ts';
import type { Problem } from '../../src/lib/shared/problem.ts';
import type { Mutation } from './mutate-data.ts';
import { countDifferent, outcomesOf, receivedBy } from './outcomes-of.ts';

/** What became of one mutation. */
export interface Verdict {
	readonly mutation: Mutation;
	/** Kinds of people with another outcome, counted naively; undefined where no route can be walked. */
	readonly different: number | undefined;
	/** Those of them who receive other steps or resources. */
	readonly receiving: number;
	/** The build stops. */
	readonly refused: boolean;
	/** Problems that the data did not have before; one of which only a number is another is not new. */
	readonly found: readonly Problem[];
	/** Kinds of people of whom the change report says that they are affected; undefined where it was refused. */
	readonly affected: number | undefined;
	/** The change report says anything at all. */
	readonly told: boolean;
}

/** What the unmutated data is compared with. */
interface Baseline {
	readonly everything: Everything;
	readonly outcomes: ReadonlyMap<string, string>;
	readonly received: ReadonlyMap<string, string>;
	readonly problems: ReadonlySet<string>;
}

/** What becomes of each of these mutations of these files. */
export function judgeMutations(
	files: readonly SourceFile[],
	mutations: readonly Mutation[]
): Verdict[] {
	const everything = loadEverything(files);
	const { problems } = inspectEverything(files, everything);
	const baseline: Baseline = {
		everything,
		outcomes: outcomesOf(everything),
		received: receivedBy(everything),
		problems: new Set(problems.map(signOf))
	};
	return mutations.map((mutation) => judge(mutation, baseline));
}

function judge(mutation: Mutation, baseline: Baseline): Verdict {
	const everything = loadEverything(mutation.files);
	const { problems } = inspectEverything(mutation.files, everything);
	const found = problems.filter((problem) => !baseline.problems.has(signOf(problem)));
	const refused = hasErrors(problems);
	const isRead = !hasErrors(everything.problems);
	const counted = {
		different: isRead ? countDifferent(baseline.outcomes, outcomesOf(everything)) : undefined,
		receiving: isRead ? countDifferent(baseline.received, receivedBy(everything)) : 0
	};
	if (refused) return { mutation, ...counted, refused, found, affected: undefined, told: false };
	const report = compareEditions(editionOf(baseline.everything), editionOf(everything));
	const { affected, pairs, retold, questions, helpers, reworded } = report;
	const told = [retold, questions, helpers, reworded].some((said) => said.length > 0);
	return {
		mutation,
		...counted,
		refused,
		found,
		affected,
		told: told || affected + (pairs?.affected ?? 0) > 0
	};
}

function editionOf({ catalog, reading }: Everything) {
	return { catalog, flow: reading.flow };
}

/** A problem without its line, which an edit above it moves, and without what it counts. */
function signOf({ code, severity, file, message }: Problem): string {
	return [code, severity, file, message.replace(/\d+/g, '')].join(' ');
}

/** Whether an edit that changes an outcome went by without a word. */
export function isMissed(verdict: Verdict): boolean {
	return isChanging(verdict) && !isFound(verdict) && !verdict.told;
}

/** Whether it changes what somebody meets. */
function isChanging({ different }: Verdict): boolean {
	return different !== undefined && different > 0;
}

/** Whether the check itself said something: the build stopped, or a finding is new. */
function isFound({ refused, found }: Verdict): boolean {
	return refused || found.length > 0;
}

/** Whether the change report counts other people than those whose steps or resources differ. */
export function isMiscounted({ affected, receiving }: Verdict): boolean {
	return affected !== undefined && affected !== receiving;
}

/** A table by kind of mutation, and the sum of it. */
export function tableOf(verdicts: readonly Verdict[]): string {
	const kinds = [...new Set(verdicts.map(({ mutation }) => mutation.kind))];
	const row = (name: string, some: readonly Verdict[]): string =>
		[
			name.padEnd(54),
			some.length,
			some.filter(isChanging).length,
			some.filter(({ different }) => different === undefined).length,
			some.filter(({ refused }) => refused).length,
			some.filter(({ refused, found }) => !refused && found.length > 0).length,
			some.filter((one) => isChanging(one) && isFound(one)).length,
			some.filter(({ told }) => told).length,
			some.filter(isMiscounted).length,
			some.filter(isMissed).length
		]
			.map((cell) => String(cell).padStart(12))
			.join('');
	const slips = verdicts.filter(({ mutation }) => mutation.about !== 'nothing');
	return [
		`${' '.repeat(54)}${['drawn', 'changing', 'unread', 'refused', 'warned', 'of changing', 'told', 'miscounted', 'missed'].map((head) => head.padStart(12)).join('')}`,
		...kinds.map((kind) =>
			row(
				kind,
				verdicts.filter(({ mutation }) => mutation.kind === kind)
			)
		),
		row('all but the neutral ones', slips)
	].join('\n');
}
