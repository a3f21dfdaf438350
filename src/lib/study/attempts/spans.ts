/** From one moment to another, in milliseconds of session time. */
export interface Span {
	readonly from: number;
	readonly to: number;
}

/** The same time without overlaps, in order; what has no length is left out. */
export function mergeSpans(spans: readonly Span[]): Span[] {
	const merged: Span[] = [];
	for (const span of [...spans].sort((a, b) => a.from - b.from)) {
		if (span.to <= span.from) continue;
		const last = merged.at(-1);
		if (last && span.from <= last.to) {
			merged[merged.length - 1] = { from: last.from, to: Math.max(last.to, span.to) };
		} else merged.push(span);
	}
	return merged;
}

/** How long the spans last in all, within a window; what overlaps counts once. */
export function measureSpans(spans: readonly Span[], window: Span): number {
	const within = spans.map(({ from, to }) => ({
		from: Math.max(from, window.from),
		to: Math.min(to, window.to)
	}));
	return mergeSpans(within).reduce((sum, { from, to }) => sum + to - from, 0);
}
