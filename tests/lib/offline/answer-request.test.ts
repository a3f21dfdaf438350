import { describe, expect, it, vi } from 'vitest';
import { answerFixed, answerFresh, patience } from '../../../src/lib/offline/answer-request.ts';
import { aHost, needed, root, seen, someTools, toOpen } from '../../support/shelf-builder.ts';

const toRead = (path: string) => new Request(`${root}${path}`);

describe('a file that never changes', () => {
	it('comes from the device, and the network is not asked', async () => {
		const ask = vi.fn(aHost('away'));
		const { tools, shelves } = someTools({ ask });
		shelves.fill(needed, { '_app/immutable/a.js': 'kept' });
		expect(await (await answerFixed(toRead('_app/immutable/a.js'), tools)).text()).toBe('kept');
		expect(ask).not.toHaveBeenCalled();
	});

	it('comes from the network where the device has none, and is kept', async () => {
		const { tools, shelves, settled } = someTools({ ask: aHost({ '_app/immutable/b.js': 'new' }) });
		expect(await (await answerFixed(toRead('_app/immutable/b.js'), tools)).text()).toBe('new');
		await settled();
		expect(shelves.pathsOn(seen)).toEqual(['_app/immutable/b.js']);
	});
});

describe('a page', () => {
	it('comes from the network while there is one, and is kept as it was read', async () => {
		const { tools, shelves, told, settled } = someTools({ ask: aHost({ 'needs/a/': 'new' }) });
		shelves.fill(seen, { 'needs/a/': 'old' });
		expect(await (await answerFresh(toOpen('needs/a/'), tools)).text()).toBe('new');
		await settled();
		expect(await (await (await shelves.open(seen)).match(`${root}needs/a/`))?.text()).toBe('new');
		expect(told).toEqual(['here']);
	});

	it('comes from the device where the network is away, and that is told', async () => {
		const { tools, shelves, told } = someTools();
		shelves.fill(seen, { 'needs/a/': 'old' });
		expect(await (await answerFresh(toOpen('needs/a/'), tools)).text()).toBe('old');
		expect(told).toEqual(['away']);
	});

	it('comes from the device when patience with the network ends, and is renewed later', async () => {
		const pauses: number[] = [];
		let arrive: (answer: Response) => void = () => undefined;
		const { tools, shelves, settled } = someTools({
			ask: () => new Promise((resolve) => (arrive = resolve)),
			pause: (milliseconds) => {
				pauses.push(milliseconds);
				return Promise.resolve();
			}
		});
		shelves.fill(seen, { 'needs/a/': 'old' });
		expect(await (await answerFresh(toOpen('needs/a/'), tools)).text()).toBe('old');
		expect(pauses).toEqual([patience]);
		arrive(new Response('new'));
		await settled();
		expect(await (await (await shelves.open(seen)).match(`${root}needs/a/`))?.text()).toBe('new');
	});

	it('comes from the device while the host fails, and not when the host says that it is gone', async () => {
		for (const [status, text] of [
			[503, 'old'],
			[404, '']
		] as const) {
			const { tools, shelves } = someTools({
				ask: () => Promise.resolve(new Response('', { status }))
			});
			shelves.fill(seen, { 'needs/a/': 'old' });
			expect(await (await answerFresh(toOpen('needs/a/'), tools)).text()).toBe(text);
		}
	});

	it('that was never read leads to the one that stands in for it', async () => {
		const { tools } = someTools();
		const answer = await answerFresh(toOpen('pathway/new-role/sys/'), tools);
		expect(answer.status).toBe(302);
		expect(answer.headers.get('location')).toBe(`${root}pathway/#new-role+sys`);
	});

	it('that was never read leads Kit there too, which asks for its data', async () => {
		const { tools } = someTools();
		const answer = await answerFresh(toRead('pathway/new-role/sys/__data.json?x=1'), tools);
		expect(await answer.json()).toEqual({
			type: 'redirect',
			location: '/training/pathway/#new-role+sys'
		});
	});

	it('that nothing stands in for fails, as it would without a worker', async () => {
		const { tools } = someTools();
		for (const request of [toOpen('offline/'), toRead('catalog.json'), toRead('needs/a/')]) {
			expect((await answerFresh(request, tools)).type).toBe('error');
		}
	});
});
