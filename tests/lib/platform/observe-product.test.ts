import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ProductObserver } from '../../../src/lib/platform/observe-product.ts';
import { foldSession, type Command } from '../../../src/lib/study/index.ts';
import { realStudySite } from '../../support/study-site.ts';
import { run } from '../../support/study-place.ts';

const site = realStudySite();

/** An observer, and the commands that it gave. */
function watch() {
	const commands: Command[] = [];
	let ids = 0;
	const observer = new ProductObserver({
		site,
		state: () => ({ ...foldSession(run, []), node: site.start }),
		send: async (command) => void commands.push(command),
		resourceAt: (address) => (address === 'https://example.org/a' ? 'a-resource' : undefined),
		makeId: () => `q${(ids += 1)}`
	});
	return { observer, commands };
}
const found = {
	query: 'lost item',
	ids: ['needs/solve-courier-problems', 'resources/a-resource'],
	weak: false
};

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('what is told of the product', () => {
	it('is the screen that was reached, with what the one before offered', async () => {
		const { observer, commands } = watch();
		await observer.moved({ type: 'link', address: 'wizard/new-role/' });
		expect(commands).toMatchObject([
			{ do: 'visit', screen: { questionId: 'area', answers: ['new-role'] } }
		]);
		const [visit] = commands;
		expect(visit?.do === 'visit' && visit.offered?.map(({ id }) => id)).toContain('new-role');
		expect(visit).not.toHaveProperty('cause');
	});

	it('is a step back or forward where the browser made it', async () => {
		const { observer, commands } = watch();
		await observer.moved({ type: 'popstate', delta: -1, address: '' });
		await observer.moved({ type: 'popstate', delta: 1, address: 'wizard/new-role/' });
		expect(commands.map((one) => one.do === 'visit' && one.cause)).toEqual([
			'browserBack',
			'browserForward'
		]);
	});

	it('is no page of a study, so that the task stands where it stood', async () => {
		const { observer, commands } = watch();
		await observer.moved({ type: 'popstate', delta: -1, address: 'study/session/' });
		expect(commands).toEqual([]);
	});

	it('is a search once typing rests, and only then', async () => {
		const { observer, commands } = watch();
		observer.searched({ ...found, query: 'lo' });
		await vi.advanceTimersByTimeAsync(500);
		observer.searched(found);
		await vi.advanceTimersByTimeAsync(1100);
		expect(commands).toMatchObject([
			{ do: 'visit', cause: 'search' },
			{ do: 'search', qId: 'q1', query: 'lost item', nResults: 2 }
		]);
		observer.searched(found);
		await vi.advanceTimersByTimeAsync(1100);
		expect(commands).toHaveLength(2);
	});

	it('is the rank of a result that was opened, and then nothing of that search any more', async () => {
		const { observer, commands } = watch();
		observer.searched(found);
		await observer.moved({ type: 'link', address: 'needs/solve-courier-problems/' });
		expect(commands.map((one) => one.do)).toEqual(['visit', 'search', 'open-result', 'visit']);
		expect(commands[2]).toMatchObject({ rank: 1 });
		expect(observer.found).toBeUndefined();
	});

	it('is the id of a resource that was opened, and that the page is hidden because of it', async () => {
		const { observer, commands } = watch();
		await observer.followed({ href: 'https://example.org/other', newTab: true }, 0);
		await observer.followed({ href: 'https://example.org/a', newTab: true }, 100);
		await observer.hidden(600);
		await observer.shown();
		await observer.hidden(9000);
		expect(commands).toMatchObject([
			{ do: 'open-resource', resourceId: 'a-resource' },
			{ do: 'hide', cause: 'external' },
			{ do: 'show' },
			{ do: 'hide', cause: 'unknown' }
		]);
	});
});
