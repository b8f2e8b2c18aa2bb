import { windowOf } from '../../engines/report/window.js';
import { civilDateIn } from '../../kernel/civil-date.js';
import type { Problem } from '../../kernel/problem.js';
import { fail, ok } from '../../kernel/result.js';
import type { Work } from '../../platform/mutation/work.js';
import type { Actor } from '../identity/actor.js';
import type { Outcome } from '../identity/answer.js';
import { found, takeTurns } from '../identity/change.js';
import { checkText } from '../identity/check.js';
import { OrgUnit } from '../identity/org-unit.entity.js';
import { notFound, stale } from '../identity/problems.js';
import { ReportNarrative, ReportTemplate } from './report.entity.js';
import { mayKeepReports } from './report.policy.js';
import { keepersOnly, noQuestion, noUnitTaken, periodFault, unitNeeded } from './report.problems.js';

export interface ReportNarrativeSet {
  readonly templateId: string;
  readonly question: string;
  readonly unit?: string | null;
  readonly period?: string | null;
  readonly words: string;
  readonly expectedVersion?: number | null;
}

const LONGEST = 20_000;

/** Writes the answer to a question of a report for a unit and a period, or changes it. */
export async function reportNarrativeSet(work: Work<Actor>, input: ReportNarrativeSet): Promise<Outcome> {
  if (!mayKeepReports(work.actor)) return fail([keepersOnly]);
  const template = await found(work, ReportTemplate, 'rpt', input.templateId);
  if (!template) return fail([notFound('input', 'templateId')]);
  const { definition, code } = template;
  const unit = input.unit == null ? null : await found(work, OrgUnit, 'unit', input.unit);
  const words = input.words.trim();
  const window = windowOf(definition.period, input.period ?? null, civilDateIn(work.now, work.actor.timeZone));
  const problems: Problem[] = [...checkText(['input', 'words'], words, LONGEST)];
  if (
    !definition.sections.some((one) => one.is === 'NARRATIVE' && one.questions.some((q) => q.code === input.question))
  )
    problems.push(noQuestion(['input', 'question']));
  if (input.unit != null && !unit) problems.push(notFound('input', 'unit'));
  if (input.unit == null && definition.unit === 'REQUIRED') problems.push(unitNeeded(['input', 'unit']));
  if (input.unit != null && definition.unit === 'NONE') problems.push(noUnitTaken(['input', 'unit']));
  if (typeof window === 'string') problems.push(periodFault(['input', 'period'], window));
  if (problems.length > 0 || typeof window === 'string') return fail(problems);
  const key = {
    institutionId: work.institutionId,
    code,
    question: input.question,
    unitId: unit?.id ?? null,
    period: window.label,
  };
  await takeTurns(work, `report-narrative/${code}`);
  const known = await work.em.findOne(ReportNarrative, key);
  if (input.expectedVersion != null && input.expectedVersion !== (known?.version ?? 0))
    return fail([stale(known?.version ?? 0)]);
  const said = { words, writtenById: work.actor.personId, at: work.now };
  const narrative = known ?? work.em.create(ReportNarrative, { ...key, id: work.ids.next(), ...said });
  if (known) Object.assign(known, said, { version: known.version + 1 });
  work.announce({
    kind: 'REPORT_NARRATIVE_SET',
    subjectType: 'ReportNarrative',
    subjectId: narrative.id,
    subjectVersion: known ? known.version : 1,
    facts: { code, question: input.question, unitId: key.unitId, period: key.period },
  });
  return ok({ id: narrative.id });
}
