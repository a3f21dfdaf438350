import { toPage } from '$lib/components/site-path.ts';
import {
	compareEditions,
	comparePlans,
	describeChanges,
	readEdition
} from '$lib/curation/index.ts';
import type { BeforeAfter, ChangesView, Edition } from '$lib/curation/index.ts';
import { loadLiveWizard } from '$lib/platform/load-live-wizard.ts';
import { readTextFile } from '$lib/platform/read-text-file.ts';

type OptionIds = Parameters<typeof comparePlans>[2];

/** Where a comparison stands. */
type State =
	| { readonly kind: 'waiting' }
	| { readonly kind: 'working'; readonly name: string }
	/** `why` is one or two sentences. */
	| { readonly kind: 'refused'; readonly why: string }
	| { readonly kind: 'compared'; readonly name: string; readonly view: ChangesView };

/** Bytes. The largest file that can be an edition is many times as large as ours. */
const mostBytes = 20_000_000;

/** Compares an earlier edition with the one that this site is made of, in the browser. */
export class Comparison {
	state = $state.raw<State>({ kind: 'waiting' });
	#before: Edition | undefined;
	#after: Edition | undefined;

	/** Compares with the edition at an address of this site. */
	async comparePublished(name: string, url: string): Promise<void> {
		const text = await fetchText(url);
		if (this.state.kind !== 'waiting') return;
		if (text === undefined) this.state = { kind: 'refused', why: whyNoCatalog };
		else await this.#compare(name, text);
	}

	/** Compares with a `catalog.json` that somebody chose. */
	async compareFile(file: File): Promise<void> {
		const read = await readTextFile(file, mostBytes);
		if ('text' in read) await this.#compare(`the file “${file.name}”`, read.text);
		else this.state = { kind: 'refused', why: whyUnread(file.name, read.trouble) };
	}

	/** Both plans of somebody with these answers; none before a comparison. */
	plansOf(answers: OptionIds): BeforeAfter | undefined {
		return this.#before && this.#after && comparePlans(this.#before, this.#after, answers);
	}

	async #compare(name: string, text: string): Promise<void> {
		this.state = { kind: 'working', name };
		const after = await loadThisEdition();
		if (!after) {
			this.state = { kind: 'refused', why: whyNoCatalog };
			return;
		}
		const before = readEdition(text);
		if ('refusal' in before) {
			this.state = { kind: 'refused', why: before.refusal };
			return;
		}
		this.#before = before.edition;
		this.#after = after;
		const view = describeSafely(before.edition, after);
		this.state = view
			? { kind: 'compared', name, view }
			: { kind: 'refused', why: whyNotCompared(name) };
	}
}

/** What changes; nothing where a file that can be read cannot be compared after all. */
function describeSafely(before: Edition, after: Edition): ChangesView | undefined {
	try {
		return describeChanges(compareEditions(before, after), before, after);
	} catch {
		return undefined;
	}
}

async function loadThisEdition(): Promise<Edition | undefined> {
	try {
		const { catalog, wizard } = await loadLiveWizard(toPage('catalog.json'));
		// So that the sentence that says what is going on is painted first.
		await new Promise((go) => setTimeout(go));
		return { catalog, flow: wizard.flow };
	} catch {
		return undefined;
	}
}

async function fetchText(url: string): Promise<string | undefined> {
	try {
		const response = await fetch(url);
		return response.ok ? await response.text() : undefined;
	} catch {
		return undefined;
	}
}

const whyNoCatalog =
	'The catalog of this site could not be fetched, so nothing was compared. Check the network and choose the file again.';

function whyNotCompared(name: string): string {
	return `Comparing with ${name} came to no end, so nothing is shown. Choose the catalog.json of the published site, as it was saved from there.`;
}

function whyUnread(name: string, trouble: 'too-large' | 'damaged'): string {
	return trouble === 'too-large'
		? `The file “${name}” is larger than any catalog.json can be, and was not read. Choose the catalog.json of the published site.`
		: `The file “${name}” could not be read. It may have been moved or deleted since. Choose it again.`;
}
