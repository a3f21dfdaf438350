import { describe, expect, it } from 'vitest';
import { joinStudies } from '../../../../src/lib/study/problems/join-studies.ts';
import type { Finding } from '../../../../src/lib/study/index.ts';
import { aFinding, people, someFindings } from '../../../support/finding-builder.ts';

const done = { kind: 'do', why: 'Half were lost.', on: '2025-10-30' } as const;
const before = aFinding({ participants: people(5), reached: people(8), decision: done });

function join(finding: Finding, ...later: readonly Finding[]) {
	const [joined] = joinStudies(
		someFindings('october', finding),
		someFindings('november', ...later)
	);
	return joined;
}

describe('joinStudies', () => {
	it('calls a finding answered that was done and that nobody met of those who came there', () => {
		expect(join(before, aFinding({ id: 'F09', reached: people(8) }))).toEqual({
			finding: before,
			is: 'answered',
			before: { x: 5, n: 8 },
			after: { x: 0, n: 8 },
			says: 'Before: 5 of 8 who came there met it. After: nobody met it of the 8 who came there. With so few people, up to 31 % could still meet it. So it is answered.'
		});
	});
	it('calls none answered that somebody met', () => {
		const again = aFinding({ participants: ['P01'], reached: people(6) });
		expect(join(before, again)).toMatchObject({
			is: 'still-there',
			says: 'Before: 5 of 8 who came there met it. After: 1 of 6 met it, so it is still there.'
		});
	});
	it('calls none answered that was not to be done', () => {
		const open = aFinding({ participants: people(5), reached: people(8) });
		expect(join(open, aFinding({ reached: people(5) }))?.is).toBe('not-seen-again');
		const later = { ...before, decision: { ...done, kind: 'later' } as const };
		expect(join(later, aFinding({ reached: people(5) }))?.is).toBe('not-seen-again');
	});
	it('says nothing where nobody came there, or the place is another one', () => {
		expect(join(before, aFinding())?.is).toBe('not-looked-at');
		expect(join(before)?.is).toBe('not-looked-at');
		const elsewhere = aFinding({ tie: { kind: 'need', id: 'area' }, reached: people(5) });
		expect(join(before, elsewhere)?.is).toBe('not-looked-at');
	});
	it('goes by what was carried over before it goes by the place', () => {
		const carried = aFinding({ reached: people(4), earlier: { studyId: 'october', id: 'F01' } });
		const other = aFinding({ id: 'F02', participants: people(3), reached: people(4) });
		expect(join(before, carried, other)).toMatchObject({ is: 'answered', after: { x: 0, n: 4 } });
		expect(join({ ...before, id: 'F05' }, carried, other)).toMatchObject({
			is: 'still-there',
			after: { x: 3, n: 4 }
		});
	});
});
