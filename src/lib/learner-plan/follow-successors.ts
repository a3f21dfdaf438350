import type { Catalog } from '../catalog/index.ts';
import { planLimits } from './limits.ts';
import { markOf } from './mark-of.ts';
import { traceSuccessors } from './trace-successors.ts';
import type { Trace } from './trace-successors.ts';
import type { KeptPlan, SeenStep, SetMark, StepNote } from './types.ts';

type EndsOf = Trace['endsOf'];

/**
 * The plan with everything that hangs on a replaced need moved to what took its place, to each of
 * them where it was split; the same object where nothing moves. What nothing took the place of stays.
 *
 * Of two marks the newer stays. Where a step was split, or joined with another of this plan, what was
 * done or known is only begun. A note that goes to several steps is copied, with its author and an
 * id that follows from the first. A step that the plan had is not left out because something that was
 * left out became part of it. A step is remembered as seen under its old id where what took its place
 * was seen besides, so that the reader can be told. Should a plan become more than it is read with, it
 * stays as it is.
 */
export function followSuccessors(
	kept: KeptPlan,
	{ successors }: Pick<Catalog, 'successors'>
): KeptPlan {
	if (successors.needs.length === 0) return kept;
	const { endsOf } = traceSuccessors(successors.needs);
	const leftOutTo = forLeftOut(kept, endsOf);
	const followed: KeptPlan = {
		...kept,
		marks: moveMarks(kept, endsOf),
		notes: moveNotes(kept.notes, endsOf),
		leftOut: [...new Set(kept.leftOut.flatMap(leftOutTo))],
		restored: [...new Set(kept.restored.flatMap(leftOutTo))],
		seen: moveSeen(kept.seen, endsOf)
	};
	const isSame = JSON.stringify(followed) === JSON.stringify(kept);
	return isSame || isTooMuch(followed) ? kept : followed;
}

function moveMarks(kept: KeptPlan, endsOf: EndsOf): Readonly<Record<string, SetMark>> {
	const marks = new Map<string, SetMark>();
	const ids = Object.keys(kept.marks);
	/** Neither split nor joined with another step of this plan. */
	const isSameStep = (end: string, ends: readonly string[]): boolean =>
		ends.length === 1 && kept.seen.filter(({ need }) => endsOf(need).includes(end)).length <= 1;
	// What a step has of its own comes first: of marks of the same minute it stays.
	for (const own of [true, false]) {
		for (const id of ids) {
			const mark = markOf(kept, id);
			if (!mark) continue;
			for (const end of endsOf(id).filter((one) => (one === id) === own)) {
				const moved: SetMark = own || isSameStep(end, endsOf(id)) ? mark : soften(mark);
				const there = marks.get(end);
				if (!there || (moved === mark && mark.at > there.at)) marks.set(end, moved);
			}
		}
	}
	// In the order in which they stood.
	const places = ids.flatMap((id) => endsOf(id));
	return Object.fromEntries([...marks].sort(([a], [b]) => places.indexOf(a) - places.indexOf(b)));
}

/** Who did one part has not done the whole: that is begun, and theirs to say. */
function soften(mark: SetMark): SetMark {
	return mark.is === 'not-for-me' ? mark : { ...mark, is: 'doing' };
}

function moveNotes(notes: readonly StepNote[], endsOf: EndsOf): StepNote[] {
	const taken = new Set(notes.map(({ id }) => id));
	return notes.flatMap((note) => {
		const [first = note.need, ...others] = endsOf(note.need);
		const copies = others.flatMap((need, at) => {
			const id = `${note.id.slice(0, 70)}-${at + 2}`;
			// There already: the same copy came with another copy of the plan.
			if (taken.has(id)) return [];
			taken.add(id);
			return { ...note, id, need };
		});
		return [first === note.need ? note : { ...note, need: first }, ...copies];
	});
}

function forLeftOut({ seen, leftOut }: KeptPlan, endsOf: EndsOf): EndsOf {
	const had = seen.filter(({ need }) => !leftOut.includes(need));
	const ends = had.flatMap(({ need }) => endsOf(need));
	const isIn = new Set(ends.filter((end) => !leftOut.includes(end)));
	return (id) => {
		const free = endsOf(id).filter((end) => !isIn.has(end));
		return free.length > 0 ? free : [id];
	};
}

function moveSeen(seen: readonly SeenStep[], endsOf: EndsOf): SeenStep[] {
	const taken = new Set(seen.map(({ need }) => need));
	return seen.flatMap((step) => {
		const free = endsOf(step.need).filter((end) => !taken.has(end));
		free.forEach((end) => taken.add(end));
		return free.length > 0 ? free.map((need) => ({ ...step, need })) : [step];
	});
}

function isTooMuch({ marks, notes, leftOut, restored, seen }: KeptPlan): boolean {
	const lists = [Object.keys(marks), leftOut, restored, seen];
	return notes.length > planLimits.notesKept || lists.some((list) => list.length > planLimits.ids);
}
