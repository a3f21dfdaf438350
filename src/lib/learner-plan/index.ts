export type * from './types.ts';
export { planLimits } from './limits.ts';
export { agree } from './agree.ts';
export { describeKept } from './describe-kept.ts';
export type {
	KeptStageView,
	KeptStepView,
	KeptView,
	LeftOutView,
	PlanToShow
} from './describe-kept.ts';
export { fingerprint } from './fingerprint.ts';
export { isDay } from './is-day.ts';
export { planDates } from './plan-dates.ts';
export { sayDay } from './say-day.ts';
export { seeSteps } from './see-steps.ts';
export { countMarks, type MarkCount } from './count-marks.ts';
export { makePlan, type NewPlan } from './make-plan.ts';
export { markOf } from './mark-of.ts';
export { readKeptPlan } from './read-kept-plan.ts';
export { setMark, type MarkToSet } from './set-mark.ts';
export { writeKeptPlan } from './write-kept-plan.ts';
export { addNote, type NoteRefusal } from './add-note.ts';
export { leaveOut, omitted, restore, takeBackIn, unrestore } from './leave-out.ts';
export { matchPlan, type MatchedPlan, type PlanSought } from './match-plan.ts';
export { mergePlans } from './merge-plans.ts';
export { putNoteBack, removeNote } from './remove-note.ts';
export { rename } from './rename.ts';
export { sayCount, sayMark } from './say-marks.ts';
export { setGreeting } from './set-greeting.ts';
export { setStart } from './set-start.ts';
export { toSend } from './to-send.ts';
export { compareSteps, type PlanChange } from './compare-steps.ts';
export { followSuccessors } from './follow-successors.ts';
export { changeAnswers } from './change-answers.ts';
export { isPlanLink, planFromLink, type OpenedPlan } from './plan-from-link.ts';
export { plansFromFile, type OpenedPlans } from './plans-from-file.ts';
export { sayPlanTrouble } from './say-plan-trouble.ts';
export { toPlanFile } from './to-plan-file.ts';
export { toPlanLink } from './to-plan-link.ts';
export { toPlanCalendar, type CalendarContext } from './to-plan-calendar.ts';
export { toPlanCsv } from './to-plan-csv.ts';
export { toPlanMail } from './to-plan-mail.ts';
export { toPlanMarkdown } from './to-plan-markdown.ts';
