import { printText } from '../../../src/cli/print-text.ts';
import { exploreAnswers, walkPeople } from '../../../src/lib/curation/index.ts';
import { inspectEverything, loadEverything } from '../../../src/lib/server/index.ts';
import type { SourceFile } from '../../../src/lib/catalog/index.ts';
import {
	buildWizard,
	chooseOne,
	chooseUpToTwo,
	exploreChoices,
	routesFrom
} from '../../../src/lib/wizard/index.ts';
import { isMiscounted, isMissed, judgeMutations, tableOf } from '../../support/judge-mutations.ts';
import { drawMutations } from '../../support/mutate-data.ts';
import { readRealData } from '../../support/read-fixture.ts';

const runs = 5;

/** The middle of a few runs, in milliseconds, after one that is not counted. */
function timed(run: () => unknown): number {
	run();
	const times = Array.from({ length: runs }, () => {
		const start = performance.now();
		run();
		return performance.now() - start;
	});
	return times.sort((a, b) => a - b)[Math.floor(runs / 2)] ?? 0;
}

/** How fast answers are explored and what a save costs, on the real data. */
function measureSpeed(files: readonly SourceFile[]): string {
	const { catalog, reading } = loadEverything(files);
	const { flow } = reading;
	// A wizard that has walked before remembers what it found: each run begins with a new one.
	const anew = () => buildWizard({ ...flow });
	const { people, pairs, sample } = exploreAnswers(catalog, anew());
	let edits = 0;
	const saved = (): readonly SourceFile[] => {
		edits++;
		const note = `# edit ${edits}\n`;
		return files.map((file) =>
			file.path === 'data/pathways/core-rsf.yaml' ? { ...file, text: file.text + note } : file
		);
	};
	const singles = timed(() => routesFrom(exploreChoices(anew(), chooseOne)));
	const upToTwo = timed(() => exploreChoices(anew(), chooseUpToTwo));
	const whole = timed(() => exploreAnswers(catalog, anew()));
	const keystroke = timed(() => walkPeople(catalog, anew()));
	const load = timed(() => loadEverything(saved()));
	const save = timed(() => inspectEverything(saved()));
	const count = people.length + pairs.length + sample.length;
	const rate = (combinations: number, ms: number) => Math.round((combinations / ms) * 1000);
	return [
		`routes walked                 ${people.length} in ${singles.toFixed(0)} ms, ${rate(people.length, singles)} a second`,
		`up to two options walked      ${people.length + pairs.length} in ${upToTwo.toFixed(0)} ms, ${rate(people.length + pairs.length, upToTwo)} a second`,
		`everything explored           ${count} in ${whole.toFixed(0)} ms, ${rate(count, whole)} a second, plans arranged`,
		`a check while typing          ${keystroke.toFixed(0)} ms: every kind of person with the whole plan`,
		`a save: one file read anew    ${load.toFixed(0)} ms`,
		`a save: all checked           ${save.toFixed(0)} ms, ${(save / keystroke).toFixed(1)} times a check while typing`
	].join('\n');
}

const files = readRealData();
printText(measureSpeed(files));
// Seed 1 is that of the tests, on which the checks were made; this one was never looked at before.
const seed = 2;
const verdicts = judgeMutations(files, drawMutations(files, seed));
const missed = verdicts.filter(isMissed).map(({ mutation }) => `missed: ${mutation.what}`);
// Where questions differ, people are followed by their answers, and so the counts need not be the same.
const miscounted = verdicts
	.filter(isMiscounted)
	.map(
		({ mutation, affected, receiving }) =>
			`miscounted: ${affected} told, ${receiving} naively (${mutation.about}): ${mutation.what}`
	);
printText(
	[`\nMutations drawn by seed ${seed}`, tableOf(verdicts), ...missed, ...miscounted].join('\n')
);
