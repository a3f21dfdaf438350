/** What a link into a study says; it stands in the fragment, which no server sees. */
export interface Invitation {
	readonly study?: string;
	/** P01 and so on; asked for where the link does not say. */
	readonly code?: string;
	/** A facilitator has the console open, on this device or on a call. */
	readonly facilitator?: string;
	/** Six letters that join this window and a console. */
	readonly sessionCode?: string;
	/** A trial run: its session counts for nothing else. */
	readonly pilot: boolean;
	/** A script walks, not a person. */
	readonly simulated: boolean;
}

/** What the fragment of an address says, "#study=october&code=P04"; what is no such thing is left out. */
export function readInvitation(hash: string): Invitation {
	const said = new URLSearchParams(hash.replace(/^#/, ''));
	const take = (name: string, shape: RegExp) => {
		const value = said.get(name);
		return value && shape.test(value) ? value : undefined;
	};
	const study = take('study', /^[a-z0-9-]{1,60}$/);
	const code = take('code', /^P\d{2,3}$/);
	const facilitator = take('facilitator', /^F\d{1,2}$/);
	const sessionCode = take('session', /^[A-Z]{6}$/);
	return {
		...(study ? { study } : {}),
		...(code ? { code } : {}),
		...(facilitator ? { facilitator } : {}),
		...(sessionCode ? { sessionCode } : {}),
		pilot: said.get('pilot') === 'yes',
		simulated: said.get('simulated') === 'yes'
	};
}

/** What tells a session apart from others, with all codes that it had. */
interface Invited {
	readonly studyId: string;
	readonly sessionCode: string;
	readonly codes: readonly string[];
}

/** Whether an invitation is to another session than the one given; one that says nothing is not. */
export function isInvitedElsewhere(
	{ study, code, sessionCode }: Invitation,
	{ studyId, sessionCode: own, codes }: Invited
): boolean {
	if (sessionCode !== undefined) return sessionCode !== own;
	return (
		(code !== undefined && !codes.includes(code)) || (study !== undefined && study !== studyId)
	);
}

/** The fragment that says it, with its `#`. */
export function writeInvitation(invitation: Invitation): string {
	const { study, code, facilitator, sessionCode, pilot, simulated } = invitation;
	const said = new URLSearchParams();
	const all = { study, code, facilitator, session: sessionCode };
	for (const [name, value] of Object.entries(all)) if (value) said.set(name, value);
	if (pilot) said.set('pilot', 'yes');
	if (simulated) said.set('simulated', 'yes');
	return `#${said}`;
}
