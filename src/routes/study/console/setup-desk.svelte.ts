import { sessionShelf } from '$lib/components/study/join-session.ts';
import { writeInvitation } from '$lib/components/study/read-invitation.ts';
import { toPage } from '$lib/components/site-path.ts';
import { loadStudies } from '$lib/platform/load-studies.ts';
import type { StoredSession } from '$lib/platform/keep-sessions.ts';
import { orderTasks, participantCode, type ReadyStudy, type StudyTask } from '$lib/study/index.ts';
import { checkDevice } from './check-device.ts';
import type { Light } from './lights.ts';

/** What is chosen before a session begins. */
export class SetupDesk {
	studies = $state.raw<readonly ReadyStudy[]>([]);
	lights = $state.raw<readonly Light[]>([]);
	study = $state('');
	kind = $state<'pilot' | 'real'>('pilot');
	code = $state('P01');
	facilitator = $state('F1');
	#kept = $state.raw<readonly StoredSession[]>([]);

	readonly ready = $derived(this.studies.find(({ study }) => study.id === this.study));
	readonly isPilot = $derived(this.kind === 'pilot' || (this.ready?.study.isPilot ?? false));
	readonly #used = $derived(
		this.#kept
			.filter(({ header }) => header.studyId === this.study)
			.map(({ header }) => header.participantCode)
	);
	readonly codeIsUsed = $derived(this.#used.includes(this.code));
	readonly nextCode = $derived(participantCode(Math.max(0, ...this.#used.map(numberOf)) + 1));
	readonly order = $derived(listTasks(this.ready, this.code));
	/** A link for somebody who does it alone. */
	readonly linkAlone = $derived(
		writeInvitation({ study: this.study, code: this.code, pilot: this.isPilot, simulated: false })
	);

	/** Looks what there is to run and how this device is. */
	async open(): Promise<void> {
		this.studies = await loadStudies(toPage('study/studies.json'));
		this.study ||= this.studies[0]?.study.id ?? '';
		this.#kept = await sessionShelf.list().catch(() => []);
		this.code = this.nextCode;
		await this.check();
	}

	/** Looks again whether all is well. */
	async check(): Promise<void> {
		const ofStudy = this.#kept.filter(
			({ header }) =>
				!header.pilot &&
				header.studyId === this.study &&
				header.studyVersion === this.ready?.study.version
		);
		this.lights = await checkDevice({
			navigator,
			devicePixelRatio,
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
		if (!/^P\d{2,3}$/.test(this.code)) return 'A participant’s code is a P and two digits, as P04.';
		if (!/^F\d{1,2}$/.test(this.facilitator)) return 'Your code is an F and a number, as F1.';
		const bad = this.lights.find(({ is }) => is === 'bad');
		if (bad && !this.isPilot) return `A session that counts cannot begin: ${bad.says}`;
		return undefined;
	}

	/** The link that opens the participant's window of a session. */
	linkFor(sessionCode: string): string {
		const { study, code, facilitator, isPilot: pilot } = this;
		const said = { study, code, facilitator, sessionCode, pilot, simulated: false };
		return `${location.origin}${toPage('study/session/')}${writeInvitation(said)}`;
	}
}

const numberOf = (code: string): number => Number(code.slice(1)) || 0;

function listTasks(ready: ReadyStudy | undefined, code: string): readonly StudyTask[] {
	if (!ready) return [];
	const { study } = ready;
	return orderTasks(study, numberOf(code) || 1).flatMap(
		(id) => study.tasks.find((task) => task.id === id) ?? []
	);
}
