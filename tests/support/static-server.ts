import { readFile, stat } from 'node:fs/promises';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

const types: Readonly<Record<string, string>> = {
	'.css': 'text/css',
	'.html': 'text/html; charset=utf-8',
	'.js': 'text/javascript',
	'.json': 'application/json',
	'.svg': 'image/svg+xml',
	'.woff2': 'font/woff2'
};

/** A plain host of files, as a library may have: a folder, an index page, and a page for what is missing. */
export interface StaticServer {
	/** Address of the site, with a slash at the end. */
	readonly url: string;
	readonly close: () => Promise<void>;
}

/**
 * Serves the files of `root` under `folder` ("/some/folder/") and nothing elsewhere. A folder's
 * address without its last slash is redirected; what is missing gets `404.html` with status 404.
 * `edit` may change a file on its way, which is named by its ending.
 */
export async function serveFolder(
	root: string,
	folder: string,
	edit: Asked['edit'] = (bytes) => bytes
): Promise<StaticServer> {
	const server = createServer((request, response) => {
		void answer(response, { root, folder, edit, path: request.url?.split('?')[0] ?? '/' });
	});
	await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
	const { port } = server.address() as AddressInfo;
	return { url: `http://127.0.0.1:${port}${folder}`, close: () => closed(server) };
}

interface Asked {
	readonly root: string;
	readonly folder: string;
	readonly path: string;
	readonly edit: (bytes: Buffer, ending: string) => Buffer;
}

async function answer(
	response: ServerResponse,
	{ root, folder, path, edit }: Asked
): Promise<void> {
	// Normalized as an absolute path, so that no ".." leads out of the folder.
	const inside = normalize(`/${safely(path.slice(folder.length))}`);
	const file = path.startsWith(folder) ? await fileAt(join(root, inside)) : undefined;
	if (file === 'folder') {
		response.writeHead(301, { location: `${path}/` }).end();
		return;
	}
	const name = file ?? join(root, '404.html');
	response
		.writeHead(file ? 200 : 404, { 'content-type': types[extname(name)] ?? 'text/plain' })
		.end(edit(await readFile(name), extname(name)));
}

async function fileAt(path: string): Promise<string | undefined> {
	const found = await stat(path).catch(() => undefined);
	if (found?.isFile()) return path;
	if (!found?.isDirectory()) return undefined;
	return path.endsWith('/') ? fileAt(join(path, 'index.html')) : 'folder';
}

function safely(path: string): string {
	try {
		return decodeURIComponent(path);
	} catch {
		return path;
	}
}

async function closed(server: Server): Promise<void> {
	server.closeAllConnections();
	await new Promise((done) => server.close(done));
}
