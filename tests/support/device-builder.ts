import { openDevice, type Device } from '../../src/lib/platform/open-device.ts';

/** A storage in memory as browsers have one, which can be made to refuse. */
export class FakeStorage implements Storage {
	readonly texts = new Map<string, string>();
	/** What is thrown instead of storing. */
	refusal: Error | undefined;

	get length(): number {
		return this.texts.size;
	}
	key(at: number): string | null {
		return [...this.texts.keys()][at] ?? null;
	}
	getItem(key: string): string | null {
		return this.texts.get(key) ?? null;
	}
	setItem(key: string, text: string): void {
		if (this.refusal) throw this.refusal;
		this.texts.set(key, text);
	}
	removeItem(key: string): void {
		this.texts.delete(key);
	}
	clear(): void {
		this.texts.clear();
	}
}

/** What a browser throws when storage has no room left. */
export function fullStorage(): DOMException {
	return new DOMException('No room.', 'QuotaExceededError');
}

/** A device that keeps its texts in `storage`. */
export function aDevice(storage: Storage = new FakeStorage()): Device {
	return openDevice({ storage: () => storage });
}

/** A device whose browser refuses storage altogether. */
export function aBlockedDevice(): Device {
	return openDevice({
		storage: () => {
			throw new DOMException('Blocked.', 'SecurityError');
		}
	});
}

/** Two tabs of one browser: what is written in one is told to the other. */
export function twoTabs(): readonly [Device, Device] {
	const storage = new FakeStorage();
	const windows = [new EventTarget(), new EventTarget()] as const;
	const tab = (own: EventTarget, other: EventTarget): Device => {
		const device = openDevice({ storage: () => storage, tabs: own });
		return {
			...device,
			write(key, text) {
				device.write(key, text);
				other.dispatchEvent(Object.assign(new Event('storage'), { key }));
			}
		};
	};
	return [tab(windows[0], windows[1]), tab(windows[1], windows[0])];
}
