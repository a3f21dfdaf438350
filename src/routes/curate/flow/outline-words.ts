import type { Outline } from '$lib/curation/index.ts';

type Option = Outline['texts'][number]['options'][number];

/** The words of each option, by its id. */
export type Words = ReadonlyMap<string, Option>;

export function wordsOf({ texts }: Outline): Words {
	return new Map(texts.flatMap(({ options }) => options.map((option) => [option.id, option])));
}

/** The id in the page of what stands at a place of the outline. */
export function anchorAt(place: string): string {
	return place === '' ? 'outline' : `at-${place}`;
}
