import { expect, it } from 'vitest';
import { kindOfFile } from '../../../src/lib/catalog/kinds.ts';

it('knows single files and files in folders', () => {
	expect(kindOfFile('data/roles.yaml')).toBe('roles');
	expect(kindOfFile('data/needs/rsf.yaml')).toBe('needs');
	expect(kindOfFile('data/pathways/course-reserves.yaml')).toBe('pathways');
});

it('knows no file in the wrong place', () => {
	for (const path of [
		'data/needs.yaml',
		'data/roles/rsf.yaml',
		'data/needs/old/rsf.yaml',
		'data/needs/rsf.yml',
		'data/wizard.yaml',
		'roles.yaml'
	]) {
		expect(kindOfFile(path), path).toBeUndefined();
	}
});
