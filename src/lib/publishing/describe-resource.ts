import type { Activity, Contact, Catalog, Format, Level, Resource } from '../catalog/index.ts';
import { nameDate, nameLength } from './name-dates.ts';
import type { ContactView, ResourceView } from './types.ts';

const doing: Readonly<Record<Activity, string>> = {
	read: 'Read',
	watch: 'Watch',
	do: 'Use',
	join: 'Join',
	ask: 'Ask',
	practice: 'Practice',
	course: 'Take'
};

const formats: Readonly<Record<Format, string>> = {
	documentation: 'Documentation',
	policy: 'Policy',
	toolkit: 'Toolkit',
	course: 'Course',
	meeting: 'Session',
	recording: 'Recording',
	form: 'Form',
	'mailing-list': 'Email list',
	slides: 'Slides',
	other: 'Other material'
};

const levels: Readonly<Record<Level, string>> = {
	intro: 'introductory',
	intermediate: 'intermediate',
	advanced: 'advanced',
	any: 'for everybody'
};

/** A resource in words a reader needs; what is not known is left out. */
export function describeResource(resource: Resource): ResourceView {
	const { id, title, url, summary } = resource;
	return {
		id,
		title,
		url,
		summary,
		path: `resources/${id}/`,
		does: doing[resource.activity],
		format: nameFormat(resource),
		icon: resource.activity === 'join' ? 'people' : resource.format,
		signIn: resource.access === 'login',
		isListing: resource.urlIsListing,
		unverified: resource.confidence === 'medium',
		...dated(resource),
		...(resource.minutes ? { length: nameLength(resource.minutes) } : {}),
		...(resource.level && resource.levelBasis === 'stated'
			? { level: `Level: ${levels[resource.level]}` }
			: {})
	};
}

/** Our own judgment of a level, said as such; nothing where the source states it or none is known. */
export function judgedLevel(resource: Resource): string | undefined {
	if (!resource.level || resource.levelBasis !== 'judged') return undefined;
	return `${levels[resource.level]}: our judgment, not the Alliance's word`;
}

/** A contact with the address of its resource; nothing when that resource is not shown. */
export function describeContact(catalog: Catalog, contact: Contact): ContactView[] {
	const resource = catalog.resources.find(({ id }) => id === contact.resource);
	if (!resource || resource.state !== 'approved') return [];
	const { url, access, urlIsListing } = resource;
	return [
		{
			name: contact.name,
			ask: contact.ask,
			url,
			signIn: access === 'login',
			isListing: urlIsListing
		}
	];
}

/** What kind of material a resource is, in words. */
export function nameFormat({ format, activity }: Pick<Resource, 'format' | 'activity'>): string {
	return format === 'meeting' && activity === 'join' ? 'Open calls' : formats[format];
}

function dated({ published, updated }: Resource): { date?: string } {
	if (updated) return { date: `Updated ${nameDate(updated)}` };
	return published ? { date: `From ${nameDate(published)}` } : {};
}
