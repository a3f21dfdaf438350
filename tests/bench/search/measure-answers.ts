import type { JudgedFile } from '../../../src/cli/read-judged.ts';
import { answerJudged, measureByClass } from '../../../src/lib/search/index.ts';
import type { Quality } from '../../../src/lib/search/index.ts';
import type { Corpus } from './corpus.ts';
import type { Engine } from './engines.ts';

/** How good an engine's answers are, by class of query. */
interface EngineQuality {
	readonly engine: string;
	/** `none`: in every measure the share of queries for which nothing, or only weak matches, came. */
	readonly byClass: Readonly<Record<string, Quality>>;
}

export interface FileQuality {
	readonly path: string;
	readonly engines: readonly EngineQuality[];
}

/** Quality by file, and over all files together where there are several. */
export function measureAnswers(
	engines: readonly Engine[],
	corpus: Corpus,
	files: readonly JudgedFile[]
): FileQuality[] {
	const answered = engines.map((engine) => {
		const { ask } = engine.build(corpus);
		return { engine: engine.name, files: files.map(({ queries }) => answerJudged(ask, queries)) };
	});
	const single = files.map(({ path }, at) => ({
		path,
		engines: answered.map(({ engine, files: of }) => ({
			engine,
			byClass: Object.fromEntries(measureByClass(of[at] ?? []))
		}))
	}));
	if (files.length < 2) return single;
	const together = answered.map(({ engine, files: of }) => ({
		engine,
		byClass: Object.fromEntries(measureByClass(of.flat()))
	}));
	return [{ path: 'all files together', engines: together }, ...single];
}
