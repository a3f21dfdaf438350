import type { Edition, Reworded } from './types.ts';

/** What is said of one thing, each with a name for the place where it stands. */
interface Wording {
	readonly kind: Reworded['kind'];
	readonly id: string;
	readonly part: Reworded['part'];
	readonly text: string;
}

/**
 * What both editions have under the same id and say in other words: titles, statements, addresses,
 * questions and the like, part by part, in the order of the later edition. What only one of them has
 * is no new wording.
 */
export function findReworded(before: Edition, after: Edition): Reworded[] {
	const was = new Map(listWordings(before).map((wording) => [keyOf(wording), wording.text]));
	return listWordings(after).flatMap((wording) => {
		const { kind, id, part, text } = wording;
		const old = was.get(keyOf(wording));
		return old === undefined || old === text ? [] : [{ kind, id, part, was: old, now: text }];
	});
}

function keyOf({ kind, id, part }: Wording): string {
	return `${kind} ${part} ${id}`;
}

function listWordings({ catalog, flow }: Edition): Wording[] {
	const { needs, resources, pathways, contacts } = catalog;
	const options = flow.questions.flatMap((question) => question.options);
	return [
		...needs.flatMap(({ id, statement, gap }) => say('need', id, { statement, gap: gap?.note })),
		...resources.flatMap(({ id, title, url, summary }) =>
			say('resource', id, { title, address: url, summary })
		),
		...flow.questions.flatMap(({ id, asks, why }) => say('question', id, { asks, why })),
		...options.flatMap(({ id, label, says, description }) =>
			// An answer is its label in few words, unless it has its own.
			say('option', id, { label, says: says === label ? undefined : says, description })
		),
		...pathways.flatMap(({ id, title, introduction }) =>
			say('pathway', id, { title, introduction })
		),
		...contacts.flatMap(({ id, name, ask }) => say('contact', id, { name, ask }))
	];
}

function say(
	kind: Reworded['kind'],
	id: string,
	parts: Partial<Record<Reworded['part'], string | undefined>>
): Wording[] {
	return Object.entries(parts).flatMap(([part, text]) =>
		text === undefined ? [] : [{ kind, id, part: part as Reworded['part'], text }]
	);
}
