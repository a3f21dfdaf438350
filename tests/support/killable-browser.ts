import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chromium, type Page } from '@playwright/test';

/** A browser of its own, with a profile that outlives it, which can be ended as a power cut would. */
export interface KillableBrowser {
	readonly page: Page;
	/** Ends every process of it at once; nothing that is not on the disk by then stays. */
	readonly kill: () => Promise<void>;
}

/** Starts a browser whose profile lies in a folder. */
export async function startKillable(folder: string): Promise<KillableBrowser> {
	const program = process.env['CHROMIUM'] ?? chromium.executablePath();
	const child = spawn(program, [...flags, `--user-data-dir=${folder}`, 'about:blank'], {
		stdio: ['ignore', 'ignore', 'pipe'],
		detached: true
	});
	const browser = await chromium.connectOverCDP(await addressOf(child));
	const page = await (browser.contexts()[0] ?? (await browser.newContext())).newPage();
	return {
		page,
		async kill() {
			const ended = once(child, 'exit');
			// The whole group of processes that began with it, and no other.
			if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
			await ended;
			await browser.close().catch(() => undefined);
		}
	};
}

const flags = [
	'--headless=new',
	'--remote-debugging-port=0',
	'--no-sandbox',
	'--disable-gpu',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync'
];

/** Where a browser that has begun can be steered, which it says itself. */
async function addressOf(child: ChildProcess): Promise<string> {
	let said = '';
	for await (const part of child.stderr ?? []) {
		said += String(part);
		const [, address] = /DevTools listening on (ws:\S+)/.exec(said) ?? [];
		if (address) return address;
	}
	throw new Error(`The browser did not start: ${said}`);
}
