import { describe, expect, it } from 'vitest';
import { admitDocument, isNarrowed } from '../../../src/lib/search/admit-document.ts';
import { aDocument } from '../../support/search-builder.ts';

const video = aDocument('Holds on video', {
	programs: ['rsf'],
	format: 'recording',
	access: 'login'
});
const need = aDocument('Join calls', { kind: 'need', programs: ['all'] });

describe('admitDocument', () => {
	it('admits everything where nothing is narrowed', () => {
		expect([video, need].map((one) => admitDocument(one, {}))).toEqual([true, true]);
	});

	it('keeps what is for every area beside the area asked for', () => {
		expect(admitDocument(video, { program: 'rsf' })).toBe(true);
		expect(admitDocument(video, { program: 'dux' })).toBe(false);
		expect(admitDocument(need, { program: 'dux' })).toBe(true);
	});

	it('admits by format only what has one', () => {
		expect(admitDocument(video, { format: 'recording' })).toBe(true);
		expect(admitDocument(video, { format: 'course' })).toBe(false);
		expect(admitDocument(need, { format: 'recording' })).toBe(false);
	});

	it('leaves out without sign-in only what needs one', () => {
		expect(admitDocument(video, { noSignIn: true })).toBe(false);
		expect(admitDocument(need, { noSignIn: true })).toBe(true);
	});
});

describe('isNarrowed', () => {
	it('tells a filter from none', () => {
		expect(isNarrowed({})).toBe(false);
		expect(isNarrowed({ noSignIn: true })).toBe(true);
	});
});
