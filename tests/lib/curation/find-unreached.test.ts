import { describe, expect, it } from 'vitest';
import { findUnreached } from '../../../src/lib/curation/find-unreached.ts';
import { readFixture, readRealData } from '../../support/read-fixture.ts';
import { walkFiles, walkFixture, walkSound } from '../../support/walk-fixture.ts';

const find = ({ people, wizard, reading }: ReturnType<typeof walkSound>) =>
	findUnreached(people, wizard, reading).map(({ code, line }) => [code, line]);

/** The sound data with a change in the questions. */
function walkWith(change: (text: string) => string) {
	const files = readFixture('sound').map((file) =>
		file.path === 'data/wizard.yaml' ? { ...file, text: change(file.text) } : file
	);
	return walkFiles(files);
}

describe('findUnreached', { timeout: 30_000 }, () => {
	it('finds nothing where everything is asked and offered to somebody', () => {
		expect(find(walkSound())).toEqual([]);
	});

	it('names a question that is never asked, and not its options as well', () => {
		expect(find(walkFixture('unreached-question'))).toEqual([['curation/unreached-question', 42]]);
	});

	it('names an option that is never offered', () => {
		expect(find(walkFixture('unreached-option'))).toEqual([['curation/unreached-option', 37]]);
	});

	it('passes over what waits for several choices of one question at once', () => {
		const walked = walkWith(
			(text) => `${text}
  - id: files
    short: Also
    asks: Do you load files?
    why: It adds a step.
    asked_when: { all_of: [course-reserves, cataloger-metadata] }
    options:
      - { id: loads-files, label: "Yes" }
      - { id: loads-none, label: "No", sets: [], none: true }
`
		);
		expect(find(walked)).toEqual([]);
	});

	it('passes over an answer that is taken for granted where it is the only one, as in the real data', () => {
		const walked = walkFiles(readRealData());
		const chosen = walked.people.flatMap(({ route }) => route.chosen.map(String));
		expect(chosen).not.toContain('systems-discovery');
		expect(find(walked)).toEqual([]);
	});
});
