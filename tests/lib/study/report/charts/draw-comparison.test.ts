import { expect, it } from 'vitest';
import { drawComparison } from '../../../../../src/lib/study/report/charts/draw-comparison.ts';
import { shareAt } from '../../../../../src/lib/study/report/charts/draw-success.ts';
import { rateOf } from '../../../../../src/lib/study/report/tasks/rate-of.ts';

it('joins an open dot before with a filled dot after, each with its interval', () => {
	const { markup } = drawComparison([
		{
			taskId: 't1',
			title: 'One',
			isPrimary: true,
			before: rateOf(2, 8),
			after: rateOf(6, 8),
			difference: 0.5,
			bounds: { low: 0.1, high: 0.9 },
			says: '',
			test: '',
			detectable: ''
		}
	]);
	expect(markup).toContain(`class="hollow" cx="${shareAt(0.25)}"`);
	expect(markup).toContain(`class="dot" cx="${shareAt(0.75)}"`);
	expect(markup.match(/class="whisker"/g)).toHaveLength(2);
	expect(markup).toContain('One: 2 of 8');
});
