import { describe, expect, it } from 'vitest';
import { describeProgram } from '../../../src/lib/publishing/describe-program.ts';
import {
	aCatalog,
	aChannel,
	aContact,
	aGroup,
	aNeed,
	aPathway,
	aProgram,
	aResource,
	aRole
} from '../../support/catalog-builder.ts';

const program = aProgram('rsf', {
	url: 'https://example.org/rsf',
	urlNote: 'Being rewritten.',
	formerNames: ['Lending']
});
const catalog = aCatalog({
	programs: [program, aProgram('sys')],
	roles: [aRole('course-reserves', { programs: ['rsf'] }), aRole('systems', { programs: ['sys'] })],
	contacts: [aContact('calls', { programs: ['rsf'] }), aContact('form')],
	needs: [aNeed('reserves', { program: 'rsf' }), aNeed('words')],
	resources: [aResource('calls'), aResource('hidden', { state: 'draft' }), aResource('form')],
	pathways: [aPathway('course-reserves', { program: 'rsf', steps: ['reserves'] })],
	channels: [
		aChannel('talks', { name: 'Calls', resource: 'calls' }),
		aChannel('list', {
			name: 'List',
			kind: 'mailing-list',
			note: 'Ask to join.',
			resource: 'hidden'
		}),
		aChannel('other', { program: 'sys' })
	],
	groups: [
		aGroup('now', { name: 'Current group' }),
		aGroup('resting', { name: 'Resting group', status: 'on hiatus' }),
		aGroup('over', { name: 'Ended group', status: 'ended' }),
		aGroup('other', { program: 'sys' })
	]
});

describe('describeProgram', () => {
	const view = describeProgram(catalog, program);

	it('says what it is, in both ways, with its page and its former names', () => {
		expect(view).toMatchObject({
			name: 'Area rsf',
			abbreviation: 'RSF',
			covers: 'What rsf covers.',
			plainly: 'You do rsf work.',
			url: 'https://example.org/rsf',
			urlNote: 'Being rewritten.',
			formerNames: ['Lending']
		});
	});

	it('has its own contacts, roles, needs and pathways', () => {
		expect(view.ask.map(({ name }) => name)).toEqual(['Contact calls']);
		expect(view.roles).toEqual(['Role course-reserves']);
		expect(view.needs.map(({ path }) => path)).toEqual(['needs/reserves/']);
		expect(view.pathways).toEqual([
			{ title: 'Pathway course-reserves', path: 'pathways/course-reserves/', steps: 1 }
		]);
	});

	it('has its channels in words, each with what there is to open', () => {
		expect(
			view.channels.map(({ name, kind, note, resource }) => [name, kind, note, resource?.id])
		).toEqual([
			['Calls', 'Open calls', undefined, 'calls'],
			['List', 'Email list', 'Ask to join.', undefined]
		]);
	});

	it('has the groups that there still are, and says of one when it rests', () => {
		expect(view.groups.map(({ name, kind }) => [name, kind])).toEqual([
			['Current group', 'Standing group'],
			['Resting group', 'Standing group, on hiatus']
		]);
	});

	it('has no address where none is known', () => {
		expect(describeProgram(catalog, aProgram('sys'))).not.toHaveProperty('url');
	});
});
