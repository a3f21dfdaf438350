import type { Need, Pathway } from '../../src/lib/catalog/index.ts';
import type { Edition } from '../../src/lib/curation/index.ts';
import type { Flow, OptionId, Question } from '../../src/lib/wizard/index.ts';
import { loadEverything } from '../../src/lib/server/index.ts';
import { aCatalog, aNeed, aPathway } from './catalog-builder.ts';
import { aFlow } from './flow-builder.ts';
import { readRealData, readSound } from './read-fixture.ts';

/** Questions over a catalog in which each tag of `tags` brings one need of its own, `learn-<tag>`, in the first week. */
export function anEdition(
	questions: readonly Question[],
	tags: readonly string[],
	renamed: Readonly<Record<string, string>> = {}
): Edition {
	return withPathways(
		aFlow(questions, renamed),
		tags.map((tag) => aNeed(`learn-${tag}`)),
		tags.map((tag) => aPathway(tag, { steps: [`learn-${tag}`] }))
	);
}

/** An edition with these needs and pathways. */
export function withPathways(flow: Flow, needs: Need[], pathways: Pathway[]): Edition {
	return { catalog: aCatalog({ needs, pathways }), flow };
}

function editionOf(files: ReturnType<typeof readSound>): Edition {
	const { catalog, reading } = loadEverything(files);
	return { catalog, flow: reading.flow };
}

/** The project's own data as an edition. */
export const realEdition = () => editionOf(readRealData());

/** The sound data folder as an edition. */
export const soundEdition = () => editionOf(readSound());

/** The same with one pathway edited. */
export function editPathway(
	edition: Edition,
	id: string,
	edit: (pathway: Pathway) => Partial<Pathway>
): Edition {
	const { catalog, flow } = edition;
	const pathways = catalog.pathways.map((one) => (one.id === id ? { ...one, ...edit(one) } : one));
	return { flow, catalog: { ...catalog, pathways } };
}

/** The same with its questions edited. */
export function editQuestions(
	{ catalog, flow }: Edition,
	edit: (question: Question) => Question | readonly Question[]
): Edition {
	return { catalog, flow: { ...flow, questions: flow.questions.flatMap(edit) } };
}

/** The same without one option. */
export function dropOption(edition: Edition, id: string): Edition {
	return editQuestions(edition, (question) => ({
		...question,
		options: question.options.filter((option) => option.id !== (id as OptionId))
	}));
}
