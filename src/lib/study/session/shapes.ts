/** What is wrong with a value, where: "data.nodeKey is missing". */
export type Wrong = string;
/** Looks at a value of unknown origin, and names all that is wrong with it. */
export type Shape = (value: unknown, at: string) => readonly Wrong[];

const wrong = (at: string, says: string): readonly Wrong[] => [`${at} ${says}`];

/** A text of at most so many letters. */
export const text =
	(most: number): Shape =>
	(value, at) =>
		typeof value === 'string' && [...value].length <= most
			? []
			: wrong(at, `is no text of at most ${most} letters`);

/** A text of a certain form. */
export const form =
	(shape: RegExp, says: string): Shape =>
	(value, at) =>
		typeof value === 'string' && shape.test(value) ? [] : wrong(at, `is not ${says}`);

/** A whole number between two others. */
export const whole =
	(least: number, most: number): Shape =>
	(value, at) =>
		typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most
			? []
			: wrong(at, `is no whole number from ${least} to ${most}`);

/** A number between two others. */
export const amount =
	(least: number, most: number): Shape =>
	(value, at) =>
		typeof value === 'number' && value >= least && value <= most
			? []
			: wrong(at, `is no number from ${least} to ${most}`);

/** One of a few values. */
export const oneOf =
	(...values: readonly (string | number | boolean | null)[]): Shape =>
	(value, at) =>
		(values as readonly unknown[]).includes(value)
			? []
			: wrong(at, `is none of ${values.map(String).join(', ')}`);

/** Yes or no. */
export const flag: Shape = oneOf(true, false);

/** Nothing, or what another shape says. */
export const orNull =
	(shape: Shape): Shape =>
	(value, at) =>
		value === null ? [] : shape(value, at);

/** A list of at most so many of a kind. */
export const list =
	(shape: Shape, most: number): Shape =>
	(value, at) => {
		if (!Array.isArray(value)) return wrong(at, 'is no list');
		if (value.length > most) return wrong(at, `has more than ${most} entries`);
		return value.flatMap((one, place) => shape(one, `${at}[${place}]`));
	};

/** Texts under names of a certain form. */
export const table =
	(name: RegExp, shape: Shape): Shape =>
	(value, at) => {
		if (!isRecord(value)) return wrong(at, 'is no table');
		return Object.entries(value).flatMap(([key, one]) =>
			name.test(key) ? shape(one, `${at}.${key}`) : wrong(at, `has the unknown name ${quote(key)}`)
		);
	};

/** Named fields and no others; those of `may` can be absent. */
export const record =
	(must: Readonly<Record<string, Shape>>, may: Readonly<Record<string, Shape>> = {}): Shape =>
	(value, at) => {
		if (!isRecord(value)) return wrong(at, 'is no record');
		const known = { ...must, ...may };
		return [
			...Object.keys(value).flatMap((key) =>
				Object.hasOwn(known, key) ? [] : wrong(at, `has the unknown field ${quote(key)}`)
			),
			...Object.entries(known).flatMap(([key, shape]) => {
				const own = Object.hasOwn(value, key) ? value[key] : undefined;
				if (own !== undefined) return shape(own, `${at}.${key}`);
				return Object.hasOwn(must, key) ? wrong(`${at}.${key}`, 'is missing') : [];
			})
		];
	};

/** Whether a value has named fields. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A name of unknown origin, cut short. */
const quote = (name: string) => `“${[...name].slice(0, 40).join('')}”`;
