// `npm start`: builds the site and serves it on this machine until it is stopped.
import { binPath, ended, startBin } from './run-bin.js';

const vite = binPath('vite');
console.log('Building the site …');
const built = await ended(startBin(vite, ['build', '--logLevel', 'error']));
if (built !== 0) process.exit(built);
console.log('Pathfinder is at http://127.0.0.1:4173/ until you press Ctrl C.');
const server = startBin(vite, ['preview', '--logLevel', 'error']);
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.kill());
process.exit(await ended(server));
