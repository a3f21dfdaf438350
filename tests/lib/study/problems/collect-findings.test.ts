import { describe, expect, it } from 'vitest';
import { collectFindings } from '../../../../src/lib/study/problems/collect-findings.ts';
import { attemptOf } from '../../../support/event-list-builder.ts';
import { aFinding, someFindings } from '../../../support/finding-builder.ts';
import { workedAttempts } from '../../../support/worked-attempts.ts';

const note = { kind: 'problem', text: '', nodeKey: 'question/area|', at: 1, late: false } as const;
const one = attemptOf(workedAttempts['A']?.participant ?? []);
const met = { ...one, participant: 'P01', notes: [{ ...note, noteId: 'n1' }] };
const unharmed = { ...one, participant: 'P02', notes: [] };

describe('collectFindings', () => {
	const file = someFindings('october', aFinding({ notes: ['n1'] }));

	it('counts who met a finding of those who came there, and in which task', () => {
		const attempts = [met, unharmed];
		const [finding] = collectFindings({ file, attempts, present: ['P01', 'P02'] }).findings;
		expect(finding).toMatchObject({
			participants: ['P01'],
			reached: ['P01', 'P02'],
			tasks: ['lost']
		});
	});
	it('takes out who does not count any more, and puts them back', () => {
		const present = ['P01', 'P02'];
		const all = collectFindings({ file, attempts: [met, unharmed], present });
		const without = collectFindings({ file: all, attempts: [unharmed], present });
		expect(without.findings[0]).toMatchObject({ participants: [], reached: ['P02'] });
		expect(collectFindings({ file: without, attempts: [met, unharmed], present })).toEqual(all);
	});
	it('keeps what is known of people whose sessions are not at hand', () => {
		const known = someFindings(
			'october',
			aFinding({ notes: ['n1'], participants: ['P08'], reached: ['P08', 'P09'] })
		);
		const [finding] = collectFindings({ file: known, attempts: [met], present: ['P01'] }).findings;
		expect(finding).toMatchObject({
			participants: ['P01', 'P08'],
			reached: ['P01', 'P08', 'P09']
		});
	});
});
