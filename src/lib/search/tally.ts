/**
 * Amounts by number, for adding up over thousands of documents at every keystroke: emptied in the
 * time of what was put in, and never allocated anew.
 */
export class Tally {
	/** Numbers with an amount, in the order in which they came. */
	readonly touched: number[] = [];
	readonly #amounts: Float64Array;

	constructor(size: number) {
		this.#amounts = new Float64Array(size);
	}

	/** 0 where nothing was put in. */
	at(number: number): number {
		return this.#amounts[number] ?? 0;
	}

	/** Adds an amount above 0. */
	add(number: number, amount: number): void {
		const before = this.at(number);
		if (before === 0) this.touched.push(number);
		this.#amounts[number] = before + amount;
	}

	/** Puts an amount above 0 in the place of a smaller one. */
	raise(number: number, amount: number): void {
		const before = this.at(number);
		if (amount <= before) return;
		if (before === 0) this.touched.push(number);
		this.#amounts[number] = amount;
	}

	clear(): void {
		for (const number of this.touched) this.#amounts[number] = 0;
		this.touched.length = 0;
	}
}
