import { LAID_TEMPLATE } from '../lay-report.js';
import { type Own, UNIT } from './own.js';

/** Queries that take more than the id: arguments of A's own beside it. */
export const asked: Readonly<Record<string, (own: Own) => object>> = {
  reportTable: (own) => ({ report: { template: LAID_TEMPLATE, unit: own(UNIT) } }),
  reportWhatIf: (own) => ({ report: { template: LAID_TEMPLATE, unit: own(UNIT) }, target: { target: '1' } }),
  reportDownload: (own) => ({ report: { template: LAID_TEMPLATE, unit: own(UNIT) }, format: 'PDF' }),
  instrumentRedline: (own) => ({ fromCompositionId: own('ins'), toCompositionId: own('ins') }),
  clauseRedline: (own) => ({ fromTextId: own('clt'), toTextId: own('clt') }),
  clausesRedline: (own) => ({ cooperationId: own('coo'), from: '2026-01-01T00:00:00Z', to: '2027-01-01T00:00:00Z' }),
  planDifference: (own) => ({ from: own('pla'), to: own('pla') }),
  cooperationStats: () => ({ by: ['STATUS'] }),
  activityStats: () => ({ by: ['STATUS'] }),
  obligationCounts: () => ({ by: ['STATUS'] }),
  complaintStats: () => ({ by: ['STATUS'] }),
  serviceClockStats: () => ({ by: ['STATUS'] }),
  procedureLint: (own) => ({ fileId: own('fil'), texts: [{ source: 'SOP', fileId: own('fil') }] }),
  sheetPreview: (own) => ({ fileId: own('fil'), target: 'PARTNERS' }),
  workingTime: () => ({ from: '2026-03-02T02:00:00Z', duration: 'P1D', mode: 'HOURS' }),
  surveyCrosstab: (own) => ({ campaign: own('svy'), question: 'contactMe' }),
  surveyTrend: (own) => ({ campaign: own('svy'), question: 'nps' }),
  surveyResultCheck: (own) => ({ campaign: own('svy'), hash: 'x' }),
  surveyScoreDifference: (own) => ({ earlier: own('svy'), later: own('svy'), question: 'nps' }),
  questionnairePreview: (own) => ({ id: own('que'), answers: [{ question: 'q', value: { files: [] } }] }),
};
