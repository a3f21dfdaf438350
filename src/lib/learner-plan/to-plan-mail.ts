import type { ContactView, ResourceView, StepView } from '../publishing/index.ts';
import type { KeptStepView, KeptView } from './describe-kept.ts';
import { joinAddress } from './join-address.ts';
import { listFacts } from './list-facts.ts';
import { listParts } from './list-parts.ts';
import { listRemarks } from './list-remarks.ts';
import { nameNote } from './name-note.ts';
import { sayDay } from './say-day.ts';
import { nameMark, sayCount } from './say-marks.ts';
import type { Author, PlanContext } from './types.ts';
import { wrapLines } from './wrap-lines.ts';

const indent = 4;

/** A plan as plain text for an e-mail: short lines, and each address bare on a line of its own. */
export function toPlanMail(view: KeptView, { day, site }: PlanContext): string {
	const count = `${sayCount(view.count, view.keeper)}.`;
	const blocks = [
		[view.title, view.answers, count]
			.filter((line) => line !== '')
			.flatMap((line) => wrapLines(line)),
		...(view.greeting === '' ? [] : [wrapLines(view.greeting)]),
		...listParts(view).flatMap(({ title, about, steps }) => [
			[...wrapLines(title.toUpperCase()), ...(about === '' ? [] : wrapLines(about))],
			...steps.map((step) => writeStep(step, view.keeper))
		]),
		...(view.leftOut.length === 0
			? []
			: [['LEFT OUT', ...view.leftOut.flatMap(({ title }) => writeItem('-', title))]]),
		...(view.otherNotes.length === 0
			? []
			: [
					[
						'NOTES ON WHAT IS NO STEP OF THIS PLAN',
						...view.otherNotes.flatMap((note) =>
							writeItem('-', `${nameNote(note, view.keeper)}: ${note.text}`)
						)
					]
				]),
		[`Written on ${sayDay(day)} by Pathfinder:`, joinAddress(site, '')]
	];
	return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function writeStep({ step, mark, notes }: KeptStepView, reader: Author): string[] {
	const start = step.number === undefined ? '-' : `${step.number}.`;
	const said = [...(step.optional ? ['Optional.'] : []), ...(mark ? [`${nameMark(mark)}.`] : [])];
	const texts = [
		...(said.length > 0 ? [said.join(' ')] : []),
		...listFacts(step),
		...notes.map((note) => `${nameNote(note, reader)}: ${note.text}`)
	];
	return [
		...writeItem(start, step.title),
		...texts.flatMap((text) => wrapLines(text, { indent })),
		...listLinks(step)
	];
}

/** A text behind a number or a dash, its lines beneath each other. */
function writeItem(start: string, text: string): string[] {
	const [first = '', ...others] = wrapLines(text, { indent });
	return [`${start.padEnd(indent - 1)} ${first.trimStart()}`, ...others];
}

function listLinks({ resources, ask }: StepView): string[] {
	const read = resources.map((resource) => writeLink(resource.does, resource));
	const asked = ask.map((contact) => writeLink('Ask', { ...contact, title: contact.name }));
	return [...read, ...asked].flat();
}

function writeLink(does: string, to: ResourceView | (ContactView & { readonly title: string })) {
	const remarks = listRemarks(to);
	const more = remarks.length > 0 ? ` (${remarks.join(', ')})` : '';
	return [
		...wrapLines(`${does}: ${to.title}${more}`, { indent }),
		`${' '.repeat(indent)}${to.url}`
	];
}
