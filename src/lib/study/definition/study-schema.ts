import { fields, type Value } from '../../catalog/index.ts';

const { choice, count, defaulting, flag, group, id, list, optional, reference, text } = fields;

const route = choice(
	['wizard', 'search'],
	'wizard: by answering questions. search: by typing words.'
);

const accepted = group(
	{
		word: text('A word of the scenario.'),
		why: text('Why it may stand there although a button or a title says it too.')
	},
	'A word that was looked at.'
);

const minimum = group(
	{
		wizard: optional(count('Fewest screens by the questions, the first one counted.')),
		search: optional(count('Fewest screens by search, the first one counted.')),
		why: text('Why the number that is computed does not hold.')
	},
	'Numbers that take the place of computed ones.'
);

const hints = group(
	{
		restate: text('Level 1: the task again, in other words.'),
		hint: text('Level 2: where to look.'),
		show: text('Level 3: what to press.')
	},
	'What a facilitator may say, level by level.'
);

const taskSchema = group(
	{
		id: id('The permanent id of the task: October and November share it.'),
		kind: choice(
			['point-of-need', 'sequential'],
			'point-of-need: one thing is needed now. sequential: what to learn, in its order.'
		),
		title: text('What facilitators call it; participants do not see it.'),
		scenario: text('What the participant reads, in words that are on no button.'),
		answers: list(
			reference('needs/…, resources/…, pathways/… or question/… and the id.'),
			'What is right. Any of them is enough.'
		),
		near: defaulting(list(reference('As under answers.'), 'What is partly right.'), []),
		routes: defaulting(list(route, 'The ways that lead to an answer.'), ['wizard', 'search']),
		minimum: optional(minimum),
		limit_sec: optional(count('Seconds this task may take.')),
		stop_rule: text('When the facilitator ends the task.'),
		hints,
		follow_ups: defaulting(list(text('A question.'), 'Asked after the task, of this task.'), []),
		accepted_words: defaulting(
			list(accepted, 'Words of the scenario that the site says too, and that may stay.'),
			[]
		)
	},
	'One thing that participants are asked to do.'
);

const profileField = group(
	{
		id: id('The permanent id.'),
		asks: text('The question.'),
		options: list(
			group({ id: id('The permanent id.'), label: text('The answer.') }, 'A closed answer.'),
			'Every answer that can be given.'
		)
	},
	'A question about the participant. Only closed answers: nothing is typed.'
);

const consent = group(
	{
		version: count('Rises with every edit of the text.'),
		text: list(text('A paragraph.'), 'What is recorded, why, and who sees it.'),
		kept_until: text('Day until which recordings are kept: 2027-06-30.'),
		contact: text('Whom to ask, and whom to tell of a withdrawal: a place, not a person.')
	},
	'What participants agree to.'
);

/** What a file of `data/studies` looks like. */
export const studySchema = group(
	{
		id: id('The permanent id.'),
		version: count('Rises with every edit after the first session that counts.'),
		title: text('What the study is called.'),
		pilot: defaulting(
			flag('true: its sessions count for nothing but trying the study out.'),
			false
		),
		purpose: choice(['internal', 'publication'], 'Whether results leave the Alliance.'),
		think_aloud: flag('Whether participants speak while they work.'),
		modes: list(choice(['moderated', 'unmoderated'], 'How a session is run.'), 'Allowed modes.'),
		order: choice(
			['fixed', 'random', 'latin'],
			'fixed: as written. random: shuffled. latin: each task equally often in each place.'
		),
		seed: defaulting(count('Where a random order begins.'), 1),
		limit_sec: optional(count('Seconds a task may take that names no limit of its own.')),
		session_min: optional(count('Minutes a session may take in all, from the consent to the end.')),
		target: count('Of 100 who try: how many must succeed without help.'),
		questionnaires: list(
			choice(
				['seq', 'confidence', 'sus', 'umux-lite'],
				'seq, confidence: after each task. sus, umux-lite: at the end.'
			),
			'What is asked besides the tasks.'
		),
		primary_tasks: defaulting(
			list(reference('The id of a task.'), 'The tasks that decide, two at most.'),
			[]
		),
		script: list(text('A paragraph.'), 'Read aloud before anything begins.'),
		consent,
		profile: list(profileField, 'Asked after consent.'),
		warm_up: text('Tried out before the first task, never analyzed.'),
		tasks: list(taskSchema, 'The tasks, in the order of a fixed study.'),
		closing: defaulting(list(text('A question.'), 'Asked at the end.'), [])
	},
	'A usability study.'
);

/** A study as written, with field names in camelCase. */
export type StudySource = Value<typeof studySchema>;

/** One entry of `data/studies/frozen.yaml`. */
export const frozenEntrySchema = group(
	{
		study: reference('The id of a study.'),
		version: count('The version whose sessions count.'),
		hash: text('SHA-256 of what its file says: `npm run -s study -- tasks` prints it.'),
		data_hash: text('SHA-256 of the data that it was run on: printed there too.'),
		since: text('The day of its first session that counts: 2026-10-05.')
	},
	'A version of a study that people were recorded with.'
);

/** What `data/studies/frozen.yaml` looks like. */
export const frozenSchema = list(frozenEntrySchema, 'Versions that may not change any more.');

export type FrozenVersion = Value<typeof frozenEntrySchema>;
