import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toPlanMarkdown } from '../../../src/lib/learner-plan/index.ts';
import { stepNote } from '../../support/kept-plan-builder.ts';
import {
	aKeptStage,
	aKeptStep,
	aKeptView,
	anUnnumberedStep
} from '../../support/kept-view-builder.ts';
import { anyKeptView } from '../../support/random-kept-view.ts';
import { aContactView, aResourceView, aStepView } from '../../support/view-builder.ts';

const context = { day: '2026-11-23', site: 'https://example.org/' };
const words = aKeptStep('words', {
	mark: 'done',
	step: aStepView('words', {
		optional: true,
		resources: [aResourceView('guide', { signIn: true })],
		ask: [aContactView('Desk')]
	}),
	notes: [stepNote('n1', { text: 'See *shelf* 3.\n\n- or ask', by: 'helper' })]
});

describe('toPlanMarkdown', () => {
	it('has the notes on what is no step of the plan, and ticks only what was done', () => {
		const view = aKeptView({
			stages: [aKeptStage('first-week', [aKeptStep('words', { mark: 'known' })])],
			otherNotes: [stepNote('n1', { text: 'Ask again in May.' })]
		});
		const text = toPlanMarkdown(view, context);
		expect(text).toContain(
			'## Notes on what is no step of this plan\n\n> Your note: Ask again in May'
		);
		expect(text).not.toContain('[x]');
	});

	it('writes the whole plan, and what people wrote as text', () => {
		const view = aKeptView({
			title: 'My <plan>',
			answers: 'Course reserves',
			greeting: 'Welcome!',
			stages: [
				{
					...aKeptStage('first-week', [words], { from: '2026-11-23', until: '2026-11-29' }),
					time: 'Stated length: 25 min.'
				}
			],
			asNeeded: [anUnnumberedStep('fines')],
			leftOut: [{ id: 'zone', title: 'Know the zone' }]
		});
		expect(toPlanMarkdown(view, context)).toBe(
			[
				'# My &lt;plan&gt;',
				'Course reserves',
				'0 of 1 done. Written on Nov 23, 2026 by [Pathfinder](https://example.org/).',
				'> Welcome!',
				'## first week, Nov 23, 2026 to Nov 29, 2026',
				'Stated length: 25 min.',
				'1. [x] **[Learn words](https://example.org/needs/words/)**',
				'   Optional. Done',
				'   Because you do this work.',
				'   - Read: [Resource guide](https://example.org/guide) (sign in first)\n   - Ask: [Desk](https://example.org/ask)',
				'   > From whoever prepared this plan: See \\*shelf\\* 3.  \n   >\n   > \\- or ask',
				'## When you need it',
				'No order and nothing to finish. Come back on the day it comes up.',
				'- [ ] **[Learn fines](https://example.org/needs/fines/)**',
				'  Because you do this work.',
				'## Left out',
				'- Know the zone\n'
			].join('\n\n')
		);
	});

	it('lets no letter of any person become HTML, a link, a heading, a list or other markup', () => {
		fc.assert(
			fc.property(anyKeptView(), (view) => {
				expect(strayMarkup(toPlanMarkdown(view, context))).toEqual([]);
			})
		);
	});
});

/** Lines with a sign that marks up something and that the writer did not set. */
function strayMarkup(markdown: string): string[] {
	return markdown.split('\n').filter((line) => {
		const bare = line
			.replace(/\\[!-/:-@[-`{-~]/g, '')
			.replace(/&(?:lt|gt|amp);/g, '')
			.replace(/\[[^[\]]*\]\(https:[^\s()<>]*\)/g, 'link')
			.replace(/^(?:\d+\.|-) \[[ x]\] \*\*link\*\*$/, 'step')
			.replace(/^ *(?:- (?:Read|Ask): link|> ?|## [fW]|# )/, '');
		return /[<>[\]`*|~]|^\s*(?:#|[-+=]|\d+[.)]\s)|&#|&\w+;|^ {5}/.test(bare);
	});
}
