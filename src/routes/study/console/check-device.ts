import type { ReadyStudy } from '$lib/study/index.ts';
import type { Light } from './lights.ts';

/** What is asked of the browser before a session. */
export interface DeviceCheck {
	readonly navigator: Pick<Navigator, 'storage' | 'onLine'> & {
		readonly serviceWorker?: ServiceWorkerContainer;
	};
	readonly devicePixelRatio: number;
	/** Codes of sessions that have no end yet. */
	readonly unfinished: readonly string[];
	/** Both clocks of the browser, and where the first of them began. */
	readonly clocks: { readonly mono: number; readonly origin: number; readonly wall: number };
	/** Codes of sessions that have ended here without a saved file. */
	readonly unsaved: readonly string[];
	readonly ready: ReadyStudy | undefined;
	/** Hash by which a study was first run on this device, if it was. */
	readonly firstHash: string | undefined;
}

/** Room for a thousand sessions, in bytes. */
const enough = 50_000_000;

/** How everything is that a session needs, line by line. */
export async function checkDevice(check: DeviceCheck): Promise<Light[]> {
	const { storage, serviceWorker } = check.navigator;
	const room = await storage?.estimate?.().catch(() => undefined);
	const isLasting = await storage?.persist?.().catch(() => false);
	return [
		lookAtRoom(room),
		lookAtKeeping(isLasting ?? false),
		lookAtCopy(serviceWorker?.controller ?? null),
		...lookAtView(check),
		...lookAtStudy(check),
		...listOpen(check)
	];
}

function lookAtKeeping(isLasting: boolean): Light {
	return isLasting
		? { id: 'lasting', is: 'good', says: 'The browser promises to keep what is recorded.' }
		: {
				id: 'lasting',
				is: 'mind',
				says: 'The browser may clear what is recorded when it needs room. Save the file right after each session.'
			};
}

function lookAtCopy(worker: unknown): Light {
	return worker
		? { id: 'copy', is: 'good', says: 'A copy of the site lies here, should the network go away.' }
		: {
				id: 'copy',
				is: 'mind',
				says: 'No copy of the site lies here yet. Wait a moment, then reload this page.'
			};
}

function listOpen({ unfinished, unsaved }: DeviceCheck): Light[] {
	return [
		...(unfinished.length > 0
			? [
					{
						id: 'unfinished',
						is: 'mind' as const,
						says: `Without an end yet: ${unfinished.join(', ')}. Go on with them above, or end them in their window.`
					}
				]
			: []),
		...(unsaved.length > 0
			? [
					{
						id: 'unsaved',
						is: 'mind' as const,
						says: `Not saved as files yet: ${unsaved.join(', ')}. Save them from the report first.`
					}
				]
			: [])
	];
}

/** Ratios of screens as they are made: another one means that the page is zoomed. */
const plainRatios = [1, 1.25, 1.5, 1.75, 2, 2.5, 3, 3.5, 4];
/** The two clocks may drift by so much, in milliseconds. */
const mostDrift = 2000;

function lookAtView({ devicePixelRatio, clocks }: DeviceCheck): Light[] {
	const isPlain = plainRatios.some((ratio) => Math.abs(ratio - devicePixelRatio) < 0.02);
	const drift = Math.abs(clocks.origin + clocks.mono - clocks.wall);
	return [
		...(isPlain
			? []
			: [
					{
						id: 'zoom',
						is: 'mind' as const,
						says: 'The page seems to be zoomed. Set it back (Ctrl+0), unless this participant needs it.'
					}
				]),
		...(drift <= mostDrift
			? []
			: [
					{
						id: 'clock',
						is: 'mind' as const,
						says: 'The clock of this computer was set, or it slept, since this page was opened. Reload the page before you begin.'
					}
				])
	];
}

function lookAtRoom(room: StorageEstimate | undefined): Light {
	const free = (room?.quota ?? 0) - (room?.usage ?? 0);
	if (room?.quota === undefined) {
		return { id: 'room', is: 'mind', says: 'This browser does not say how much room it has.' };
	}
	return free >= enough
		? { id: 'room', is: 'good', says: 'There is room for the recording.' }
		: {
				id: 'room',
				is: 'bad',
				says: 'There is hardly any room, or the window is a private one, which forgets everything when it is closed. Use an ordinary window.'
			};
}

function lookAtStudy({ ready, firstHash }: DeviceCheck): Light[] {
	if (!ready) return [];
	const { frozen, edition, hash, study } = ready;
	if (frozen && frozen.dataHash !== edition.dataHash) {
		return [
			{
				id: 'data',
				is: 'bad',
				says: `The study is pinned to the pages of ${frozen.since}, and they have changed since. Give it a new version, or open the site as it was.`
			}
		];
	}
	if (firstHash !== undefined && firstHash !== hash) {
		return [
			{
				id: 'data',
				is: 'bad',
				says: `Version ${study.version} of this study was another one when it was first run here. Give it a new version.`
			}
		];
	}
	return [
		{
			id: 'data',
			is: 'good',
			says: `Version ${study.version} of the study, on the pages that it was made for.`
		}
	];
}
