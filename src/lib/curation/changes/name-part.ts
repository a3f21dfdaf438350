import type { Reworded } from './types.ts';

const kinds: Readonly<Record<Reworded['kind'], string>> = {
	need: 'need',
	resource: 'resource',
	question: 'question',
	option: 'answer',
	pathway: 'pathway',
	contact: 'contact'
};

const parts: Readonly<Record<Reworded['part'], string>> = {
	statement: 'Statement',
	gap: 'Note on a gap',
	title: 'Title',
	address: 'Address',
	summary: 'Summary',
	asks: 'Words',
	why: 'Reason',
	label: 'Label',
	says: 'Short form',
	description: 'Description',
	introduction: 'Introduction',
	name: 'Name',
	ask: 'What one can bring there'
};

/** Which text of what it is: "Title of the resource course-reserves-guide". */
export function namePart({ kind, id, part }: Reworded): string {
	return `${parts[part]} of the ${kinds[kind]} ${id}`;
}
