import { describe, expect, it } from 'vitest';
import { findUnreached } from '../../../../src/lib/curation/findings/find-unreached.ts';
import { readFixture, readRealData } from '../../../support/read-fixture.ts';
import { studyFiles, studyFixture, studySound } from '../../../support/study-fixture.ts';

const find = (study: ReturnType<typeof studySound>) =>
	findUnreached(study).map(({ code, line }) => [code, line]);

/** The sound data with a change in the questions. */
function studyWith(change: (text: string) => string) {
	const files = readFixture('sound').map((file) =>
		file.path === 'data/wizard.yaml' ? { ...file, text: change(file.text) } : file
	);
	return studyFiles(files);
}

describe('findUnreached', { timeout: 30_000 }, () => {
	it('finds nothing where everything is asked and offered to somebody', () => {
		expect(find(studySound())).toEqual([]);
	});

	it('names a question that is never asked, and not its options as well', () => {
		expect(find(studyFixture('unreached-question'))).toEqual([['curation/unreached-question', 42]]);
	});

	it('names an option that is never offered', () => {
		expect(find(studyFixture('unreached-option'))).toEqual([['curation/unreached-option', 37]]);
	});

	const afterTwo = (rule: string) =>
		studyWith(
			(text) => `${text}
  - id: files
    short: Also
    asks: Do you load files?
    why: It adds a step.
    asked_when: { all_of: [${rule}] }
    options:
      - { id: loads-files, label: "Yes" }
      - { id: loads-none, label: "No", sets: [], none: true }
`
		);

	it('reaches what waits for two choices of one question at once', () => {
		expect(find(afterTwo('course-reserves, cataloger-metadata'))).toEqual([]);
	});

	it('names what waits for two choices that nobody can make together', () => {
		expect(find(afterTwo('course-reserves, not-sure-work'))).toEqual([
			['curation/unreached-question', 42]
		]);
	});

	it('passes over an answer that is taken for granted where it is the only one, as in the real data', () => {
		const study = studyFiles(readRealData());
		const chosen = study.people.flatMap(({ route }) => route.chosen.map(String));
		expect(chosen).not.toContain('systems-discovery');
		expect(find(study)).toEqual([]);
	});
});
