import { stages } from '../../catalog/index.ts';
import { flag, group, id, list, missing, oneOf, record, text } from './read-shape.ts';

const anyText = missing(text, '');
const maybeText = missing(text, undefined);
const ids = list(id);
const rule = group({ allOf: ids, anyOf: ids });
const states = oneOf(['draft', 'approved', 'retired']);

const tagged = { id, name: anyText, because: anyText };

const need = group({
	id,
	statement: text,
	program: id,
	state: states,
	buildsOn: ids,
	resources: ids,
	ask: ids,
	gap: missing(group({ cover: oneOf(['none', 'partial']), note: text }), undefined),
	pointOfNeedOnly: flag,
	alsoAsked: list(text),
	evidence: anyText
});

const resource = group({
	id,
	title: text,
	url: text,
	urlIsListing: flag,
	state: states,
	programs: ids,
	format: text,
	activity: text,
	summary: anyText,
	topics: list(text),
	roles: ids,
	access: missing(oneOf(['public', 'login']), 'public' as const),
	confidence: missing(oneOf(['high', 'medium']), 'medium' as const),
	legacy: flag,
	alsoAsked: list(text),
	evidenceUrl: anyText
});

const step = group({
	need: id,
	stage: oneOf(stages),
	when: missing(rule, undefined),
	optional: flag,
	or: ids,
	note: maybeText
});

/** What a comparison reads of a catalog: groups, channels and successors change no plan. */
export const catalogShape = group({
	programs: list(
		group({
			...tagged,
			abbreviation: anyText,
			covers: anyText,
			plainly: anyText,
			formerNames: list(text),
			evidenceUrl: anyText
		})
	),
	situations: list(group(tagged)),
	roles: list(group({ ...tagged, plainly: anyText, programs: ids, evidenceUrl: anyText })),
	duties: list(group(tagged)),
	contacts: list(group({ id, name: text, programs: ids, resource: id, ask: anyText })),
	needs: list(need),
	resources: list(resource),
	pathways: list(
		group({
			id,
			title: text,
			kind: oneOf(['introduction', 'core', 'role']),
			program: id,
			for: rule,
			introduction: anyText,
			steps: list(step)
		})
	)
});

const option = group({
	id,
	label: text,
	says: text,
	description: maybeText,
	sets: ids,
	unsure: flag,
	none: flag,
	standsFor: ids,
	standsForAll: flag,
	offeredWhen: missing(rule, undefined),
	helping: flag,
	beside: ids
});

/** What a comparison reads of the questions. */
export const flowShape = group({
	questions: list(
		group({
			id,
			short: text,
			shortHelping: maybeText,
			asks: text,
			asksHelping: maybeText,
			why: anyText,
			several: flag,
			assumedWhenHelping: flag,
			askedWhen: missing(rule, undefined),
			options: list(option)
		})
	),
	renamed: record(id)
});
