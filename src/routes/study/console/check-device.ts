import type { ReadyStudy } from '$lib/study/index.ts';
import type { Light } from './lights.ts';

/** What is asked of the browser before a session. */
export interface DeviceCheck {
	readonly navigator: Pick<Navigator, 'storage' | 'onLine'> & {
		readonly serviceWorker?: ServiceWorkerContainer;
	};
	readonly devicePixelRatio: number;
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
		isLasting
			? { id: 'lasting', is: 'good', says: 'The browser promises to keep what is recorded.' }
			: {
					id: 'lasting',
					is: 'mind',
					says: 'The browser may clear what is recorded when it needs room. Save the file right after each session.'
				},
		serviceWorker?.controller
			? {
					id: 'copy',
					is: 'good',
					says: 'A copy of the site lies here, should the network go away.'
				}
			: {
					id: 'copy',
					is: 'mind',
					says: 'No copy of the site lies here yet. Wait a moment, then reload this page.'
				},
		...lookAtStudy(check),
		...(check.unsaved.length > 0
			? [
					{
						id: 'unsaved',
						is: 'mind' as const,
						says: `Not saved as files yet: ${check.unsaved.join(', ')}. Save them from the report first.`
					}
				]
			: [])
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
			says: `Study version ${study.version}, pages ${edition.dataHash.slice(0, 8)}.`
		}
	];
}
