import type { Device } from '../study/index.ts';

/** What is read of a browser to tell what sort of device it is. */
export type DeviceWindow = Pick<
	Window,
	'innerWidth' | 'innerHeight' | 'devicePixelRatio' | 'matchMedia'
> & { readonly navigator: Pick<Navigator, 'language'> };

/** Narrower than this in CSS pixels, a device that is touched is a phone. */
const widestPhone = 600;

/** What sort of device a session runs on: nothing that tells one such device from the next. */
export function readStudyDevice(browser: DeviceWindow): Device {
	const { innerWidth: w, innerHeight: h } = browser;
	const isTouched = browser.matchMedia('(pointer: coarse)').matches;
	const touched = Math.min(w, h) < widestPhone ? 'phone' : 'tablet';
	return {
		class: isTouched ? touched : 'desktop',
		viewport: { w, h },
		dpr: Math.round(browser.devicePixelRatio * 100) / 100,
		pointer: isTouched ? 'coarse' : 'fine',
		reducedMotion: browser.matchMedia('(prefers-reduced-motion: reduce)').matches,
		lang: browser.navigator.language
	};
}
