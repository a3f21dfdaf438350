/**
 * Gives the platform a `crypto.randomUUID` for as long as it has none, as on every page that does not
 * come by https; the answer takes it away again. ical-generator draws an id for each event even
 * where it is told one, and would fail without; what it draws is never used.
 */
export function lendRandomId(id: string): () => void {
	if ('randomUUID' in crypto) return () => undefined;
	Object.defineProperty(crypto, 'randomUUID', { configurable: true, value: () => id });
	return () => {
		Reflect.deleteProperty(crypto, 'randomUUID');
	};
}
