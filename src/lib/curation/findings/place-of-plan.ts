import type { PathwayId } from '../../catalog/index.ts';
import { wizardFile } from '../../wizard/index.ts';
import type { Place } from './locate-steps.ts';
import type { Study } from './types.ts';

/** Where to change a plan made of these pathways: at the last of them, which the fewest people have. */
export function placeOfPlan(
	{ locateStep }: Pick<Study, 'locateStep'>,
	pathways: readonly PathwayId[] = []
): Place {
	const last = pathways.at(-1);
	return last ? locateStep(last) : { file: wizardFile, line: 1 };
}
