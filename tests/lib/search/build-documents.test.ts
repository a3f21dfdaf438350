import { describe, expect, it } from 'vitest';
import { buildDocuments } from '../../../src/lib/search/build-documents.ts';
import { aCatalog, aNeed, aPathway, aResource, aRole } from '../../support/catalog-builder.ts';

const catalog = aCatalog({
	roles: [aRole('course-reserves', { name: 'Course reserves' })],
	needs: [
		aNeed('run-reserves', { resources: ['guide'], alsoAsked: ['book for a class'] }),
		aNeed('hidden', { state: 'draft', resources: ['guide'] }),
		aNeed('nothing-yet', { gap: { cover: 'none', note: 'None.' } })
	],
	resources: [
		aResource('guide', {
			roles: ['course-reserves'],
			topics: ['reserves'],
			confidence: 'medium',
			urlIsListing: true
		}),
		aResource('old', { state: 'retired' })
	],
	pathways: [aPathway('course-reserves', { steps: ['run-reserves'] })]
});
const documents = buildDocuments(catalog);
const found = (id: string, kind: string) =>
	documents.find((document) => document.id === id && document.kind === kind);

describe('buildDocuments', () => {
	it('holds what learners see, kind by kind', () => {
		expect(documents.map(({ kind, id }) => `${kind} ${id}`)).toEqual([
			'need run-reserves',
			'need nothing-yet',
			'resource guide',
			'pathway course-reserves',
			'program rsf',
			'program scts',
			'program sys',
			'program osdc',
			'program dux'
		]);
	});

	it('says of a need by which phrases it is asked for and which pathways have it', () => {
		expect(found('run-reserves', 'need')).toMatchObject({
			title: 'I need to learn run-reserves.',
			path: 'needs/run-reserves/',
			words: { asked: ['book for a class'] },
			belongsTo: [{ title: 'Pathway course-reserves', path: 'pathways/course-reserves/' }]
		});
	});

	it('says of a resource what a hit shows, and which needs that learners see it serves', () => {
		expect(found('guide', 'resource')).toEqual({
			kind: 'resource',
			id: 'guide',
			title: 'Resource guide',
			path: 'resources/guide/',
			words: { asked: [], topics: ['reserves', 'Course reserves'], summary: 'About guide.' },
			programs: ['all'],
			belongsTo: [{ title: 'I need to learn run-reserves.', path: 'needs/run-reserves/' }],
			format: 'documentation',
			activity: 'read',
			access: 'public',
			urlIsListing: true,
			unverified: true
		});
	});

	it('marks a need for which nothing exists', () => {
		expect(found('nothing-yet', 'need')?.gap).toBe(true);
	});

	it('finds a program area by its abbreviation and what it covers', () => {
		expect(found('rsf', 'program')?.words).toMatchObject({
			asked: ['RSF'],
			summary: 'What rsf covers. You do rsf work.'
		});
	});

	it('is the same for the same catalog, and plain JSON', () => {
		expect(buildDocuments(catalog)).toEqual(JSON.parse(JSON.stringify(documents)));
	});
});
