import { goto } from '$app/navigation';
import { withoutPersonalData } from '../search/index.ts';
import { writeSearchAddress, type Asked } from './search-address.ts';
import { toPage } from './site-path.ts';

/** Kinds of what may name a person that were left out of a query. */
export type LeftOut = ReturnType<typeof withoutPersonalData>['leftOut'];

/** How the page of results is come to: as a new entry of the history, or in place of this one. */
interface Way {
	readonly replaceState?: boolean;
	readonly keepFocus?: boolean;
	readonly noScroll?: boolean;
}

/**
 * Goes to the page of results. What may name a person is left out of the address, so that no
 * history, host or shared link has it; the page then says what was left out (`page.state`).
 */
export function openResults({ query, only }: Asked, way: Way = {}): Promise<void> {
	const { leftOut } = withoutPersonalData(query);
	const address = toPage(addressOfAll({ query, only }));
	return goto(address, leftOut.length > 0 ? { ...way, state: { leftOut } } : way);
}

/** Path of the page of results, without what may name a person. */
export function addressOfAll({ query, only }: Asked): string {
	return writeSearchAddress({ query: withoutPersonalData(query).text, only });
}

/** What `openResults` left out, from the state of the page it led to. */
export function leftOutOf(state: App.PageState): LeftOut {
	return (state as { leftOut?: LeftOut }).leftOut ?? [];
}
