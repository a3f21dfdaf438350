export type * from './definition/types.ts';
export type * from './site/types.ts';
export type * from './session/types.ts';
export type * from './session/events.ts';
export type * from './attempts/types.ts';
export type * from './validation/types.ts';
export type * from './replay/types.ts';
export { checkStudies } from './definition/check-studies.ts';
export { loadFrozen } from './definition/load-frozen.ts';
export { loadStudies } from './definition/load-studies.ts';
export { readyStudy } from './definition/ready-study.ts';
export { frozenSchema, studySchema } from './definition/study-schema.ts';
export { toStudyText } from './definition/to-study-text.ts';
export { orderTasks } from './definition/order-tasks.ts';
export { participantCode } from './definition/participant-code.ts';
export { mapTask } from './site/map-task.ts';
export { confidenceItem, seqItem, susItems, umuxItems } from './definition/questionnaires.ts';
export type { RatedItem } from './definition/questionnaires.ts';
export { startClock, tickClock } from './session/clock.ts';
export type { ClockReading, ClockState } from './session/clock.ts';
export type { Command, CommandOf, EventDraft } from './session/commands.ts';
export { foldConsole } from './session/console-state.ts';
export type { ConsoleCommand, ConsoleState } from './session/console-state.ts';
export { decide } from './session/decide.ts';
export { decideConsole } from './session/decide-console.ts';
export { foldEvent, foldSession } from './session/fold-session.ts';
export { proposeVerdict } from './session/propose-verdict.ts';
export { holdsPersonalData } from './session/redact.ts';
export { scopeNotes } from './session/scope-notes.ts';
export type { SessionRun, SessionState, Stage } from './session/state.ts';
export { measureTime } from './attempts/measure-time.ts';
export { toAttempts } from './attempts/to-attempts.ts';
export { gatherRecordings } from './session/gather-recordings.ts';
export { readRecording } from './session/read-recording.ts';
export {
	nameRecording,
	toConsoleFile,
	toSessionFile,
	withChecksum,
	writeRecording
} from './session/to-session-file.ts';
export { validateSession } from './validation/validate-session.ts';
export { replaySession } from './replay/replay-session.ts';
export { sayEvent } from './replay/say-event.ts';
export type * from './problems/types.ts';
export { buildMatrix } from './problems/build-matrix.ts';
export { carryFindings } from './problems/carry-findings.ts';
export { changeFindings } from './problems/change-findings.ts';
export type { FindingChange } from './problems/change-findings.ts';
export { collectFindings } from './problems/collect-findings.ts';
export { listNotesToSort } from './problems/list-notes-to-sort.ts';
export { readFindings, writeFindings } from './problems/read-findings.ts';
export { sayTie } from './problems/report-findings.ts';
export { joinStudies } from './problems/join-studies.ts';
export { rubinSum } from './problems/rubin-sum.ts';
export { startFindings } from './problems/start-findings.ts';
export { sayRatings, summarizeRatings } from './problems/summarize-ratings.ts';
export type * from './report/types.ts';
export type * from './report/tasks/types.ts';
export { buildReport } from './report/build-report.ts';
export { reportStyle } from './report/pages/report-style.ts';
export { sortSessions } from './report/sort-sessions.ts';
export { toReportBody, toReportHtml } from './report/to-report-html.ts';
export { toReportCsv } from './report/to-report-csv.ts';
export { toReportJson } from './report/to-report-json.ts';
