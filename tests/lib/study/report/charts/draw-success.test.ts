import { expect, it } from 'vitest';
import {
	averageCompletion,
	drawShareAxis,
	drawSuccess,
	drawWhisker,
	shareAt
} from '../../../../../src/lib/study/report/charts/draw-success.ts';
import { aReport } from '../../../../support/report-builder.ts';

const { tasks } = aReport();
const { markup } = drawSuccess(tasks, 0.7);

it('has a row for each task, with its words in the name of the picture', () => {
	for (const { title, unassisted } of tasks) {
		expect(markup).toContain(title.slice(0, 20));
		expect(markup).toContain(`${title}: ${unassisted.says}`);
	}
});

it('draws an open dot only where help made a difference', () => {
	const helped = tasks.filter(({ success, unassisted }) => success.x > unassisted.x).length;
	expect(markup.match(/class="hollow"/g)?.length ?? 0).toBe(helped);
	expect(markup.match(/class="dot"/g)).toHaveLength(tasks.length);
});

it('marks the target and the usual share', () => {
	expect(averageCompletion).toBe(0.78);
	expect(markup).toContain(`class="target" x1="${Math.round(shareAt(0.7) * 10) / 10}"`);
	expect(markup).toContain(`class="average" x1="${Math.round(shareAt(0.78) * 10) / 10}"`);
});

it('puts nobody left and everybody right', () => {
	expect([shareAt(0), shareAt(1)]).toEqual([8, 366]);
	const words = drawShareAxis(0, 10).map((one) => one.markup);
	expect(words.join('')).toMatch(/nobody.*half.*everybody/);
	expect(drawWhisker({ low: 0, high: 1 }, 5).markup).toContain('x1="8" y1="5" x2="366" y2="5"');
});

it('says where nobody tried a task', () => {
	const untried = tasks.map((task) => ({
		...task,
		unassisted: { x: 0, n: 0, says: 'no attempts' }
	}));
	expect(drawSuccess(untried, 0.7).markup).toContain('>no attempts</text>');
});
