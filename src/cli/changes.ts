import {
	compareEditions,
	comparePlans,
	describeChanges,
	toChangesMarkdown
} from '../lib/curation/index.ts';
import { printText } from './print-text.ts';
import { readArguments } from './read-arguments.ts';
import { readSide } from './read-side.ts';
import { refuse } from './refuse.ts';
import { reportChanges } from './report-changes.ts';

/** Says what an edit changes for people: `npm run -s changes -- --from REV|DIR [--to DIR] [--json|--markdown]`. */
function changes(): number {
	const asked = readArguments(process.argv.slice(2), ['from', 'to', 'json', 'markdown']);
	if ('refusal' in asked) return refuse(asked.refusal);
	if (asked.from === undefined) return refuse(noFrom);
	if (asked.json && asked.markdown) return refuse('Write either --json or --markdown, not both.');
	const before = readSide({ flag: '--from', name: asked.from });
	const after = readSide({ flag: '--to', name: asked.to });
	if ('refusal' in before || 'refusal' in after) {
		// Both at once: whoever mistyped the two names reads of both.
		const refusals = [before, after].flatMap((side) => ('refusal' in side ? [side.refusal] : []));
		return refuse([...new Set(refusals)].join('\n'));
	}
	const report = compareEditions(before, after);
	if (asked.json) {
		printText(JSON.stringify(report, null, 2));
		return 0;
	}
	const view = describeChanges(report, before, after);
	const examples = report.groups.map(({ answers }) =>
		comparePlans(before, after, answers[0] ?? [])
	);
	printText(asked.markdown ? toChangesMarkdown(view, { examples }).trimEnd() : reportChanges(view));
	return 0;
}

const noFrom =
	'Say what to compare with: --from and a tag or another revision, a data folder, or a catalog.json. For example: npm run -s changes -- --from HEAD';

process.exitCode = changes();
