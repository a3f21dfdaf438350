import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findGranted } from '../../../../src/lib/curation/flow/find-granted.ts';
import { aRandomFlow } from '../../../support/random-flow.ts';
import { outlineOf } from '../../../support/outline-builder.ts';
import { realWizard, stateAt } from '../../../support/real-wizard.ts';

const wizard = realWizard();
const grantedAt = (address: string) => findGranted(wizard.flow, stateAt(wizard, address));

describe('findGranted', () => {
	it.each([
		['the only role of an area', 'new-role/sys', ['systems-discovery']],
		[
			'the duties of a newcomer whom somebody helps',
			'helping-someone/new-colleague/rsf/circulation-fulfillment',
			['changes-settings']
		],
		['nothing that was chosen', 'new-role/rsf/course-reserves', []],
		['nothing while the question is still open', 'new-role/rsf', []]
	])('names %s', (_, address, granted) => {
		expect(grantedAt(address)).toEqual(granted);
	});

	it('explains, with the answers, every tag of every profile and no other', () => {
		fc.assert(
			fc.property(aRandomFlow(), (given) => {
				const { flow, routes } = outlineOf(given);
				const options = flow.questions.flatMap((question) => question.options);
				for (const route of routes) {
					const holding = [...route.answers, ...findGranted(flow, route)];
					const tags = options.filter(({ id }) => holding.includes(id)).flatMap(({ sets }) => sets);
					expect([...new Set(tags)].sort()).toEqual([...route.profile.tags].sort());
				}
				expect(flow).toBe(given);
			}),
			{ numRuns: 100 }
		);
	});
});
