import { expect, it } from 'vitest';
import { fileName, readSources } from '../../../src/lib/catalog/read-sources.ts';
import { editSound } from '../../support/edit-sound.ts';

it('gathers the entries of one kind from all its files', () => {
	const { sources } = readSources(editSound({}));
	expect(sources.needs).toHaveLength(5);
	expect([...sources.ids.pathways].sort()).toEqual([
		'cataloger-metadata',
		'course-reserves',
		'introduction'
	]);
});

it('keeps the id of a pathway that cannot be read', () => {
	const { sources } = readSources(editSound({ 'data/pathways/introduction.yaml': 'id: [' }));
	expect(sources.pathways).toHaveLength(2);
	expect(sources.ids.pathways.has('introduction')).toBe(true);
});

it('passes over files of other domains', () => {
	const { problems } = readSources(editSound({ 'data/wizard.yaml': '\tnot: [yaml' }));
	expect(problems).toEqual([]);
});

it('takes the name of a file for the id of its pathway', () => {
	expect(fileName('data/pathways/course-reserves.yaml')).toBe('course-reserves');
});
