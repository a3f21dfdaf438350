import type { ContactView, ResourceView, StepView } from '../publishing/index.ts';
import type { KeptStepView, KeptView } from './describe-kept.ts';
import { escapeLines, escapeMarkdown, linkMarkdown } from '../shared/escape-markdown.ts';
import { joinAddress } from './join-address.ts';
import { listFacts } from './list-facts.ts';
import { listParts } from './list-parts.ts';
import { listRemarks } from './list-remarks.ts';
import { nameNote } from './name-note.ts';
import { sayDay } from './say-day.ts';
import { nameMark, sayCount } from './say-marks.ts';
import type { Author, PlanContext } from './types.ts';

/** Who reads the text, and the site its steps have pages on. */
interface Reading {
	readonly reader: Author;
	readonly site: string;
}

/**
 * A plan as Markdown: stage by stage, each step with a box, the reasons, resources, whom to ask and
 * notes. What people wrote is text in it, and never markup.
 */
export function toPlanMarkdown(view: KeptView, { day, site }: PlanContext): string {
	const reading = { reader: view.keeper, site };
	const count = escapeMarkdown(sayCount(view.count, view.keeper));
	const blocks = [
		`# ${escapeMarkdown(view.title)}`,
		...(view.answers === '' ? [] : [escapeMarkdown(view.answers)]),
		`${count}. Written on ${sayDay(day)} by ${linkMarkdown('Pathfinder', joinAddress(site, ''))}.`,
		...(view.greeting === '' ? [] : [quote('', view.greeting)]),
		...listParts(view).flatMap(({ title, about, steps }) => [
			`## ${escapeMarkdown(title)}`,
			...(about === '' ? [] : [escapeMarkdown(about)]),
			...steps.map((step) => writeStep(step, reading))
		]),
		...(view.leftOut.length === 0 ? [] : ['## Left out', writeList(view.leftOut)]),
		...(view.otherNotes.length === 0 ? [] : ['## Notes on what is no step of this plan']),
		...view.otherNotes.map((note) => quote(`${nameNote(note, view.keeper)}: `, note.text))
	];
	return `${blocks.join('\n\n')}\n`;
}

function writeStep({ step, mark, notes }: KeptStepView, { reader, site }: Reading): string {
	const start = step.number === undefined ? '- ' : `${step.number}. `;
	const box = mark === 'done' ? '[x]' : '[ ]';
	const said = [...(step.optional ? ['Optional'] : []), ...(mark ? [nameMark(mark)] : [])];
	const heading = `${start}${box} **${linkMarkdown(step.title, joinAddress(site, step.path))}**`;
	const parts = [
		said.map(escapeMarkdown).join('. '),
		...listFacts(step).map(escapeMarkdown),
		writeResources(step),
		...notes.map((note) => quote(`${nameNote(note, reader)}: `, note.text))
	].filter((part) => part !== '');
	const indented = parts.map((part) => part.replace(/^(?=.)/gm, ' '.repeat(start.length)));
	return [heading, ...indented].join('\n\n');
}

function writeResources({ resources, ask }: StepView): string {
	const read = resources.map((resource) => writeLink(`${resource.does}: `, resource));
	const asked = ask.map((contact) => writeLink('Ask: ', { ...contact, title: contact.name }));
	return [...read, ...asked].join('\n');
}

function writeLink(
	does: string,
	to: ResourceView | (ContactView & { readonly title: string })
): string {
	const remarks = listRemarks(to);
	return `- ${does}${linkMarkdown(to.title, to.url)}${remarks.length > 0 ? ` (${remarks.join(', ')})` : ''}`;
}

function writeList(entries: KeptView['leftOut']): string {
	return entries.map(({ title }) => `- ${escapeMarkdown(title)}`).join('\n');
}

/** Lines stay lines: two blanks at the end of one do not run it into the next. */
function quote(before: string, text: string): string {
	const lines = escapeLines(text).map((line) => (line === '' ? '>' : `> ${line}  `));
	return lines.join('\n').replace(/^> /, `> ${before}`).trimEnd();
}
