import { execFileSync } from 'node:child_process';
import type { SourceFile } from '../catalog/index.ts';

/**
 * The YAML files of `data/` as they stood in a revision of the git repository around `folder`, by
 * path, or a sentence that says why there are none. Nothing in the folder is touched.
 */
export function readRevision(
	revision: string,
	folder: string
): SourceFile[] | { readonly refusal: string } {
	if (revision.startsWith('-')) {
		return { refusal: `"${revision}" is no name of a revision: none begins with a hyphen.` };
	}
	const inside = runGit(folder, ['rev-parse', '--show-cdup']);
	if ('reason' in inside) return { refusal: explain(inside.reason, revision) };
	const found = runGit(folder, [
		'rev-parse',
		'--verify',
		'--quiet',
		'--end-of-options',
		`${revision}^{commit}`
	]);
	if ('reason' in found) return { refusal: noSuchRevision(revision) };
	const commit = found.output.toString('utf8').trim();
	const list = runGit(folder, ['ls-tree', '-r', '-z', '--full-tree', commit, '--', 'data/']);
	if ('reason' in list) return { refusal: explain(list.reason, revision) };
	const entries = list.output.toString('utf8').split('\0').flatMap(readEntry);
	if (entries.length === 0) {
		return { refusal: `The revision "${revision}" has no folder "data" with YAML files.` };
	}
	return readBlobs(folder, entries) ?? { refusal: explain('unreadable', revision) };
}

interface Entry {
	readonly path: string;
	readonly object: string;
}

type Reason = 'no-git' | 'no-repository' | 'unreadable';

/** One line of `ls-tree`: mode, type and object, a tab, and the path. */
function readEntry(line: string): Entry[] {
	const [, object, path] = /^100\d+ blob ([0-9a-f]+)\t(data\/.+\.ya?ml)$/i.exec(line) ?? [];
	if (!object || !path || path.startsWith('data/schemas/')) return [];
	return [{ path, object }];
}

/** All files with one call: the answer is a line with the size, the bytes and a line end for each. */
function readBlobs(folder: string, entries: readonly Entry[]): SourceFile[] | undefined {
	const input = entries.map(({ object }) => `${object}\n`).join('');
	const answer = runGit(folder, ['cat-file', '--batch'], input);
	if ('reason' in answer) return undefined;
	let at = 0;
	const files = entries.map(({ path }) => {
		const end = answer.output.indexOf('\n', at);
		const size = Number(answer.output.toString('utf8', at, end).split(' ')[2]);
		const text = answer.output.toString('utf8', end + 1, end + 1 + size);
		at = end + 1 + size + 1;
		return { path, text };
	});
	return files.sort((a, b) => (a.path < b.path ? -1 : 1));
}

function runGit(
	folder: string,
	args: readonly string[],
	input = ''
): { readonly output: Buffer } | { readonly reason: Reason } {
	try {
		const output = execFileSync('git', ['-C', folder, ...args], {
			input,
			stdio: ['pipe', 'pipe', 'ignore'],
			maxBuffer: 256 * 1024 * 1024
		});
		return { output };
	} catch (error) {
		const { code } = error as NodeJS.ErrnoException;
		if (code === 'ENOENT') return { reason: 'no-git' };
		return { reason: args.includes('--show-cdup') ? 'no-repository' : 'unreadable' };
	}
}

function explain(reason: Reason, revision: string): string {
	switch (reason) {
		case 'no-git':
			return `There is no folder "${revision}", and git is not installed, so that no revision of that name can be read.`;
		case 'no-repository':
			return `There is no folder "${revision}" here, and this is no git repository in which it could be a revision.`;
		case 'unreadable':
			return `Git could not read the files of the revision "${revision}".`;
	}
}

function noSuchRevision(revision: string): string {
	return `There is no folder and no revision "${revision}" here. "git tag" and "git log --oneline" list revisions.`;
}
