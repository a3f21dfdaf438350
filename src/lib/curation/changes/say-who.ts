import { sayList } from '../../shared/say-list.ts';
import type { OptionId } from '../../wizard/index.ts';
import type { Clause, Cover } from './find-cover.ts';
import type { AnswerNames } from './name-answers.ts';

/** "Everybody who answers “A”", or "Of those who answer “A” and “B”: 4 of 12, for example A · B · C". */
export function sayWho(
	cover: Cover,
	{ quote, say }: AnswerNames,
	answers: readonly (readonly OptionId[])[]
): string {
	if (cover.kind === 'exact') return `Everybody${sayClauses(cover.clauses, quote)}`;
	const whom = cover.clause.all.length > 0 || cover.clause.not ? 'those' : 'all';
	const wider = `${whom}${sayClauses([cover.clause], quote, 'answer')}`;
	const example = say(answers[0] ?? []);
	return `Of ${wider}: ${answers.length} of ${cover.of}, for example ${example}`;
}

type Quote = AnswerNames['quote'];

function sayClauses(clauses: readonly Clause[], quote: Quote, verb = 'answers'): string {
	const parts = clauses.flatMap(({ all, not }) =>
		all.length === 1 && not === undefined ? all.map(quote) : []
	);
	const others = clauses.filter(({ all, not }) => all.length !== 1 || not !== undefined);
	const told = [
		...(parts.length > 0 ? [` who ${verb} ${sayChoice(parts)}`] : []),
		...others.map((clause) => sayClause(clause, quote, verb))
	];
	return told.join(', and everybody');
}

function sayClause({ all, not }: Clause, quote: Quote, verb: string): string {
	const [first] = all;
	const does = verb === 'answers' ? 'does' : 'do';
	if (first === undefined) return not === undefined ? '' : ` who ${does} not answer ${quote(not)}`;
	const but = not === undefined ? '' : `, but not ${quote(not)}`;
	return ` who ${verb} ${sayList(all.map(quote))}${but}`;
}

/** "A", "A or B", "A, B or C". */
function sayChoice(names: readonly string[]): string {
	const last = names.at(-1) ?? '';
	return names.length > 1 ? `${names.slice(0, -1).join(', ')} or ${last}` : last;
}
