import { expect, it } from 'vitest';
import { locateEntries } from '../../../../src/lib/curation/findings/locate-entries.ts';
import { readSound } from '../../../support/read-fixture.ts';

it('finds needs and resources at their own line, and the folder for what is not there', () => {
	const need = locateEntries(readSound(), 'needs');
	expect(need('overlay-records')).toEqual({ file: 'data/needs/scts.yaml', line: 9 });
	expect(need('nothing')).toEqual({ file: 'data/needs', line: 1 });
	expect(locateEntries(readSound(), 'resources')('reserves-guide')).toEqual({
		file: 'data/resources/work.yaml',
		line: 1
	});
});
