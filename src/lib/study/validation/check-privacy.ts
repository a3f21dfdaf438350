import type { Study } from '../definition/types.ts';
import { foldConsole } from '../session/console-state.ts';
import type { EventOf, StudyEvent } from '../session/events.ts';
import { stableTextOf } from '../session/checksum.ts';
import { holdsPersonalData } from '../session/redact.ts';
import { scopeNotes } from '../session/scope-notes.ts';
import type { SessionFile } from '../session/types.ts';
import type { Finding } from './collect-remarks.ts';

/**
 * Whether nothing is kept that the participant did not allow, or that could identify somebody; and
 * whether they agreed to what the study says, where it is known.
 */
export function checkPrivacy(session: SessionFile, study: Study | undefined): Finding[] {
	return [
		...checkSearches(session),
		...checkWhys(session),
		...checkNotes(session),
		...(study ? [...checkVersion(session, study), ...checkProfile(session, study)] : [])
	];
}

function checkSearches({ participant }: SessionFile): Finding[] {
	const consent = participant.find((event) => event.type === 'consent.given');
	const isAllowed = consent?.data.scopes.search === true;
	return participant.flatMap((event): Finding[] => {
		if (event.type !== 'search.submit' || event.data.text === undefined) return [];
		const keep = 'Delete this recording, or have these words taken out.';
		if (!isAllowed) {
			const says = `It keeps words that were searched, and the participant did not allow that. ${keep}`;
			return [{ code: 'words-not-allowed', level: 'not-usable', says, event }];
		}
		if (!holdsPersonalData(event.data.text)) return [];
		const says = `The words of a search hold what could identify somebody. ${keep}`;
		return [{ code: 'personal-words', level: 'not-usable', says, event }];
	});
}

/** What people say of a task in their own words is a quote. */
function checkWhys({ header, participant }: SessionFile): Finding[] {
	const consent = participant.find((event) => event.type === 'consent.given');
	return participant.flatMap((event): Finding[] => {
		if (event.type !== 'seq.why') return [];
		if (header.mode !== 'unmoderated' || event.data.text.trim() === '') return [neverAsked(event)];
		if (consent?.data.scopes.quotes !== true) return [quoteNotAllowed(event)];
		return holdsPersonalData(event.data.text) ? [personalWhy(event)] : [];
	});
}

function checkNotes({ participant, console }: SessionFile): Finding[] {
	const allowed = scopeNotes(participant, console);
	const kept = console.filter((event, at) => stableTextOf(event) !== stableTextOf(allowed[at]));
	const isPersonal = foldConsole(console).notes.some(
		({ text, personal }) => !personal && holdsPersonalData(text)
	);
	return [...kept.map(quoteNotAllowed), ...(isPersonal ? [personalNote] : [])];
}

const quoteNotAllowed = (event: StudyEvent): Finding => ({
	code: 'notes-not-allowed',
	level: 'not-usable',
	says: 'It keeps notes or quotes that the participant did not allow. Delete this recording, or have them taken out.',
	event
});

const neverAsked = (event: StudyEvent): Finding => ({
	code: 'words-of-nobody',
	level: 'not-usable',
	says: 'It holds words about a task where nobody was asked for them.',
	event
});

const personalWhy = (event: StudyEvent): Finding => ({
	code: 'personal-words',
	level: 'not-usable',
	says: 'What was said of a task holds what could identify somebody. Delete this recording, or have these words taken out.',
	event
});

const personalNote: Finding = {
	code: 'personal-note',
	level: 'usable',
	says: 'A note may hold what could identify somebody: read it, and stamp it or take that out.'
};

function checkVersion(
	{ header, participant, console }: SessionFile,
	{ consent }: Study
): Finding[] {
	return [...participant, ...console].flatMap((event): Finding[] => {
		if (event.type !== 'consent.given') return [];
		return [
			...(event.data.version === consent.version ? [] : [otherConsent(event)]),
			...(header.mode === 'unmoderated' && event.data.how !== 'on-screen'
				? [readToNobody(event)]
				: [])
		];
	});
}

const otherConsent = (event: EventOf<'consent.given'>): Finding => ({
	code: 'other-consent',
	level: 'not-usable',
	says: 'The participant agreed to another text than the one of this study.',
	event
});

const readToNobody = (event: EventOf<'consent.given'>): Finding => ({
	code: 'consent-by-nobody',
	level: 'usable',
	says: 'Nobody was there to take the consent, and it was not given on the screen.',
	event
});

function checkProfile({ participant }: SessionFile, { profile }: Study): Finding[] {
	return participant.flatMap((event): Finding[] => {
		if (event.type !== 'profile.set') return [];
		const { values } = event.data;
		const isFit = Object.entries(values).every(([id, value]) =>
			profile.some((field) => field.id === id && field.options.some((one) => one.id === value))
		);
		const isWhole = profile.every(({ id }) => Object.hasOwn(values, id));
		if (isFit && isWhole) return [];
		const says = isFit
			? 'Not every question about the participant was answered.'
			: 'It holds an answer about the participant that the study does not have.';
		return [{ code: 'other-profile', level: isFit ? 'usable' : 'not-usable', says, event }];
	});
}
