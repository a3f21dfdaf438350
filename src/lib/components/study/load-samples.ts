/** The recordings that a script made, fetched from `url` as files; none where they do not arrive. */
export async function loadSamples(url: string): Promise<readonly File[]> {
	const answer = await fetch(url).catch(() => undefined);
	if (!answer?.ok) return [];
	const { files } = (await answer.json()) as {
		files: readonly { readonly name: string; readonly text: string }[];
	};
	return files.map(({ name, text }) => new File([text], name, { type: 'application/json' }));
}
