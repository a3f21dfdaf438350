import { expect, it } from 'vitest';
import { stageNames, stages } from '../../../src/lib/catalog/index.ts';

it('has a name for every stage, in the order of time', () => {
	expect(stages.map((stage) => stageNames[stage])).toEqual([
		'First week',
		'First month',
		'First quarter',
		'As needed'
	]);
	expect(Object.keys(stageNames)).toEqual([...stages]);
});
