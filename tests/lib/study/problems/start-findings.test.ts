import { expect, it } from 'vitest';
import { readFindings, writeFindings } from '../../../../src/lib/study/problems/read-findings.ts';
import { startFindings } from '../../../../src/lib/study/problems/start-findings.ts';

it('An empty file of findings can be read, and says whether it is simulated', () => {
	const read = readFindings(writeFindings(startFindings('october', true)));
	expect(read).toMatchObject({ file: { studyId: 'october', simulated: true, findings: [] } });
});
