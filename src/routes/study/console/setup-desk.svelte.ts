import { sessionShelf } from '$lib/components/study/join-session.ts';
import { listNoShows, markNoShow, unmarkNoShow } from '$lib/components/study/not-taking-part.ts';
import { writeInvitation, type Invitation } from '$lib/components/study/read-invitation.ts';
import { toPage } from '$lib/components/site-path.ts';
import { loadStudies } from '$lib/platform/load-studies.ts';
import type { StoredSession } from '$lib/platform/keep-sessions.ts';
import { orderTasks, participantCode, type ReadyStudy, type StudyTask } from '$lib/study/index.ts';
import { checkDevice } from './check-device.ts';
import { listRunning } from './list-running.ts';
import type { Light } from './lights.ts';

/** What a link, or the header of a session, says of how it is set up. */
export interface SetupOfSession {
	readonly study?: string;
	readonly studyId?: string;
	readonly code?: string;
	readonly facilitator?: string;
	readonly facilitatorCode?: string;
	readonly sessionCode?: string;
	readonly pilot: boolean;
}

/** What is chosen before a session begins. */
export class SetupDesk {
	studies = $state.raw<readonly ReadyStudy[]>([]);
	lights = $state.raw<readonly Light[]>([]);
	study = $state('');
	kind = $state<'pilot' | 'real'>('pilot');
	/** Whether the link for somebody alone is one to try out. */
	aloneIsPilot = $state(false);
	code = $state('P01');
	facilitator = $state('F1');
	#kept = $state.raw<readonly StoredSession[]>([]);
	/** Codes of those who did not come to the study. */
	noShows = $state.raw<readonly string[]>([]);

	readonly ready = $derived(this.studies.find(({ study }) => study.id === this.study));
	readonly isPilot = $derived(this.kind === 'pilot' || (this.ready?.study.isPilot ?? false));
	readonly #used = $derived([
		...this.#kept
			.filter(({ header }) => header.studyId === this.study)
			.map(({ header }) => header.participantCode),
		...this.noShows
	]);
	readonly isNoShow = $derived(this.noShows.includes(this.code));
	readonly codeIsUsed = $derived(this.#used.includes(this.code));
	readonly nextCode = $derived(participantCode(Math.max(0, ...this.#used.map(numberOf)) + 1));
	readonly order = $derived(listTasks(this.ready, this.code));
	/** Sessions that a console of this device can go on with, the latest first. */
	readonly running = $derived(listRunning(this.#kept));
	/** A link for somebody who does it alone: a trial run only where one was chosen for it. */
	get linkAlone(): string {
		const { study, code, aloneIsPilot: pilot } = this;
		return this.#toLink({ study, code, pilot, simulated: false });
	}

	/** Looks what there is to run and how this device is. */
	async open(): Promise<void> {
		this.studies = await loadStudies(toPage('study/studies.json'));
		this.study ||= this.studies[0]?.study.id ?? '';
		this.#kept = await sessionShelf.list().catch(() => []);
		this.noShows = listNoShows(this.study);
		this.code = this.nextCode;
		await this.check();
	}

	/** Nobody came under this code; the next one is set up. */
	missed(): void {
		if (!isCode(this.code)) return;
		markNoShow({ study: this.study, code: this.code });
		this.noShows = listNoShows(this.study);
		this.code = this.nextCode;
	}

	/** They came after all. */
	cameAfterAll(code: string): void {
		unmarkNoShow({ study: this.study, code });
		this.noShows = listNoShows(this.study);
		this.code = code;
	}

	/** Looks again whether all is well. */
	async check(): Promise<void> {
		this.noShows = listNoShows(this.study);
		const ofStudy = this.#kept.filter(
			({ header }) =>
				!header.pilot &&
				header.studyId === this.study &&
				header.studyVersion === this.ready?.study.version
		);
		this.lights = await checkDevice({
			navigator,
			devicePixelRatio,
			unfinished: this.running.filter(({ isCall }) => !isCall).map(({ code }) => code),
			clocks: { mono: performance.now(), origin: performance.timeOrigin, wall: Date.now() },
			unsaved: this.#kept
				.filter(({ status, exportedAt }) => status !== 'running' && exportedAt === undefined)
				.map(({ header }) => header.participantCode),
			ready: this.ready,
			firstHash: ofStudy[0]?.header.studyHash
		});
	}

	/** Why a session cannot begin as it is set up; nothing where it can. */
	refusal(): string | undefined {
		if (!this.ready) return 'Choose a study.';
		if (!isCode(this.code)) return 'A participant’s code is a P and two digits, as P04.';
		if (!/^F\d{1,2}$/.test(this.facilitator)) return 'Your code is an F and a number, as F1.';
		const bad = this.lights.find(({ is }) => is === 'bad');
		if (bad && !this.isPilot) return `A session that counts cannot begin: ${bad.says}`;
		return undefined;
	}

	/** What the link of a session says. */
	invitation(sessionCode: string) {
		const { study, code, facilitator, isPilot: pilot } = this;
		return { study, code, facilitator, sessionCode, pilot, simulated: false };
	}

	/** The link that opens the participant's window of a session. */
	linkFor(sessionCode: string): string {
		return this.#toLink(this.invitation(sessionCode));
	}

	#toLink(said: Invitation): string {
		return `${location.origin}${toPage('study/session/')}${writeInvitation(said)}`;
	}

	/** Sets up what a session says that is taken up again. */
	take(said: SetupOfSession): void {
		this.study = said.study ?? said.studyId ?? this.study;
		this.code = said.code ?? this.code;
		this.facilitator = said.facilitator ?? said.facilitatorCode ?? this.facilitator;
		this.kind = said.pilot ? 'pilot' : 'real';
	}
}

const isCode = (code: string): boolean => /^P\d{2,3}$/.test(code);
const numberOf = (code: string): number => Number(code.slice(1)) || 0;

function listTasks(ready: ReadyStudy | undefined, code: string): readonly StudyTask[] {
	if (!ready) return [];
	const { study } = ready;
	return orderTasks(study, numberOf(code) || 1).flatMap(
		(id) => study.tasks.find((task) => task.id === id) ?? []
	);
}
