import { readFileSync } from 'node:fs';
import { serveFolder } from './static-server.ts';

/** The built site on a host of its own, which can be updated and taken off the network. */
export interface ChangingSite {
	/** Address of the site, with a slash at the end. */
	readonly url: string;
	/** Puts another build in its place: the same pages under another version; gives that version. */
	readonly update: () => string;
	readonly close: () => Promise<void>;
}

/** Serves the build under `folder` ("/some/folder/"). */
export async function serveChangingSite(folder: string): Promise<ChangingSite> {
	const { version } = JSON.parse(readFileSync('build/_app/version.json', 'utf8')) as {
		version: string;
	};
	let current = version;
	let isOpen = true;
	const server = await serveFolder('build', folder, (bytes, ending) => {
		// The worker, the scripts and Kit's own note of the version hold it.
		if (current === version || !/^\.js(on)?$/.test(ending)) return bytes;
		return Buffer.from(bytes.toString('utf8').replaceAll(version, current));
	});
	return {
		url: server.url,
		update() {
			current = [...version].reverse().join('');
			return current;
		},
		async close() {
			if (isOpen) await server.close();
			isOpen = false;
		}
	};
}
