import { stages } from '../catalog/index.ts';
import { cleanLine, cleanText } from './clean-text.ts';
import { isDay } from '../shared/is-day.ts';
import { isId } from './is-id.ts';
import { planLimits } from './limits.ts';
import {
	isRecord,
	listOf,
	oneOf,
	only,
	tableOf,
	textOf,
	thingOf,
	type Read
} from './read-parts.ts';
import type { Author, KeptPlan, PlanTrouble, SeenStep, SetMark, StepNote } from './types.ts';
import { planVersion } from './write-kept-plan.ts';

const { ids, notesKept } = planLimits;
const id = only(isId);
const day = only(isKeptDay);
const author = oneOf<Author>(['learner', 'helper']);
const idList = listOf(id, ids, String);
const fingerprint = only(isFingerprint);
const mark = thingOf<SetMark>({
	is: oneOf(['done', 'doing', 'known', 'not-for-me']),
	at: only(isMinute)
});
const noteText: Read<string> = (given) => textOf(planLimits.note, cleanText)(given) || undefined;
const note = thingOf<StepNote>({ id, need: id, text: noteText, by: author });
const seenStep = thingOf<SeenStep>({
	need: id,
	stage: oneOf(stages),
	wording: fingerprint,
	resources: listOf(fingerprint, ids)
});
const everyPart = thingOf<Omit<KeptPlan, 'start'>>({
	id,
	name: textOf(planLimits.name, cleanLine),
	words: idList,
	keeper: author,
	prepared: oneOf([true, false]),
	made: day,
	greeting: textOf(planLimits.greeting, cleanText),
	marks: tableOf(isId, mark, ids),
	notes: listOf(note, notesKept, (one) => one.id),
	leftOut: idList,
	restored: idList,
	seen: listOf(seenStep, ids, (one) => one.need)
});

/**
 * The plan that `writeKeptPlan` wrote, or why there is none. Takes anything and never throws. A plan
 * is read whole or not at all: whoever gets `damaged` still has what was stored. Ids that no catalog
 * knows are ids.
 */
export function readKeptPlan(
	given: unknown
): { readonly plan: KeptPlan } | { readonly trouble: PlanTrouble } {
	if (!isRecord(given)) return { trouble: 'damaged' };
	const { version, start } = given;
	if (typeof version === 'number' && version > planVersion) return { trouble: 'newer' };
	const plan = version === planVersion ? everyPart(given) : undefined;
	if (!plan || (start !== undefined && !isKeptDay(start))) return { trouble: 'damaged' };
	return { plan: start === undefined ? plan : { ...plan, start } };
}

function isMinute(given: unknown): given is string {
	return (
		typeof given === 'string' &&
		/^.{10}T([01]\d|2[0-3]):[0-5]\dZ$/.test(given) &&
		isDay(given.slice(0, 10))
	);
}

/** As `fingerprint` writes them. */
function isFingerprint(given: unknown): given is string {
	return typeof given === 'string' && /^[\w-]{1,24}$/.test(given);
}

function isKeptDay(given: unknown): given is string {
	return typeof given === 'string' && isDay(given);
}
