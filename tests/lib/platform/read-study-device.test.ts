import { describe, expect, it } from 'vitest';
import { readStudyDevice, type DeviceWindow } from '../../../src/lib/platform/read-study-device.ts';

function browser(
	innerWidth: number,
	innerHeight: number,
	matches: readonly string[]
): DeviceWindow {
	return {
		innerWidth,
		innerHeight,
		devicePixelRatio: 1.333333,
		matchMedia: (query: string) => ({ matches: matches.includes(query) }) as MediaQueryList,
		navigator: { language: 'en-US' }
	};
}

describe('reading the device of a session', () => {
	it('calls a device with a fine pointer a desktop, however narrow its window is', () => {
		expect(readStudyDevice(browser(400, 700, []))).toMatchObject({
			class: 'desktop',
			pointer: 'fine'
		});
	});

	it('tells a phone from a tablet by its shorter side', () => {
		const coarse = ['(pointer: coarse)'];
		expect(readStudyDevice(browser(800, 390, coarse)).class).toBe('phone');
		expect(readStudyDevice(browser(800, 1100, coarse)).class).toBe('tablet');
	});

	it('says what is asked for and nothing else', () => {
		expect(readStudyDevice(browser(1280, 720, ['(prefers-reduced-motion: reduce)']))).toEqual({
			class: 'desktop',
			viewport: { w: 1280, h: 720 },
			dpr: 1.33,
			pointer: 'fine',
			reducedMotion: true,
			lang: 'en-US'
		});
	});
});
