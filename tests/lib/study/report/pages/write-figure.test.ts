import { expect, it } from 'vitest';
import { element } from '../../../../../src/lib/study/report/charts/element.ts';
import {
	writeFigure,
	writeLabels,
	writeSection
} from '../../../../../src/lib/study/report/pages/write-figure.ts';

it('labels the figure itself, so that a copy of it carries the labels', () => {
	const { markup } = writeFigure({
		caption: 'How to read it',
		chart: element('svg'),
		labels: ['SIMULATED', 'pilots counted'],
		beside: element('table')
	});
	expect(markup).toMatch(
		/<figure>.*SIMULATED.*<svg><\/svg><\/div><figcaption>.*<\/figure>.*<table>/
	);
	expect(markup).toContain('<span class="label loud">SIMULATED</span>');
	expect(markup).toContain(
		'<div class="wide chart" role="region" aria-label="Chart: How to read it" tabindex="0"><svg>'
	);
});

it('writes no labels where there are none', () => {
	expect(writeLabels([]).markup).toBe('');
});

it('names a section by its heading', () => {
	expect(writeSection({ id: 'times', title: 'Times' }, 'x').markup).toBe(
		'<section id="times" aria-labelledby="times-title"><h2 id="times-title">Times</h2>x</section>'
	);
});
