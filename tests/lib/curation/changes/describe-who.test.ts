import { expect, it } from 'vitest';
import { prepareWho } from '../../../../src/lib/curation/changes/describe-who.ts';
import { aSmallFlow, optionIds } from '../../../support/flow-builder.ts';
import { buildWizard } from '../../../../src/lib/wizard/index.ts';
import { walkRoutes } from '../../../../src/lib/wizard/index.ts';

const wizard = buildWizard(aSmallFlow());
const names = {
	quote: (id: string) => `“${id}”`,
	say: (ids: readonly string[]) => ids.join(' · ')
};
const who = prepareWho(wizard, names);
const kinds = (holds: (words: readonly string[]) => boolean) =>
	walkRoutes(wizard).flatMap(({ chosen, answers }) =>
		holds([...chosen, ...answers]) ? [chosen] : []
	);

it('counts an answer that another one stands for', () => {
	expect(who(kinds((words) => words.includes('scts')))).toBe('Everybody who answers “scts”');
	expect(who(kinds((words) => words.includes('scts') && words.includes('helping')))).toMatch(
		/^Everybody who answers “\S+” and “\S+”$/
	);
});

it('counts an answer that a helper gives for a newcomer', () => {
	const grown = walkRoutes(wizard).filter(({ profile }) =>
		profile.tags.map(String).includes('new-role')
	);
	expect(grown.some(({ profile }) => profile.helping)).toBe(true);
	expect(who(grown.map(({ chosen }) => chosen))).toBe('Everybody who answers “new-role”');
});

it('does not know who answers no question of the edition', () => {
	expect(who([optionIds('nobody')])).toBeUndefined();
});
