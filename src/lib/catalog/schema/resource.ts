import type { Activity, Format, Level, ResourceId, Tag } from '../types.ts';
import {
	address,
	choice,
	count,
	date,
	defaulting,
	flag,
	group,
	id,
	list,
	optional,
	reference,
	text
} from './fields.ts';
import { evidenceUrl, programList, state } from './shared-fields.ts';

const formats = [
	'documentation',
	'policy',
	'toolkit',
	'course',
	'meeting',
	'recording',
	'form',
	'mailing-list',
	'slides',
	'other'
] as const satisfies readonly Format[];

const activities = [
	'read',
	'watch',
	'do',
	'join',
	'ask',
	'practice',
	'course'
] as const satisfies readonly Activity[];

const levels = ['intro', 'intermediate', 'advanced', 'any'] as const satisfies readonly Level[];

const aboutIt = {
	id: id<ResourceId>('The permanent id.'),
	title: text('The title as the page itself has it.'),
	url: address('The address of the page.'),
	url_is_listing: defaulting(
		flag('true when the address is a page on which to look for the title.'),
		false
	),
	state,
	programs: programList,
	format: choice(formats, 'What it is.'),
	activity: choice(activities, 'What one does with it.'),
	summary: text('What it teaches, in our words.'),
	topics: defaulting(list(text('A topic.'), 'What it is about, in a few words each.'), []),
	roles: defaulting(
		list(reference<Tag>('The id of a role.'), 'The roles whose work it helps with.'),
		[]
	),
	access: choice(['public', 'login'], 'login when one must sign in.')
};

const factsAboutIt = {
	published: optional(date('When it was published, only where that is stated.')),
	updated: optional(date('When it was last updated, only where that is stated.')),
	minutes: optional(count('Its length in minutes, only where that is stated.')),
	level: optional(choice(levels, 'For whom it is: intro for beginners.')),
	level_basis: optional(
		choice(['stated', 'judged'], 'stated when the page says its level, judged when we do.')
	),
	confidence: choice(
		['high', 'medium'],
		'high when the page was seen, medium when it was seen only as a link or in a listing.'
	),
	legacy: defaulting(flag('true for what is old, superseded or a copy.'), false),
	note: optional(text('For curators; not shown to learners.')),
	also_asked: defaulting(
		list(text('Some words.'), 'What people at a desk would type instead. For the search.'),
		[]
	),
	evidence_url: evidenceUrl
};

export const resource = group({ ...aboutIt, ...factsAboutIt }, 'Training material that exists.');
