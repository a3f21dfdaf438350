import type { KeptPlan } from '../learner-plan/index.ts';
import { applyWishes, toWish, type Wish } from './apply-wishes.ts';
import type { Database, Transaction } from './open-database.ts';
import { isFull, type DeviceTrouble } from './open-device.ts';
import { dropUnread, findAll, type FoundPlans, type UnreadPlan } from './read-records.ts';
import { asBefore, sortFound } from './sort-found.ts';

/** The plans of a device as they are now. */
export interface KeptPlansNow {
	/** They were looked for. Before that there seem to be none. */
	readonly ready: boolean;
	/** The oldest first. */
	readonly plans: readonly KeptPlan[];
	/** What cannot be read; it is never written over. */
	readonly unread: readonly UnreadPlan[];
}

/** Whom a shelf tells of changes. */
interface Listeners {
	readonly tell: () => void;
	readonly tellTabs: () => void;
}

/**
 * The plans in the database, and over them what it did not take. Reads and writes one thing after
 * the other.
 */
export class PlanShelf {
	/** As last read or written. */
	#stored = new Map<string, KeptPlan>();
	/** Wishes that the database did not take, to be tried again. */
	#held: readonly Wish[] = [];
	#unread: readonly UnreadPlan[] = [];
	#trouble: DeviceTrouble | undefined;
	#now: KeptPlansNow = { ready: false, plans: [], unread: [] };
	#line: Promise<unknown> = Promise.resolve();
	/** There was a database. */
	#wasThere = false;
	/** How often everything was let go of. */
	#ends = 0;
	readonly #database: Database;
	readonly #listeners: Listeners;

	constructor(open: (whenErased: () => void) => Database, listeners: Listeners) {
		this.#database = open(() => this.forget());
		this.#listeners = listeners;
	}

	/** What is kept; the same value until it changes. */
	get now(): KeptPlansNow {
		return this.#now;
	}

	/** What keeps plans from outliving the page. */
	get trouble(): DeviceTrouble | undefined {
		return this.#trouble;
	}

	/** Looks what the database holds. */
	read(): Promise<void> {
		return this.#inLine(() => this.#read());
	}

	/** Resolves once a wish is kept, or held in memory until the page closes. Rejects where its edit failed. */
	async write(wish: Wish): Promise<ReturnType<Wish['outcome']>> {
		await this.#inLine(() => this.#write(wish));
		const outcome = wish.outcome();
		if ('failure' in outcome) throw outcome.failure;
		return outcome;
	}

	/** Erases what cannot be read. */
	async eraseUnread(): Promise<void> {
		await this.#inLine(async () => {
			await this.#database.change(dropUnread).catch(() => undefined);
			await this.#read();
		});
		this.#listeners.tellTabs();
	}

	/** Lets go of everything in memory, since it was erased on purpose. */
	forget(): void {
		this.#ends += 1;
		this.#stored = new Map();
		[this.#held, this.#unread, this.#wasThere] = [[], [], false];
		this.#trouble = undefined;
		this.#show();
	}

	#inLine<T>(task: () => Promise<T>): Promise<T> {
		const done = this.#line.then(task);
		this.#line = done.catch(() => undefined);
		return done;
	}

	#show(): void {
		const { ready, unread } = this.#now;
		const plans = withHeld(this.#stored, this.#held);
		const isSame = ready && unread === this.#unread && areSame(plans, this.#now.plans);
		if (!isSame) this.#now = { ready: true, plans, unread: this.#unread };
		this.#listeners.tell();
	}

	async #read(): Promise<void> {
		const { read } = this.#database;
		const found = await read(findAll).catch(() => 'refused' as const);
		if (found === 'refused') this.#trouble = 'blocked';
		else if (!found && this.#wasThere) return this.forget();
		else this.#take(found);
		this.#show();
	}

	#take(found: FoundPlans | undefined): void {
		this.#wasThere = found !== undefined;
		const { plans, unread, toMend } = sortFound(found?.plans ?? new Map(), this.#stored);
		const all = [...unread, ...(found?.aside ?? [])];
		this.#stored = plans;
		this.#unread = all.length > 0 || this.#unread.length > 0 ? all : this.#unread;
		if (this.#held.length === 0) this.#trouble = undefined;
		for (const id of toMend) void this.#inLine(() => this.#write(toWish(id, (there) => there)));
	}

	async #write(wish: Wish): Promise<void> {
		const isKept = await this.#keep(wish.id, [...this.#heldOf(wish.id), wish]);
		// There may be room again for what was refused before.
		const others = isKept ? new Set(this.#held.map(({ id }) => id)) : [];
		for (const id of others) await this.#keep(id, this.#heldOf(id));
		this.#show();
	}

	#heldOf(id: string): Wish[] {
		return this.#held.filter((wish) => wish.id === id);
	}

	/** Whether the database took these wishes; what it did not take is held. */
	async #keep(id: string, wishes: readonly Wish[]): Promise<boolean> {
		const ends = this.#ends;
		const work = (tx: Transaction) => applyWishes(tx, { id, wishes, seen: this.#stored.get(id) });
		const { make, change } = this.#database;
		const adds = wishes.some((wish) => wish.adds);
		const kept = await (adds ? make(work) : change(work)).catch((refused: unknown) => ({
			refused
		}));
		if (ends !== this.#ends) return true;
		const others = this.#held.filter((wish) => wish.id !== id);
		const isRefused = kept !== undefined && 'refused' in kept;
		this.#held = isRefused ? [...others, ...wishes] : others;
		if (isRefused) this.#trouble = isFull(kept.refused) ? 'full' : 'blocked';
		else this.#remember(id, kept);
		return !isRefused;
	}

	#remember(id: string, kept: Awaited<ReturnType<typeof applyWishes>> | undefined): void {
		if (kept?.plan) this.#stored.set(id, asBefore(kept.plan, this.#stored.get(id)));
		else this.#stored.delete(id);
		if (kept) this.#wasThere = true;
		if (this.#held.length === 0) this.#trouble = undefined;
		if (kept?.isWritten) this.#listeners.tellTabs();
	}
}

const areSame = (some: readonly KeptPlan[], others: readonly KeptPlan[]): boolean =>
	some.length === others.length && some.every((plan, at) => plan === others[at]);

/** The plans as they are with what the database did not take, the oldest first. */
function withHeld(stored: ReadonlyMap<string, KeptPlan>, held: readonly Wish[]): KeptPlan[] {
	const all = new Map(stored);
	for (const { id, apply } of held) {
		const plan = apply(all.get(id));
		if (plan) all.set(id, plan);
		else all.delete(id);
	}
	const key = ({ made, id }: KeptPlan): string => `${made} ${id}`;
	return [...all.values()].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}
