import type { PlanTrouble } from './types.ts';

type Origin = 'link' | 'file';

const what: Readonly<Record<PlanTrouble, Readonly<Record<Origin, string>>>> = {
	foreign: {
		link: 'This link does not hold a plan',
		file: 'This file is not one that Pathfinder saved'
	},
	damaged: {
		link: 'Part of this link is missing or was changed on the way',
		file: 'Part of this file is missing or was changed'
	},
	'too-large': {
		link: 'This link is longer than any plan',
		file: 'This file is larger than Pathfinder opens'
	},
	newer: {
		link: 'This link was made by a newer version of Pathfinder than the one open here',
		file: 'This file was made by a newer version of Pathfinder than the one open here'
	}
};

const remedy: Readonly<Record<PlanTrouble, Readonly<Record<Origin, string>>>> = {
	foreign: {
		link: 'Copy the whole address from the message, from “https” to its last letter.',
		file: 'Choose a file whose name ends with “.pathfinder.json”.'
	},
	damaged: {
		link: 'Copy the whole address from the message, or ask whoever sent it for the plan as a file.',
		file: 'Ask whoever sent it to save and send it once more.'
	},
	'too-large': {
		link: 'Ask whoever sent it for the plan as a file.',
		file: 'Ask whoever sent it for fewer plans in one file.'
	},
	newer: {
		link: 'Reload this page for the newest version, then open the link again.',
		file: 'Reload this page for the newest version, then open the file again.'
	}
};

/** What is wrong with a link or a file, that it changed nothing, and what to do. */
export function sayPlanTrouble(trouble: PlanTrouble, from: Origin): string {
	return `${what[trouble][from]}; nothing was changed here. ${remedy[trouble][from]}`;
}
