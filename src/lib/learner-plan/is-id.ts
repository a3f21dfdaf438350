/** Whether it is an id as a plan keeps them: small letters, digits and hyphens, 80 at most. */
export function isId(given: unknown): given is string {
	return typeof given === 'string' && /^[a-z0-9][a-z0-9-]{0,79}$/.test(given);
}
