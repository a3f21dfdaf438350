/** Whether an answer may be kept: whole, of this site, sound, and at the address that was asked for. */
export function isKeepable({ status, type, redirected }: Response): boolean {
	return status === 200 && !redirected && (type === 'basic' || type === 'default');
}
