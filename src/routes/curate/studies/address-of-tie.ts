import type { StudySite, Tie } from '$lib/study/index.ts';

/** Site address of what a finding belongs to, without leading slash; nothing where that is no page. */
export function addressOfTie({ kind, id }: Tie, site: StudySite | undefined): string | undefined {
	const [first = ''] = id.split('/');
	const ways: Readonly<Record<Tie['kind'], () => string | undefined>> = {
		need: () => `needs/${id}/`,
		step: () => `pathways/${first}/`,
		term: () => `search/?q=${encodeURIComponent(id)}`,
		question: () => addressOfQuestion(first, site),
		option: () => addressOfQuestion(first, site),
		screen: () => (id === 'plan' ? undefined : site?.addressOf(id))
	};
	return ways[kind]();
}

/** Where a question is asked first: a question stands at many addresses, after other answers. */
function addressOfQuestion(id: string, site: StudySite | undefined): string | undefined {
	const keys = [...(site?.nodes.keys() ?? [])];
	const key = keys.find((one) => one.startsWith(`question/${id}|`));
	return key === undefined ? undefined : site?.addressOf(key);
}
