export { applyChecks } from './checks/apply-checks.ts';
export { checksSchema } from './checks/checks-schema.ts';
export { loadChecks } from './checks/load-checks.ts';
export type { AcceptedFinding } from './checks/types.ts';
export { compareEditions } from './changes/compare-editions.ts';
export { comparePlans } from './changes/compare-plans.ts';
export { describeChanges } from './changes/describe-changes.ts';
export { editionVersion, readEdition } from './changes/read-edition.ts';
export { toChangesMarkdown } from './changes/to-changes-markdown.ts';
export type {
	BeforeAfter,
	ChangeReport,
	ChangesView,
	Edition,
	GroupView
} from './changes/types.ts';
export { toRoutesJson, toRoutesText } from './explore/describe-people.ts';
export { exploreAnswers } from './explore/explore-answers.ts';
export type { Exploration } from './explore/types.ts';
export { walkPeople } from './explore/walk-people.ts';
export { checkEnds } from './findings/check-ends.ts';
export { checkRoutes } from './findings/check-routes.ts';
export { explainCode } from './findings/explain-code.ts';
export { describeOutcomes } from './outcomes/describe-outcomes.ts';
export type { OutcomesView, QuartileRow } from './outcomes/describe-outcomes.ts';
export { measureOutcomes } from './outcomes/measure-outcomes.ts';
export { toOutcomesText } from './outcomes/to-outcomes-text.ts';
export { buildOutline } from './flow/build-outline.ts';
export { drawMap } from './flow/draw-map.ts';
export { filterOutline } from './flow/filter-outline.ts';
export { sayCount } from './flow/say-count.ts';
export type { FlowMap, Outline, OutlineQuestion } from './flow/types.ts';
export { checkPeople } from './people/check-people.ts';
export { describeExamples } from './people/describe-examples.ts';
export { loadPeople } from './people/load-people.ts';
export { peopleFile, readPeople } from './people/read-people.ts';
export { peopleSchema } from './people/people-schema.ts';
