import { loadSite } from './load-site.ts';

const texts = import.meta.glob<string>('/data/**/*.yaml', {
	query: '?raw',
	import: 'default',
	eager: true
});

/** The site, read once when it is built; read anew by the development server after an edit. */
export const site = loadSite(texts);

const samples = import.meta.glob<string>('/data/studies/samples/*.json', {
	query: '?raw',
	import: 'default',
	eager: true
});

/** Simulated sessions to try the report with: the texts of their files by name. */
export const studySamples = Object.entries(samples).map(([path, text]) => ({
	name: path.replace(/^.*\//, ''),
	text
}));
