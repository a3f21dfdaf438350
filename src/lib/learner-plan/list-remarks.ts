import type { ResourceView } from '../publishing/index.ts';

type Remarkable = Pick<ResourceView, 'signIn' | 'isListing'> & { readonly unverified?: boolean };

/** What to know before one opens it; nothing for most. */
export function listRemarks({ signIn, isListing, unverified }: Remarkable): string[] {
	return [
		...(signIn ? ['sign in first'] : []),
		...(isListing ? ['look for this title on that page'] : []),
		...(unverified ? ['not verified yet'] : [])
	];
}
