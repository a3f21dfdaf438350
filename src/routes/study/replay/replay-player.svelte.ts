import type { ReplayStep } from '$lib/study/index.ts';
import { delayBetween } from './delay-between.ts';

/** Goes through the steps of a replay by itself or one by one. */
export class ReplayPlayer {
	at = $state(0);
	speed = $state<1 | 4>(1);
	isPlaying = $state(false);
	#timer: ReturnType<typeof setTimeout> | undefined;
	readonly #steps: readonly ReplayStep[];

	constructor(steps: readonly ReplayStep[]) {
		this.#steps = steps;
	}

	play(speed: 1 | 4): void {
		this.stop();
		if (this.at >= this.#steps.length - 1) this.at = 0;
		this.speed = speed;
		this.isPlaying = true;
		this.#wait();
	}

	stop(): void {
		clearTimeout(this.#timer);
		this.isPlaying = false;
	}

	/** To a step, the playing ended. */
	show(at: number): void {
		this.stop();
		this.at = Math.min(Math.max(at, 0), this.#steps.length - 1);
	}

	/** To the next step of these kinds; nowhere where there is none. */
	jump(kinds: readonly ReplayStep['kind'][]): boolean {
		const to = this.#steps.findIndex(({ kind }, place) => place > this.at && kinds.includes(kind));
		if (to >= 0) this.show(to);
		return to >= 0;
	}

	#wait(): void {
		const [from, to] = [this.#steps[this.at], this.#steps[this.at + 1]];
		if (!from || !to) {
			this.stop();
			return;
		}
		this.#timer = setTimeout(
			() => {
				this.at += 1;
				this.#wait();
			},
			delayBetween(from.at, to.at, this.speed)
		);
	}
}
