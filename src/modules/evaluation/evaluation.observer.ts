import type { Observed, ObservedCase, Observer, ObserveWork } from '../cooperation/observe-port.js';
import type { EvaluationOutcome } from './evaluation.rules.js';
import { latestIndex, satisfactionOf } from './satisfaction.js';

interface Seen {
  readonly id: string;
  readonly age: number;
  readonly benefit: number;
  readonly attainment: number | null;
  readonly outcome: EvaluationOutcome;
  /** Milliseconds since the epoch. */
  readonly completedAt: number;
}

const sql = `select distinct on (e."cooperation_id") e."cooperation_id" as "id", e."benefit_percent" as "benefit",
    e."attainment_percent"::float8 as "attainment", e."outcome",
    (extract(epoch from e."completed_at") * 1000)::float8 as "completedAt",
    (($3::timestamptz at time zone i."time_zone")::date - (e."completed_at" at time zone i."time_zone")::date)::int as "age"
  from "evaluation" e join "institution" i on i."id" = e."institution_id"
  where e."institution_id" = $1 and e."cooperation_id" = any($2) and e."status" = 'COMPLETED'
  order by e."cooperation_id", e."completed_at" desc, e."number" desc`;

/** What guards may ask of the latest completed evaluation of a case. */
export const evaluationObserver: Observer = {
  names: [
    'evaluation.completed',
    'evaluation.fresh',
    'evaluation.ageDays',
    'evaluation.benefitPercent',
    'evaluation.attainmentPercent',
    'evaluation.outcome',
  ],
  read: async (work: ObserveWork, cases: readonly ObservedCase[]) => {
    const ids = cases.map((one) => one.id);
    const rows = await work.query<Seen>(sql, [work.institutionId, ids, work.now.toISOString()]);
    const seen = new Map(rows.map((row) => [row.id, row]));
    return new Map(cases.map((one) => [one.id, { ...observed(seen.get(one.id)), ...fresh(one, seen.get(one.id)) }]));
  },
};

/** Completed since the latest of the active steps that work on evaluations was entered; not known in any other. */
function fresh({ definition, state }: ObservedCase, seen: Seen | undefined): Observed {
  const weighing = new Set(
    definition.steps.filter((step) => step.works?.some((work) => work.on === 'EVALUATION')).map((step) => step.id),
  );
  const entered = state.active.filter((one) => weighing.has(one.step)).map((one) => Date.parse(one.enteredAt));
  if (entered.length === 0) return {};
  return { 'evaluation.fresh': seen !== undefined && seen.completedAt >= Math.max(...entered) };
}

const observed = (seen: Seen | undefined): Observed =>
  seen === undefined
    ? { 'evaluation.completed': false }
    : {
        ...{ 'evaluation.completed': true, 'evaluation.ageDays': seen.age, 'evaluation.outcome': seen.outcome },
        'evaluation.benefitPercent': seen.benefit,
        ...(seen.attainment === null ? {} : { 'evaluation.attainmentPercent': seen.attainment }),
      };

/**
 * What guards may ask of surveys about a case: of the latest with an index to tell, safe by its mode. Worked out case by
 * case, as results are: an SOP that asks for it makes lists of available actions dearer.
 */
export const satisfactionObserver: Observer = {
  names: ['satisfaction.index', 'satisfaction.responses'],
  read: async (work: ObserveWork, cases: readonly ObservedCase[]) => {
    const seen = new Map<string, Observed>();
    for (const { id } of cases) {
      const surveys = await satisfactionOf(work, work.institutionId, id, null);
      const told = latestIndex(surveys);
      const index = told?.index ?? null;
      seen.set(id, {
        'satisfaction.responses': (told ?? surveys[0])?.responses ?? 0,
        ...(index === null ? {} : { 'satisfaction.index': index }),
      });
    }
    return seen;
  },
};
