import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readStudies } from '../../src/cli/read-studies.ts';
import { loadStudies, readRecording, validateSession, type SessionFile } from '../../src/lib/study/index.ts';
import { readRealData } from '../support/read-fixture.ts';

const folder = `${import.meta.dirname}/../../data/studies/samples`;
const texts = readdirSync(folder).map((name) => ({ name, text: readFileSync(`${folder}/${name}`, 'utf8') }));

const sessions = texts.map(({ name, text }): SessionFile => {
	const read = readRecording(text);
	if (!('file' in read) || read.file.format !== 'pathfinder-session') throw new Error(name);
	return read.file;
});

describe('the recordings for demonstration', () => {
	it('are labelled simulated in their names and in themselves', () => {
		expect(texts).toHaveLength(2);
		expect(texts.filter(({ name }) => !name.endsWith('_simulated.json'))).toEqual([]);
		expect(sessions.map(({ header }) => header.simulated)).toEqual([true, true]);
	});

	it('are whole sessions, one alone and one moderated with notes', () => {
		expect(sessions.map(({ status }) => status)).toEqual(['complete', 'complete']);
		expect(sessions.map(({ header }) => header.mode)).toEqual(['unmoderated', 'moderated']);
		const notes = sessions.map(({ console }) => console.filter(({ type }) => type === 'note').length);
		expect(notes).toEqual([0, 3]);
		expect(sessions.map((session) => validateSession(session).level)).not.toContain('not-usable');
	});

	it('hold nothing that could identify a person or a browser', () => {
		for (const { text } of texts) {
			expect(text).not.toMatch(/Mozilla|AppleWebKit|https?:|www\.|[\w.]+@[\w.]+/);
		}
	});

	it('are sessions of tasks that the study of October has', () => {
		const { studies } = loadStudies(readRealData());
		const october = studies.find(({ value }) => value.id === 'october')?.value;
		expect(october).toBeDefined();
		const tasks = new Set(october?.tasks.map(({ id }) => id));
		const used = sessions.flatMap(({ header }) => header.orderUsed);
		expect(used.filter((id) => !tasks.has(id))).toEqual([]);
	});

	it('count in a report, since the study and the site are as they were: else record them anew', () => {
		const read = readStudies('data');
		if ('refusal' in read) throw new Error(read.refusal);
		const study = read.studies.find((one) => one.study.id === 'october');
		const known = { site: read.site, ...(study && { study }) };
		expect(sessions.map((session) => validateSession(session, known).level)).toEqual([
			'valid',
			'valid'
		]);
	});
});
