import type { Junction, Question } from '../../wizard/index.ts';

/** The questions that can come from here on, each once, as first met. */
export function listQuestions(start: Junction): Question[] {
	const seen = new Set<Junction>();
	const questions = new Set<Question>();
	const visit = (junction: Junction): void => {
		if (seen.has(junction)) return;
		seen.add(junction);
		if (junction.question) questions.add(junction.question);
		junction.ways.forEach(({ to }) => visit(to));
	};
	visit(start);
	return [...questions];
}
