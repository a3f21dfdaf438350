// `npm start`: builds the site and serves it on this machine until it is stopped.
import { createServer } from 'node:net';
import { binPath, ended, startBin } from './run-bin.js';

const port = 4173;

/**
 * Whether nobody listens at the port yet.
 * @returns {Promise<boolean>}
 */
function isFree() {
	return new Promise((resolve) => {
		const probe = createServer();
		probe.once('error', () => resolve(false));
		probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)));
	});
}

if (!(await isFree())) {
	console.error(
		`Something is at http://127.0.0.1:${port}/ already, perhaps Pathfinder itself. End it, then start again.`
	);
	process.exit(1);
}
const vite = binPath('vite');
console.log('Building the site …');
const built = await ended(startBin(vite, ['build', '--logLevel', 'error']));
if (built !== 0) process.exit(built);
console.log(`Pathfinder is at http://127.0.0.1:${port}/ until you press Ctrl C.`);
const server = startBin(vite, ['preview', '--logLevel', 'error']);
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.kill());
process.exit(await ended(server));
