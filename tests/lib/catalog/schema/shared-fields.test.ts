import { expect, it } from 'vitest';
import { readYaml } from '../../../../src/lib/catalog/index.ts';
import { group } from '../../../../src/lib/catalog/schema/fields.ts';
import {
	evidenceUrl,
	program,
	programList,
	state
} from '../../../../src/lib/catalog/schema/shared-fields.ts';

const schema = group(
	{ program, programs: programList, state, evidence_url: evidenceUrl },
	'A thing.'
);

it('reads what most kinds share', () => {
	const text = 'program: all\nprograms: [rsf]\nstate: draft\nevidence_url: https://example.org\n';
	expect(readYaml({ path: 'data/x.yaml', text }, schema).value).toEqual({
		program: 'all',
		programs: ['rsf'],
		state: 'draft',
		evidenceUrl: 'https://example.org'
	});
});
