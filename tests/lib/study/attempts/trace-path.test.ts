import { describe, expect, it } from 'vitest';
import { tracePath } from '../../../../src/lib/study/attempts/trace-path.ts';
import type { VisitCause } from '../../../../src/lib/study/index.ts';
import { aList, chose, saw, searched, started, tell } from '../../../support/event-list-builder.ts';
import type { Told } from '../../../support/event-list-builder.ts';

const first = [...started(), ...chose(12, ['situation', 'new'], 'question/area|new')];

function trace(...told: readonly Told[]) {
	return tracePath({ events: aList(...told), startNode: 'page/', start: 10_000 });
}

describe('tracePath', () => {
	it.each<VisitCause>(['back', 'browserBack', 'jump', 'restart'])(
		'counts one step back for %s, also to a screen not seen before',
		(cause) => {
			expect(trace(...first, saw(14, 'question/other|', cause)).backtracks).toBe(1);
			expect(trace(...first, saw(14, 'page/', cause)).backtracks).toBe(1);
		}
	);

	it('counts coming to a screen already seen, whatever led there', () => {
		expect(trace(...first, saw(14, 'page/', 'open')).backtracks).toBe(1);
	});

	it('counts a changed answer once, together with the screen it led to', () => {
		const change = tell(14, 'answer.change', {
			questionId: 'situation',
			from: ['new'],
			to: ['old']
		});
		expect(trace(...first, change, saw(14, 'question/area|old', 'answer')).backtracks).toBe(1);
	});

	it('does not count a page loaded again, neither as a step back nor as a screen', () => {
		const here = trace(...first, saw(14, 'question/area|new', 'reload'));
		expect(here).toMatchObject({ backtracks: 0, total: 2, distinct: 2 });
	});

	it('does not count the return from a resource to the same screen', () => {
		const opened = tell(14, 'resource.open', {
			resourceId: 'guide',
			external: true,
			newTab: false
		});
		const here = trace(...first, opened, saw(20, 'question/area|new', 'browserBack'));
		expect(here).toMatchObject({ backtracks: 0, total: 2 });
	});

	it('counts turning to search after an answer, once, and not before any', () => {
		const before = trace(...started(), saw(12, 'search', 'search'), searched(13, 'bags', 2));
		expect(before).toMatchObject({ backtracks: 0, ways: ['search'] });
		const after = trace(...first, saw(14, 'search', 'search'), searched(15, 'bags', 2));
		expect(after).toMatchObject({ backtracks: 1, ways: ['wizard', 'search'] });
		const inPlace = trace(...first, searched(15, 'bags', 2), saw(16, 'search', 'search'));
		expect(inPlace.backtracks).toBe(1);
		expect(inPlace.path.at(-1)?.isBacktrack).toBe(true);
	});

	it('takes a new query for no screen', () => {
		const here = trace(
			...started(),
			saw(12, 'search', 'search'),
			searched(13, 'a', 0),
			searched(14, 'b', 1)
		);
		expect(here).toMatchObject({ total: 2, distinct: 2, backtracks: 0 });
	});

	it('tells of search before the questions', () => {
		const here = trace(
			...started(),
			saw(12, 'search', 'search'),
			...chose(20, ['situation', 'new'], 'plan|new')
		);
		expect(here.ways).toEqual(['search', 'wizard']);
	});

	it('begins on the first screen where no screen was recorded', () => {
		expect(trace(...started().slice(0, 1))).toMatchObject({
			total: 1,
			distinct: 1,
			lastNode: 'page/'
		});
	});

	it('tells when each screen was reached since the attempt began', () => {
		expect(trace(...first).path.map(({ at }) => at)).toEqual([0, 2000]);
	});
});

it('tells of each screen whether the answer that led there was right, where that was recorded', () => {
	const { path } = trace(
		...first,
		...chose(14, ['area', 'not-sure'], 'question/tasks|new'),
		...chose(16, ['tasks', 'x'], 'question/tasks|new+x', { onCorrectRoute: false }),
		...chose(18, ['tasks', 'y'], 'plan|new+x+y', { onCorrectRoute: null })
	);
	expect(path.slice(-3).map(({ right }) => right)).toEqual([true, false, undefined]);
});
