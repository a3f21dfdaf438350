import type { State } from './types.ts';

/** Whether learners see a resource or a need: approved, neither a draft nor retired. */
export function isShown(thing: { readonly state: State }): boolean {
	return thing.state === 'approved';
}
