import { expect, it } from 'vitest';
import { checkCatalog } from '../../../src/lib/catalog/check-catalog.ts';
import { readSources } from '../../../src/lib/catalog/read-sources.ts';
import { editSound } from '../../support/edit-sound.ts';

it('runs every check, whatever the others found', () => {
	const { sources } = readSources(
		editSound({
			'data/needs/scts.yaml': ['[work-in-network-zone]', '[network-zone]'],
			'data/resources/work.yaml': ['  level: intro\n', ''],
			'data/pathways/introduction.yaml': ['id: introduction', 'id: welcome']
		})
	);
	expect(checkCatalog(sources).map(({ code }) => code)).toEqual([
		'catalog/unknown-need',
		'catalog/file-name',
		'catalog/basis-without-level'
	]);
});
