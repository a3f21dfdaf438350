import { loadSite } from './load-site.ts';

const texts = import.meta.glob<string>('/data/**/*.yaml', {
	query: '?raw',
	import: 'default',
	eager: true
});

/** The site, read once when it is built; read anew by the development server after an edit. */
export const site = loadSite(texts);
