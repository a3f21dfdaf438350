import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { loadCatalog } from '../../../src/lib/catalog/index.ts';
import type { SourceFile } from '../../../src/lib/catalog/index.ts';
import { buildWizard, walkRoutes } from '../../../src/lib/wizard/index.ts';
import { loadFlow } from '../../../src/lib/wizard/load-flow.ts';
import { editSound } from '../../support/edit-sound.ts';
import { readFixture, readRealData, readSound } from '../../support/read-fixture.ts';

const fixtures = fileURLToPath(new URL('../../fixtures/data-problems/wizard/', import.meta.url));
const mistakes = readdirSync(fixtures);

const read = (files: readonly SourceFile[]) => loadFlow(files, loadCatalog(files).catalog);
const withoutQuestions = { questions: [], renamed: {} };

describe('questions without mistakes', () => {
	it('load from the sound fixture, and lead to pathways', () => {
		const { flow, problems } = read(readSound());
		expect(problems).toEqual([]);
		expect(walkRoutes(buildWizard(flow)).map(({ path }) => path)).toContain(
			'/pathway/new-employee/course-reserves/'
		);
	});

	it('load from data/, with ids that are unique over all questions', () => {
		const { flow, problems } = read(readRealData());
		expect(problems).toEqual([]);
		const ids = flow.questions.flatMap((question) => question.options.map(({ id }) => id));
		expect(ids).toEqual([...new Set(ids)]);
		expect(ids.length).toBeGreaterThan(30);
	});

	it('have the label, the sentence and the tag of a role from the catalog', () => {
		const { flow } = read(readSound());
		expect(flow.questions[2]?.options[0]).toEqual({
			id: 'course-reserves',
			label: 'Course reserves',
			says: 'Course reserves',
			description: 'You put books and files on reserve for a class.',
			sets: ['course-reserves'],
			unsure: false,
			none: false,
			standsFor: [],
			standsForAll: false,
			helping: false,
			beside: []
		});
	});

	it('let an option set the tag of its own name, and no other, where nothing is said', () => {
		const { flow } = read(readSound());
		const sets = flow.questions.map((question) => question.options.map((option) => option.sets));
		expect(sets[0]).toEqual([['new-employee'], ['new-role'], []]);
		const renamed = editSound({ 'data/wizard.yaml': ['id: new-role', 'id: not-a-tag'] });
		expect(read(renamed).flow.questions[0]?.options[1]?.sets).toEqual([]);
	});

	it('keep their rules, and what old words are called now', () => {
		const old = '        unsure: true\n';
		const { flow, problems } = read(
			editSound({
				'data/wizard.yaml': [old, `${old}renamed: [{ was: reserves, now: course-reserves }]\n`]
			})
		);
		expect(problems).toEqual([]);
		expect(flow.renamed).toEqual({ reserves: 'course-reserves' });
		expect(flow.questions[1]?.askedWhen).toEqual({ allOf: [], anyOf: ['helping'] });
		expect(flow.questions[0]).not.toHaveProperty('askedWhen');
	});

	it('tell on which line each question and each option stands', () => {
		const { lines } = read(readSound());
		const written = readSound()
			.find(({ path }) => path === 'data/wizard.yaml')
			?.text.split('\n');
		expect(Object.keys(lines)).toHaveLength(11);
		for (const [name, line] of Object.entries(lines)) {
			expect(written?.[line - 1]).toContain(`id: ${name.replace('question:', '')}`);
		}
	});

	it('show HTML as text', () => {
		const { flow } = read(editSound({ 'data/wizard.yaml': ['I am new', '<b>I am new</b>'] }));
		expect(flow.questions[0]?.options[0]?.label).toBe('<b>I am new</b>');
	});
});

describe('questions with a mistake', () => {
	it.each(mistakes)('say what is wrong, where, and what to do: %s', (mistake) => {
		const { flow, problems } = read(readFixture(`data-problems/wizard/${mistake}`));
		const expected: unknown = JSON.parse(
			readFileSync(`${fixtures}${mistake}/expected.json`, 'utf8')
		);
		expect(problems).toEqual(expected);
		expect(problems.map(({ code }) => code)).toContain(`wizard/${mistake}`);
		expect(flow).toEqual(withoutQuestions);
	});

	it('are missed where there is no file', () => {
		const files = readSound().filter(({ path }) => path !== 'data/wizard.yaml');
		expect(read(files)).toEqual({
			flow: withoutQuestions,
			lines: {},
			problems: [
				{
					code: 'wizard/no-questions',
					severity: 'error',
					file: 'data/wizard.yaml',
					line: 1,
					message: 'There is no file data/wizard.yaml, and so there are no questions to ask.',
					remedy: 'Put the file back. data/README.md shows what it looks like.'
				}
			]
		});
	});

	it('tell what the file itself has wrong, all of it', () => {
		const files = editSound({ 'data/wizard.yaml': ['short: You are', 'shrt: You are'] });
		const { flow, problems } = read(files);
		expect(problems.map(({ code, line }) => [code, line])).toEqual([
			['catalog/missing-field', 2],
			['catalog/unknown-field', 3]
		]);
		expect(flow).toEqual(withoutQuestions);
	});

	it('tell several mistakes at once, in the order of lines', () => {
		const files = editSound({
			'data/wizard.yaml': `questions:
  - id: who
    short: You are
    asks: Who are you?
    why: It matters.
    options:
      - id: new-role
      - { id: x, label: X, sets: [nothing-like-it] }
      - { id: x, label: Y }
`
		});
		expect(read(files).problems.map(({ code, line }) => [code, line])).toEqual([
			['wizard/no-label', 7],
			['wizard/unknown-id', 8],
			['wizard/duplicate-option', 9]
		]);
	});
});
