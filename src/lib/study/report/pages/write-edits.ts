import { element, together } from '../charts/element.ts';
import type { Content, Markup } from '../charts/element.ts';
import { shorten } from '../charts/picture.ts';
import type { ProblemReport, Report } from '../types.ts';
import { hint, none, paragraph, writeTable } from './write-table.ts';

/** What a decision is called. */
export const decisionWords = { do: 'Do', later: 'Later', no: 'No' } as const;

/** As many as fit on the first page under eight tasks, and letters of each text there. */
const shown = 6;
const letters = { says: 90, edit: 90, why: 48 } as const;

/**
 * What is to be changed, those first that are to be done, cut to what one page holds: the whole of it
 * stands in the table of problems.
 */
export function writeEdits({ problems }: Report): Markup {
	const proposed = problems.filter(({ edit, decision }) => edit || decision);
	if (proposed.length === 0) {
		return together(
			element('h2', {}, 'Proposed edits'),
			paragraph('None has been written down yet.')
		);
	}
	const first = [...proposed].sort((a, b) => rankOf(a) - rankOf(b)).slice(0, shown);
	const rest = proposed.length - first.length;
	return together(
		element('h2', {}, 'Proposed edits'),
		writeTable({
			caption: 'What is to be changed, and who sees to it',
			head: ['Problem', 'Seen by', 'Edit', 'Decision'],
			rows: first.map((problem) => [
				together(element('strong', {}, problem.id), ` ${shorten(problem.says, letters.says)}`),
				problem.rate.says,
				sayEdit(problem),
				sayDecision(problem)
			])
		}),
		rest > 0 ? hint(`${rest} more, and every text in full: see “Problems”.`) : ''
	);
}

const order = ['do', 'later', undefined, 'no'] as const;
const rankOf = ({ decision }: ProblemReport) => order.indexOf(decision?.kind);

function sayEdit({ edit, owner }: ProblemReport): string {
	return `${edit === undefined ? none : shorten(edit, letters.edit)}${owner ? ` (${owner})` : ''}`;
}

/** On paper the reason stands in the table of problems only. */
function sayDecision({ decision }: ProblemReport): Content {
	if (!decision) return 'open';
	return together(
		decisionWords[decision.kind],
		element('span', { class: 'why' }, `: ${shorten(decision.why, letters.why)}`)
	);
}
