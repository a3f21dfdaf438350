import {
	buildReport,
	carryFindings,
	changeFindings,
	collectFindings,
	gatherRecordings,
	joinStudies,
	listNotesToSort,
	sortSessions,
	startFindings,
	toAttempts,
	withChecksum,
	type Attempt,
	type ConsoleFile,
	type Exclusion,
	type FindingChange,
	type FindingsFile,
	type SessionFile
} from '$lib/study/index.ts';
import { readDay } from '$lib/platform/read-day.ts';
import { sessionShelf } from './join-session.ts';
import { sayCarried } from './say-carried.ts';
import { countStudies } from './count-studies.ts';
import { listDeviceSessions } from './list-device-sessions.ts';
import { loadSamples } from './load-samples.ts';
import { toPage } from '../site-path.ts';
import { loadProduct, type StudiedProduct } from './load-product.ts';
import { readStudyFiles } from './read-study-files.ts';

/** The recordings that were opened in this visit, and what is reported of them. */
class ReportDesk {
	product = $state.raw<StudiedProduct>();
	problems = $state.raw<readonly string[]>([]);
	/** Chosen by id; the study with most sessions where nothing was chosen. */
	wanted = $state('');
	compared = $state('');
	people = $state<'same' | 'different'>('different');
	withExcluded = $state(false);
	withPilots = $state(false);
	#files = $state.raw<readonly (SessionFile | ConsoleFile)[]>([]);
	#findings = $state.raw<readonly FindingsFile[]>([]);
	#exclusions = $state.raw<Readonly<Record<string, Exclusion>>>({});

	readonly #gathered = $derived(gatherRecordings(this.#files));
	readonly sessions = $derived(
		this.#gathered.sessions.map((session) => {
			const exclusion = this.#exclusions[session.header.sessionId];
			return exclusion ? withChecksum({ ...session, exclusion }) : session;
		})
	);
	/** All that is to be known of the files, at once. */
	readonly remarks = $derived([...this.problems, ...this.#gathered.problems]);
	/** Ids of the studies that have a recording or findings here, the one with most first. */
	readonly studyIds = $derived(countStudies(this.sessions, this.#findings));
	readonly studyId = $derived(this.wanted || (this.studyIds[0] ?? ''));
	readonly ready = $derived(this.studyOf(this.studyId));
	readonly own = $derived(this.sessions.filter(({ header }) => header.studyId === this.studyId));
	readonly #include = $derived([
		...(this.withExcluded ? (['excluded'] as const) : []),
		...(this.withPilots ? (['pilots'] as const) : [])
	]);
	/** Of the sessions that count. */
	readonly attempts = $derived(this.#attemptsOf(this.studyId));
	/** The findings of the study, counted anew in what is here. */
	readonly findings = $derived(this.#findingsOf(this.studyId));
	readonly earlier = $derived(this.#findings.filter(({ studyId }) => studyId !== this.studyId));
	readonly notes = $derived(listNotesToSort(this.attempts, this.findings.findings));
	readonly report = $derived(this.#build());

	/** Fetches what the report needs of the site. */
	async load(): Promise<void> {
		this.product ??= await loadProduct();
	}

	async open(files: readonly File[]): Promise<number> {
		const { recordings, findings, problems } = await readStudyFiles(files);
		this.problems = problems;
		this.#files = [...this.#files, ...recordings];
		this.#findings = [
			...this.#findings.filter((old) => !findings.some(({ studyId }) => studyId === old.studyId)),
			...findings
		];
		return recordings.length + findings.length;
	}

	/** Opens two sessions that a script made, to try the report with. */
	async openSamples(): Promise<number> {
		return this.open(await loadSamples(toPage('study/samples.json')));
	}

	/** Opens what this device keeps; how many sessions that are. */
	async openDevice(): Promise<number> {
		const sessions = await listDeviceSessions().catch(() => undefined);
		this.problems = sessions ? [] : ['This browser does not let its sessions be read.'];
		this.#files = [...this.#files, ...(sessions ?? [])];
		return sessions?.length ?? 0;
	}

	/** Forgets everything that was opened; no file and no session of the device is touched. */
	close(): void {
		[this.#files, this.#findings, this.problems] = [[], [], []];
		[this.#exclusions, this.wanted, this.compared] = [{}, '', ''];
	}

	/** Leaves a session out, or takes it in again; what was decided stays to be read. */
	exclude(sessionId: string, exclusion: Exclusion): void {
		this.#exclusions = { ...this.#exclusions, [sessionId]: exclusion };
		// A session that this device does not keep stays a file, which can be saved again.
		void sessionShelf.change(sessionId, { exclusion }).catch(() => undefined);
	}

	change(change: FindingChange): void {
		this.#keep(changeFindings(this.findings, change));
	}

	/** Takes along what the other studies’ findings say is to be looked at again; says what came of it. */
	carry(earlier: FindingsFile): string {
		const before = this.findings.findings.length;
		this.#keep(carryFindings(this.findings, earlier));
		return sayCarried(this.findings.findings.length - before);
	}

	studyOf(id: string) {
		return this.product?.studies.find(({ study }) => study.id === id);
	}

	titleOf = (id: string): string => this.product?.site.titleOf(id) ?? id;

	#keep(file: FindingsFile): void {
		this.#findings = [...this.earlier, file];
	}

	#attemptsOf(id: string): Attempt[] {
		const ready = this.studyOf(id);
		if (!ready) return [];
		const site = this.product?.site;
		const source = { study: ready, sessions: this.sessions, include: this.#include };
		return sortSessions({ ...source, ...(site && { site }), printedOn: readDay() }).flatMap(
			({ session, leftOut }) => (leftOut ? [] : toAttempts(session, ready))
		);
	}

	#findingsOf(id: string): FindingsFile {
		const simulated = this.own.some(({ header }) => header.simulated);
		const opened = this.#findings.find(({ studyId }) => studyId === id);
		const file = opened ?? startFindings(id, simulated);
		return collectFindings({
			file: { ...file, simulated: file.simulated || simulated },
			attempts: this.attempts,
			present: this.own.map(({ header }) => header.participantCode)
		});
	}

	#build() {
		const { ready: study, product, findings, people } = this;
		if (!study || !product || this.own.length === 0) return undefined;
		const before = this.studyOf(this.compared);
		const earlier = this.earlier.find(({ studyId }) => studyId === this.compared);
		// What was carried over from this study says that it was looked at again there.
		const later = this.earlier.find((file) =>
			file.findings.some((finding) => finding.earlier?.studyId === this.studyId)
		);
		const { sessions } = this;
		return buildReport({
			study,
			sessions: this.own,
			include: this.#include,
			site: product.site,
			findings,
			printedOn: readDay(),
			...(later && { later }),
			...(before &&
				before !== study && {
					compareWith: { study: before, sessions, people, ...(earlier && { findings: earlier }) }
				})
		});
	}

	/** How the findings of an earlier study stand in this one. */
	joined(earlier: FindingsFile) {
		return joinStudies(earlier, this.findings);
	}
}

/** Stays while pages change, so that the way back from a replay leads to an open report. */
export const reportDesk = new ReportDesk();
