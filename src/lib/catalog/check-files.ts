import type { Problem } from '../shared/problem.ts';
import { didYouMean } from './did-you-mean.ts';
import { kindOfFile, successorsFile } from './kinds.ts';
import type { Sources } from './read-sources.ts';

/** Without one of these there is nothing to show. */
const required = [
	'data/programs.yaml',
	'data/situations.yaml',
	'data/roles.yaml',
	'data/contacts.yaml',
	'data/needs/…',
	'data/resources/…',
	'data/pathways/…'
];

/** Files of `data/` that other domains read. */
const ofOthers = [
	'data/wizard.yaml',
	'data/people.yaml',
	'data/checks.yaml',
	'data/search/vocabulary.yaml'
];

/** And a folder of which another domain reads every file. */
const studies = /^data\/studies\/[^/]+\.yaml$/;

const optional = ['data/duties.yaml', 'data/groups.yaml', 'data/channels.yaml', successorsFile];

/** Finds files that nobody reads, and files or folders without which there is no catalog. */
export function checkFiles({ paths }: Sources): Problem[] {
	const missing = required.filter((path) => !paths.some((given) => isAt(given, path)));
	const others = [...ofOthers, successorsFile];
	const stray = paths.filter(
		(path) => !kindOfFile(path) && !others.includes(path) && !studies.test(path)
	);
	return [...missing.map(missingFile), ...stray.map(strayFile)];
}

function isAt(path: string, wanted: string): boolean {
	return wanted.endsWith('…') ? kindOfFile(path) === wanted.split('/')[1] : path === wanted;
}

function missingFile(path: string): Problem {
	const isFolder = path.endsWith('…');
	const folder = path.replace('/…', '');
	return {
		code: 'catalog/missing-file',
		severity: 'error',
		file: folder,
		line: 1,
		message: isFolder ? `There is no file in ${folder}.` : `There is no ${path}.`,
		remedy: 'Bring it back, or write it anew. data/README.md shows an example of each kind.'
	};
}

function strayFile(path: string): Problem {
	const wanted = [...required.filter((known) => !known.endsWith('…')), ...optional, ...ofOthers];
	const inFolders = ['needs', 'resources', 'pathways'].map(
		(folder) => `data/${folder}/${path.replace(/^.*\//, '').replace(/\.yml$/i, '.yaml')}`
	);
	return {
		code: 'catalog/stray-file',
		severity: 'error',
		file: path,
		line: 1,
		message: `Nothing reads this file, so what it says is not shown.${didYouMean(path, [...wanted, ...inFolders])}`,
		remedy:
			'Rename it, move it to data/needs, data/resources, data/pathways or data/studies, or delete it. Names end in .yaml.'
	};
}
