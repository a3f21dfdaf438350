/** Names that Windows keeps for devices, whatever ending follows. */
const devices = /^(con|prn|aux|nul|com\d|lpt\d)$/;
/** Letters of a name at most, so that the whole path stays short enough everywhere. */
const most = 60;

/**
 * The name of a file for a plan called `title`: letters a to z, digits and hyphens, so that every
 * system and every mail program takes it. Accents are dropped; a title of which nothing is left
 * gives "plan". `ending` comes with its period.
 */
export function namePlanFile(title: string, ending: string): string {
	const letters = title
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/['’]/g, '')
		.replace(/[^a-z0-9]+/g, '-')
		.slice(0, most)
		.replace(/^-+|-+$/g, '');
	const name = letters === '' ? 'plan' : letters;
	return `${devices.test(name) ? `${name}-plan` : name}${ending}`;
}
