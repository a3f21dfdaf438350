/** What a key of the field asks of its list; nothing where it is the field's own affair. */
export type KeyRequest = 'next' | 'previous' | 'list' | 'go' | 'elsewhere' | 'close' | 'field';

type Pressed = Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'metaKey' | 'isComposing'>;

/** What the field and its list are like when the key is pressed. */
interface FieldState {
	readonly isOpen: boolean;
	readonly hasChoice: boolean;
	/** Escape is the dialog's, which closes as a whole. */
	readonly inDialog: boolean;
}

const cursorKeys: readonly string[] = ['Home', 'End', 'ArrowLeft', 'ArrowRight', 'Tab'];

/**
 * The keys of a combobox whose list stands below it, after the ARIA practice. Arrows move through
 * the list, or open it; with Alt they open and close it and choose nothing. Enter goes where the
 * choice leads, with Ctrl or ⌘ in another tab; without a choice it is the form's. Keys that move the
 * cursor lead back into the field, and do there what they do. A word that is still being composed
 * has its keys for itself.
 */
export function readKey(pressed: Pressed, state: FieldState): KeyRequest | undefined {
	if (pressed.isComposing) return undefined;
	if (cursorKeys.includes(pressed.key)) return 'field';
	if (pressed.key === 'Enter') return entering(pressed, state);
	if (pressed.key === 'Escape') return closing(state);
	if (pressed.key === 'ArrowDown') return state.isOpen && !pressed.altKey ? 'next' : 'list';
	return pressed.key === 'ArrowUp' ? movingUp(pressed, state) : undefined;
}

function movingUp({ altKey }: Pressed, state: FieldState): KeyRequest | undefined {
	if (altKey) return closing(state);
	return state.isOpen ? 'previous' : 'list';
}

function closing({ isOpen, inDialog }: FieldState): KeyRequest | undefined {
	return isOpen && !inDialog ? 'close' : undefined;
}

function entering({ ctrlKey, metaKey }: Pressed, { hasChoice }: FieldState) {
	if (ctrlKey || metaKey) return 'elsewhere';
	return hasChoice ? 'go' : undefined;
}
