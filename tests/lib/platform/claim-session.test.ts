import { describe, expect, it } from 'vitest';
import { claimSession, sessionsInUse } from '../../../src/lib/platform/claim-session.ts';

/** Locks as a browser has them: one holder a name, who can be robbed. */
function someLocks(): LockManager {
	const held = new Map<string, { steal: () => void }>();
	const request = (
		name: string,
		options: LockOptions,
		work: (lock: unknown) => Promise<void> | undefined
	): Promise<void> => {
		if (held.has(name) && !options.steal) return Promise.resolve(work(null));
		held.get(name)?.steal();
		return new Promise((resolve, reject) => {
			held.set(name, { steal: () => reject(new DOMException('Stolen.', 'AbortError')) });
			void work({})?.then(() => {
				held.delete(name);
				resolve();
			});
		});
	};
	const query = async () => ({ held: [...held.keys(), 'other'].map((name) => ({ name })) });
	return { request, query } as unknown as LockManager;
}

describe('the right to write a session', () => {
	it('is of one page, until it lets go', async () => {
		const locks = someLocks();
		const whenLost = () => undefined;
		const first = await claimSession('s', { locks, whenLost });
		expect(first.isMine).toBe(true);
		expect((await claimSession('s', { locks, whenLost })).isMine).toBe(false);
		expect((await claimSession('another', { locks, whenLost })).isMine).toBe(true);
		first.release();
		await Promise.resolve();
		expect((await claimSession('s', { locks, whenLost })).isMine).toBe(true);
	});

	it('can be taken over, and who had it is told', async () => {
		const locks = someLocks();
		const lost = new Promise<string>((resolve) => {
			void claimSession('s', { locks, whenLost: () => resolve('lost') });
		});
		const second = await claimSession('s', { locks, takeOver: true, whenLost: () => undefined });
		expect(second.isMine).toBe(true);
		expect(await lost).toBe('lost');
	});

	it('is given where a browser has no locks', async () => {
		const claim = await claimSession('s', { locks: undefined, whenLost: () => undefined });
		claim.release();
		expect(claim.isMine).toBe(true);
	});

	it('is seen from every page of the browser, those of others left out', async () => {
		const locks = someLocks();
		await claimSession('s', { locks, whenLost: () => undefined });
		expect(await sessionsInUse(locks)).toEqual(new Set(['s']));
		expect(await sessionsInUse(undefined)).toEqual(new Set());
	});
});
