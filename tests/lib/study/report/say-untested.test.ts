import { expect, it } from 'vitest';
import { sayUntested } from '../../../../src/lib/study/report/say-untested.ts';
import { aStudyOfSix, drawSessions } from '../../../support/report-builder.ts';

const study = aStudyOfSix();

it('names devices that nobody used, and says what a study of tasks cannot', () => {
	const says = sayUntested(study, drawSessions(study, { people: 2 }));
	expect(says.slice(0, 2)).toEqual([
		'Nobody took part on a tablet.',
		'Nobody took part on a phone.'
	]);
	expect(says.join(' ')).not.toContain('desktop');
	expect(says).toHaveLength(4);
});

it('names tasks that nobody began', () => {
	const [first] = drawSessions(study, { people: 1 });
	const events = first?.participant.filter(
		({ type, attemptId }) => type !== 'task.start' || attemptId !== 'a1'
	);
	const says = sayUntested(study, first ? [{ ...first, participant: events ?? [] }] : []);
	expect(says).toContain('Nobody began “A delivery with one volume too few”.');
});
