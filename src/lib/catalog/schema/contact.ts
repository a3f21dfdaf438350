import type { ContactId, ResourceId } from '../types.ts';
import { group, id, reference, text } from './fields.ts';
import { programList } from './shared-fields.ts';

export const contact = group(
	{
		id: id<ContactId>('The permanent id.'),
		name: text('Whom or what one asks. Never the name of a person.'),
		programs: programList,
		resource: reference<ResourceId>('The id of the resource that has the address.'),
		ask: text('What one can bring there.')
	},
	'Somebody to ask, by way of a resource, so that an address stands in one place only.'
);
