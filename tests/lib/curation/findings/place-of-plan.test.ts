import { expect, it } from 'vitest';
import { placeOfPlan } from '../../../../src/lib/curation/findings/place-of-plan.ts';
import { pathwayId } from '../../../support/catalog-builder.ts';

const locateStep = (id: string) => ({ file: id, line: 7 });

it('is the last pathway, or the questions where there is none', () => {
	expect(placeOfPlan({ locateStep }, [pathwayId('a'), pathwayId('b')]).file).toBe('b');
	expect(placeOfPlan({ locateStep })).toEqual({ file: 'data/wizard.yaml', line: 1 });
});
