import { element, together } from '../charts/element.ts';
import type { Content, Markup } from '../charts/element.ts';

/** A chart with the sentence that says how to read it, and what must be known of its figures. */
export interface Figure {
	readonly caption: string;
	readonly chart: Markup;
	readonly labels: readonly string[];
	/** Stands beside the chart: its table. */
	readonly beside: Markup;
}

/**
 * A chart beside its table. "SIMULATED" and the like stand in the figure itself, so that they are
 * copied with it. Where the page is narrower than its words can be read, the chart scrolls by itself.
 */
export function writeFigure({ caption, chart, labels, beside }: Figure): Markup {
	return element(
		'div',
		{ class: 'pair' },
		element(
			'figure',
			{},
			writeLabels(labels),
			element(
				'div',
				{ class: 'wide chart', role: 'region', 'aria-label': `Chart: ${caption}`, tabindex: 0 },
				chart
			),
			element('figcaption', {}, caption)
		),
		element('div', { class: 'beside' }, beside)
	);
}

/** What touches the figures under it. */
export function writeLabels(labels: readonly string[]): Markup {
	if (labels.length === 0) return together();
	return element(
		'p',
		{ class: 'labels' },
		...labels.map((one) =>
			element('span', { class: one === 'SIMULATED' ? 'label loud' : 'label' }, one)
		)
	);
}

/** One part of the report under its heading. */
export function writeSection(
	about: { readonly id: string; readonly title: string },
	...contents: readonly Content[]
): Markup {
	return element(
		'section',
		{ id: about.id, 'aria-labelledby': `${about.id}-title` },
		element('h2', { id: `${about.id}-title` }, about.title),
		...contents
	);
}
