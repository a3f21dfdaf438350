import { findCopy, findFixed } from './find-copy.ts';
import { findStandIn, isDataOfPage } from './find-stand-in.ts';
import { keepSeen } from './keep-seen.ts';
import { pathOf } from './sort-request.ts';
import type { OfflineTools } from './types.ts';

/** How many milliseconds a slow network gets where a copy is kept. */
export const patience = 3000;

/** Answers a request for a file that never changes: from the device, else from the network. */
export async function answerFixed(request: Request, tools: OfflineTools): Promise<Response> {
	return (await findFixed(request.url, tools)) ?? askNetwork(request, tools);
}

/**
 * Answers a request for a page or data: from the network; from the device where there is none, the
 * host fails, or patience ends. A page that was never read leads to the one that stands in for it.
 */
export async function answerFresh(request: Request, tools: OfflineTools): Promise<Response> {
	const asking = askNetwork(request, tools);
	tools.meanwhile(asking);
	const copy = await findCopy(request.url, tools);
	if (!copy) return asking.catch(() => standIn(request, tools));
	const soon = tools.pause(patience).then(() => copy);
	const answer = await Promise.race([asking, soon]).catch(() => copy);
	return answer.status >= 500 ? copy : answer;
}

/** Asks the network, says how it is, and keeps what was seen. */
async function askNetwork(request: Request, tools: OfflineTools): Promise<Response> {
	let answer: Response;
	try {
		answer = await tools.ask(request);
	} catch (reason) {
		tools.tell('away');
		throw reason;
	}
	tools.tell('here');
	tools.meanwhile(keepSeen(request.url, answer.clone(), tools));
	return answer;
}

/** A way to the page that stands in: for the browser, or for Kit, which asks for data only. */
function standIn(request: Request, { site }: OfflineTools): Response {
	const path = pathOf(request.url, site.root) ?? '';
	const other = findStandIn(path);
	if (other === undefined) return Response.error();
	const location = `${site.root}${other}`;
	if (request.mode === 'navigate') return Response.redirect(location, 302);
	if (!isDataOfPage(path)) return Response.error();
	const { pathname, hash } = new URL(location);
	// What Kit itself writes for a page that leads on to another.
	return Response.json({ type: 'redirect', location: `${pathname}${hash}` });
}
