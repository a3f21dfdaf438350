import {
	toPlanCalendar,
	toPlanCsv,
	toPlanFile,
	toPlanMarkdown,
	type KeptPlan,
	type KeptView
} from '$lib/learner-plan/index.ts';
import type { TextFile } from '$lib/platform/save-file.ts';
import { namePlanFile } from './name-plan-file.ts';

/** A plan that is taken out of the browser. */
export interface PlanToTake {
	readonly view: KeptView;
	readonly kept: KeptPlan;
	/** Today. */
	readonly day: string;
	/** Absolute address of the site's home page. */
	readonly site: string;
}

/** The file that Pathfinder opens again, of one plan or several. */
export function planFile(plans: readonly KeptPlan[], title: string): TextFile {
	return {
		name: namePlanFile(title, '.pathfinder.json'),
		type: 'application/json',
		text: toPlanFile(plans)
	};
}

export function markdownFile({ view, day, site }: PlanToTake): TextFile {
	return {
		name: namePlanFile(view.title, '.md'),
		type: 'text/markdown',
		text: toPlanMarkdown(view, { day, site })
	};
}

export function spreadsheetFile({ view }: PlanToTake): TextFile {
	return { name: namePlanFile(view.title, '.csv'), type: 'text/csv', text: toPlanCsv(view) };
}

/** Fetches the writer of calendars first. */
export async function calendarFile({ view, kept, day, site }: PlanToTake): Promise<TextFile> {
	return {
		name: namePlanFile(view.title, '.ics'),
		type: 'text/calendar',
		text: await toPlanCalendar(view, { id: kept.id, day, site })
	};
}
