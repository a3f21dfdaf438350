import { loadProduct, type StudiedProduct } from '$lib/components/study/load-product.ts';
import { readStudyFiles } from '$lib/components/study/read-study-files.ts';
import { addressOfTie } from './address-of-tie.ts';
import { changeFindings, joinStudies } from '$lib/study/index.ts';
import type { Finding, FindingChange, FindingsFile, Tie } from '$lib/study/index.ts';

/** The files of findings that are open, and what is changed in them. */
export class FindingsDesk {
	product = $state.raw<StudiedProduct>();
	files = $state.raw<readonly FindingsFile[]>([]);
	problems = $state.raw<readonly string[]>([]);
	/** Ids of the studies whose findings were changed since they were opened or saved. */
	unsaved = $state.raw<readonly string[]>([]);
	rater = $state('R1');

	async load(): Promise<void> {
		this.product = await loadProduct();
	}

	async open(files: readonly File[]): Promise<void> {
		const { findings, recordings, problems } = await readStudyFiles(files);
		const no = recordings.length > 0 ? [recordingsHere] : [];
		this.problems = [...problems, ...no];
		const opened = findings.map(({ studyId }) => studyId);
		this.files = [...this.files.filter(({ studyId }) => !opened.includes(studyId)), ...findings];
		this.unsaved = this.unsaved.filter((id) => !opened.includes(id));
	}

	change(studyId: string, change: FindingChange): void {
		this.files = this.files.map((file) =>
			file.studyId === studyId ? changeFindings(file, change) : file
		);
		this.unsaved = [...this.unsaved.filter((id) => id !== studyId), studyId];
	}

	saved(studyId: string): void {
		this.unsaved = this.unsaved.filter((id) => id !== studyId);
	}

	/** How a finding stands in another study that is open: the one that carried it, or looked there. */
	laterOf({ studyId }: FindingsFile, { id }: Finding) {
		return this.files
			.filter((later) => later.findings.some(({ earlier }) => earlier?.studyId === studyId))
			.flatMap((later) => {
				const file = this.files.find((one) => one.studyId === studyId);
				const found = file && joinStudies(file, later).find(({ finding }) => finding.id === id);
				return found ? [{ study: this.titleOfStudy(later.studyId), ...found }] : [];
			});
	}

	titleOf = (id: string): string => this.product?.site.titleOf(id) ?? id;

	titleOfStudy(id: string): string {
		return this.product?.studies.find(({ study }) => study.id === id)?.study.title ?? id;
	}

	addressOf(tie: Tie): string | undefined {
		return addressOfTie(tie, this.product?.site);
	}
}

const recordingsHere =
	'Recordings of sessions are opened on the page of the report; there, notes become findings.';
