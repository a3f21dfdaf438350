import type { Rule, Tag } from './types.ts';

/** Whether somebody with these tags is meant: has every tag of `allOf`, and one of `anyOf` where it names any. */
export function fits(rule: Rule, tags: readonly Tag[]): boolean {
	return (
		rule.allOf.every((tag) => tags.includes(tag)) &&
		(rule.anyOf.length === 0 || rule.anyOf.some((tag) => tags.includes(tag)))
	);
}
