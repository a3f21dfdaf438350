import { adjacencyMapToArray, getAdjacencyMap } from 'xstate/graph';
import { buildWizard } from '../../src/lib/wizard/index.ts';
import type { Flow, Junction, OptionId, Wizard } from '../../src/lib/wizard/index.ts';
import type { done } from '../../src/lib/wizard/build-machine.ts';

/** A transition that the machine declares: from one question to another, or to `done`. */
export type Leg = `${string} → ${string}`;

/** What a walk made of a machine: which guards said what, by leg. */
export interface Tally {
	readonly wizard: Wizard;
	readonly seenTrue: ReadonlySet<Leg>;
	readonly seenFalse: ReadonlySet<Leg>;
}

type Machine = Wizard['machine'];
export type Snapshot = ReturnType<Machine['transition']>;
export type AnswerEvent = Parameters<Machine['transition']>[1];

/** The wizard of a flow whose machine notes what its guards say while somebody walks it. */
export function tallyGuards(flow: Flow): Tally {
	const { machine } = buildWizard(flow);
	const { leadsTo } = machine.implementations.guards;
	if (typeof leadsTo !== 'function') throw new Error('The machine has no guard "leadsTo".');
	const seenTrue = new Set<Leg>();
	const seenFalse = new Set<Leg>();
	const watched = machine.provide({
		guards: {
			leadsTo: (happening, leg) => {
				const leads = leadsTo(happening, leg);
				(leads ? seenTrue : seenFalse).add(legOf(leg.from.id, leg.to));
				return leads;
			}
		}
	});
	return { wizard: { flow, machine: watched }, seenTrue, seenFalse };
}

/** Every leg that the machine declares, read from the machine itself. */
export function declaredLegs({ machine }: Wizard): Leg[] {
	return Object.values(machine.root.states).flatMap((node) =>
		[...node.transitions.values()]
			.flat()
			.flatMap(({ source, target }) => (target ?? []).map((to) => legOf(source.key, to.key)))
	);
}

/** An event for each option of the flow by itself, whether or not any question offers it. */
export function singleEvents({ questions }: Flow): AnswerEvent[] {
	return questions.flatMap(({ options }) => options.map(({ id }) => answering([id])));
}

/** The same, and one for each two options of a question. */
export function pairEvents(flow: Flow): AnswerEvent[] {
	const pairs = flow.questions.flatMap(({ options }) =>
		options.flatMap((one, at) =>
			options.slice(at + 1).map((other) => answering([one.id, other.id]))
		)
	);
	return [...singleEvents(flow), ...pairs];
}

function answering(options: readonly OptionId[]): AnswerEvent {
	return { type: 'answer', options };
}

/** A name for a state of the machine: what is open, and all that was answered. */
export function nameState(snapshot: Snapshot): string {
	const known = named.get(snapshot);
	if (known !== undefined) return known;
	const { value, context } = snapshot;
	const name = `${String(value)}: ${Object.values(context.answers).flat().sort().join(' ')}`;
	named.set(snapshot, name);
	return name;
}

const named = new WeakMap<object, string>();

/** How `xstate/graph` is to see the machine: any of these events in any state that takes it. */
export function asking(events: readonly AnswerEvent[]) {
	return {
		events,
		filterEvents: (snapshot: Snapshot, event: AnswerEvent) => snapshot.can(event),
		serializeState: nameState,
		serializeEvent: ({ options }: AnswerEvent) => options.join(' ')
	};
}

/** A transition as it is taken: the state, what is answered, and the state after it. */
export type Taken = `${string} [${string}] ${string}`;

/** Every state, leg and transition that `xstate/graph` finds in the machine by itself. */
export function mapMachine({ machine }: Wizard, events: readonly AnswerEvent[]) {
	const moves = adjacencyMapToArray(getAdjacencyMap(machine, asking(events)));
	return {
		states: new Set(moves.flatMap(({ state, nextState }) => [state, nextState].map(valueAt))),
		legs: new Set(moves.map(({ state, nextState }) => legOf(valueAt(state), valueAt(nextState)))),
		taken: new Set(
			moves.map(
				({ state, event, nextState }): Taken =>
					`${nameState(state)} [${event.options.join(' ')}] ${nameState(nextState)}`
			)
		)
	};
}

function valueAt({ value }: Snapshot): string {
	return String(value);
}

/** The same for what our own walk found: a graph of junctions. */
export function mapJunctions(start: Junction) {
	const seen = new Set<Junction>([start]);
	const states = new Set<string>();
	const legs = new Set<Leg>();
	const taken = new Set<Taken>();
	// A set is walked in the order in which it grows.
	for (const junction of seen) {
		states.add(valueOf(junction));
		for (const { options, to } of junction.ways) {
			seen.add(to);
			legs.add(legOf(valueOf(junction), valueOf(to)));
			taken.add(`${nameJunction(junction)} [${options.join(' ')}] ${nameJunction(to)}`);
		}
	}
	return { states, legs, taken };
}

function valueOf({ question }: Junction): string {
	return question?.id ?? ('(done)' satisfies typeof done);
}

function nameJunction(junction: Junction): string {
	return `${valueOf(junction)}: ${[...junction.answers].sort().join(' ')}`;
}

function legOf(from: string, to: string): Leg {
	return `${from} → ${to}`;
}
