import { describe, expect, it } from 'vitest';
import { readKey } from '$lib/components/read-key.ts';

const plain = { altKey: false, ctrlKey: false, metaKey: false, isComposing: false };
const open = { isOpen: true, hasChoice: false, inDialog: false };
const shut = { ...open, isOpen: false };
const chosen = { ...open, hasChoice: true };

describe('readKey', () => {
	it('moves by the arrows while the list is open, and opens it while it is not', () => {
		expect(readKey({ ...plain, key: 'ArrowDown' }, open)).toBe('next');
		expect(readKey({ ...plain, key: 'ArrowUp' }, open)).toBe('previous');
		expect(readKey({ ...plain, key: 'ArrowDown' }, shut)).toBe('list');
		expect(readKey({ ...plain, key: 'ArrowUp' }, shut)).toBe('list');
	});

	it('opens and closes with Alt and an arrow, and chooses nothing', () => {
		expect(readKey({ ...plain, altKey: true, key: 'ArrowDown' }, open)).toBe('list');
		expect(readKey({ ...plain, altKey: true, key: 'ArrowUp' }, open)).toBe('close');
		expect(readKey({ ...plain, altKey: true, key: 'ArrowUp' }, shut)).toBeUndefined();
	});

	it('goes where a choice leads, and leaves Enter to the form where there is none', () => {
		expect(readKey({ ...plain, key: 'Enter' }, chosen)).toBe('go');
		expect(readKey({ ...plain, key: 'Enter' }, open)).toBeUndefined();
		expect(readKey({ ...plain, metaKey: true, key: 'Enter' }, chosen)).toBe('elsewhere');
		expect(readKey({ ...plain, ctrlKey: true, key: 'Enter' }, open)).toBe('elsewhere');
	});

	it('closes with Escape what is open, and not a dialog’s list', () => {
		expect(readKey({ ...plain, key: 'Escape' }, open)).toBe('close');
		expect(readKey({ ...plain, key: 'Escape' }, shut)).toBeUndefined();
		expect(readKey({ ...plain, key: 'Escape' }, { ...open, inDialog: true })).toBeUndefined();
	});

	it('leaves letters to the field, and every key to a word that is being composed', () => {
		expect(readKey({ ...plain, key: 'a' }, open)).toBeUndefined();
		expect(readKey({ ...plain, isComposing: true, key: 'Enter' }, chosen)).toBeUndefined();
		expect(readKey({ ...plain, isComposing: true, key: 'ArrowDown' }, open)).toBeUndefined();
	});

	it('gives keys that move the cursor back to the field', () => {
		for (const key of ['Home', 'End', 'ArrowLeft', 'ArrowRight', 'Tab'])
			expect(readKey({ ...plain, key }, chosen)).toBe('field');
	});
});
