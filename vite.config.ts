import { sveltekit } from '@sveltejs/kit/vite';
import { svelteTesting } from '@testing-library/svelte/vite';
import { basename } from 'node:path';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';

/** Gives what only curators' pages and studies use folders of their own, so that a learner's device need not keep it. */
function othersApart(): Plugin {
	return {
		name: 'others-apart',
		outputOptions(options) {
			const { entryFileNames, chunkFileNames, assetFileNames } = options;
			if (typeof entryFileNames !== 'string' || typeof chunkFileNames !== 'string') return null;
			if (typeof assetFileNames !== 'string') return null;
			// Only what a browser fetches has a hash in its name.
			if (!entryFileNames.includes('[hash]')) return null;
			const into = (folder: string, usual: string) =>
				usual.replace('immutable/', `immutable/${folder}`);
			/** Folders by the name that the styles of a chunk have from it. */
			const ofStyles = new Map<string, string>();
			const sort = (usual: string) => (chunk: Sorted) => {
				const folder = folderFor(chunk.moduleIds);
				const styles = `${basename(chunk.name)}.css`;
				// Where two chunks share a name, theirs stay with the learners'.
				ofStyles.set(styles, (ofStyles.get(styles) ?? folder) === folder ? folder : '');
				return into(folder, usual);
			};
			return {
				...options,
				entryFileNames: sort(entryFileNames),
				chunkFileNames: sort(chunkFileNames),
				assetFileNames: ({ names }) => into(ofStyles.get(names[0] ?? '') ?? '', assetFileNames)
			};
		}
	};
}

/** What is asked of a chunk to sort it. */
interface Sorted {
	readonly name: string;
	readonly moduleIds: readonly string[];
}

/** The folder of what these modules are made into, with a slash at the end; learners' has none. */
function folderFor(modules: readonly string[]): string {
	const own = modules.filter((id) => id.includes('/src/'));
	if (isOf(own, ['/src/routes/curate/'], ['/src/lib/curation/'])) return 'curate/';
	// Pages for learners reach a study only by a part that is fetched where one runs, or was left unsaved.
	const ofStudies = [
		'/src/routes/study/',
		'/src/lib/study/',
		'/src/lib/components/study/study-desk'
	];
	return isOf(own, ofStudies, ['/src/lib/components/study/']) ? 'study/' : '';
}

/** Whether one of the modules lies in `some`, or all of them in `every`. */
function isOf(
	modules: readonly string[],
	some: readonly string[],
	every: readonly string[]
): boolean {
	const liesIn = (folders: readonly string[]) => (id: string) =>
		folders.some((folder) => id.includes(folder));
	return modules.some(liesIn(some)) || (modules.length > 0 && modules.every(liesIn(every)));
}

export default defineConfig({
	plugins: [sveltekit(), othersApart()],
	preview: { host: '127.0.0.1', port: 4173, strictPort: true },
	test: {
		expect: { requireAssertions: true },
		// Machines are busy at times, and a walk of all routes is no short test.
		testTimeout: 30_000,
		// One less than the machine has is the usual, and with two that is half of it.
		maxWorkers: 2,
		projects: [
			{
				extends: true,
				test: {
					name: 'unit',
					environment: 'node',
					// Domains keep nothing between calls, and so their tests may share what was loaded: five times as fast.
					isolate: false,
					include: ['tests/**/*.test.ts'],
					exclude: ['tests/components/**', 'tests/journeys/**']
				}
			},
			{
				extends: true,
				plugins: [svelteTesting()],
				test: {
					name: 'component',
					environment: 'jsdom',
					include: ['tests/components/**/*.test.ts'],
					setupFiles: ['tests/support/component-setup.ts']
				}
			}
		]
	}
});
