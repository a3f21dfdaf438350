import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ReplayStep } from '$lib/study/index.ts';
import { ReplayPlayer } from '../../src/routes/study/replay/replay-player.svelte.ts';

const step = (at: number, kind: ReplayStep['kind'] = 'visit'): ReplayStep => ({
	at,
	kind,
	label: '',
	nodeKey: 'search',
	says: '',
	isLegal: true
});
const steps = [step(0), step(4_000), step(8_000, 'note'), step(60_000, 'backtrack')];

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('ReplayPlayer', () => {
	it('plays to the end, idle time cut short, and begins anew after it', () => {
		const player = new ReplayPlayer(steps);
		player.play(4);
		vi.advanceTimersByTime(1_000);
		expect(player.at).toBe(1);
		vi.advanceTimersByTime(1_000 + 250);
		expect([player.at, player.isPlaying]).toEqual([3, false]);
		player.play(1);
		expect([player.at, player.isPlaying]).toEqual([0, true]);
		player.stop();
		vi.advanceTimersByTime(10_000);
		expect(player.at).toBe(0);
	});
	it('jumps to the next note, and says where there is none', () => {
		const player = new ReplayPlayer(steps);
		expect(player.jump(['note'])).toBe(true);
		expect(player.at).toBe(2);
		expect(player.jump(['assist'])).toBe(false);
		expect(player.at).toBe(2);
		player.show(99);
		expect(player.at).toBe(3);
	});
});
