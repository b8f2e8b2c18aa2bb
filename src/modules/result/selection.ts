import { checkFilter } from '../../engines/statistics/anonymity/filter.js';
import { breakdownRelease } from '../../engines/statistics/anonymity/steps.js';
import type { Problem } from '../../kernel/problem.js';
import { fail, ok, type Result } from '../../kernel/result.js';
import type { Queries } from '../../platform/database/gateway.js';
import { Parameters } from '../../platform/database/sql.js';
import { type Ground, thresholdOf } from './ground.js';
import type { ResultFilter, ResultMoment } from './result.js';
import {
  noSegments,
  noSteps,
  noSuchStep,
  noSuchVersion,
  notInSteps,
  stepsOnly,
  stepWithdrawn,
  underWhere,
} from './result.problems.js';

/** Which responses are counted, as a condition on `survey_response` s; null: all there are. */
export interface Selection {
  readonly filter: ResultFilter;
  readonly sql: string | null;
  readonly values: readonly unknown[];
  /** The last step that may be counted; null in IDENTIFIED mode and where all count. */
  readonly step: number | null;
  /** Whether it is a part of what is told of the whole. */
  readonly narrowed: boolean;
}

const identifiedOnly = ['partnerId', 'language', 'channel', 'from', 'before'] as const;

/** What is asked for, if it may be asked for. */
export async function select(
  queries: Queries,
  ground: Ground,
  filter: ResultFilter,
  moment: ResultMoment,
): Promise<Result<Selection, Problem[]>> {
  const given = Object.fromEntries(Object.entries(filter).filter(([, value]) => value != null)) as ResultFilter;
  const stepped = thresholdOf(ground) !== null;
  const problems = [
    ...(stepped ? identifiedOnly.filter((field) => given[field] !== undefined).map(notInSteps) : []),
    ...(ground.campaign.mode === 'ANONYMOUS' && given.segment !== undefined ? [noSegments] : []),
    ...(stepped && (moment.asOf != null || moment.upTo != null) ? [stepsOnly] : []),
    ...(!stepped && moment.step != null ? [noSteps] : []),
    ...(given.version != null && !ground.versions.has(given.version) ? [noSuchVersion] : []),
  ];
  if (problems.length > 0) return fail(problems);
  const narrowed = Object.keys(given).length > 0;
  if (!stepped) return ok(identified(ground, given, moment, narrowed));
  if (!narrowed && moment.step == null) return ok({ filter: given, sql: null, values: [], step: null, narrowed });
  const steps = await stepsOf(queries, ground);
  const latest = moment.step ?? ground.steps;
  if (latest > ground.steps || (moment.step != null && latest < 1)) return fail([noSuchStep(ground.steps)]);
  const step = narrowed ? steps.released(latest) : latest;
  if (narrowed) {
    if (steps.gapBefore(latest)) return fail([stepWithdrawn]);
    const allowed = checkFilter(steps.sizes(given, step), ground.campaign.k);
    if (!allowed.ok) return fail([underWhere(allowed.error)]);
  }
  const parameters = new Parameters();
  const sql = [`s."step" <= ${parameters.add(step)}`, ...conditions(ground, given, parameters)].join(' and ');
  return ok({ filter: given, sql, values: parameters.values, step, narrowed });
}

function identified(ground: Ground, given: ResultFilter, { asOf, upTo }: ResultMoment, narrowed: boolean): Selection {
  const parameters = new Parameters();
  const until = asOf
    ? [`date_trunc('milliseconds', s."submitted_at") <= ${parameters.add(asOf.toISOString())}::timestamptz`]
    : [];
  if (upTo)
    until.push(
      `(s."submitted_at", s."id") <= (${parameters.add(upTo.at)}::timestamptz, ${parameters.add(upTo.id)}::uuid)`,
    );
  const sql = [...until, ...conditions(ground, given, parameters)].join(' and ');
  return { filter: given, sql: sql || null, values: parameters.values, step: null, narrowed };
}

function conditions(ground: Ground, given: ResultFilter, parameters: Parameters): string[] {
  const version = given.version == null ? undefined : ground.versions.get(given.version)?.id;
  const equal = (column: string, value: unknown, type: string) =>
    value == null ? [] : [`s."${column}" = ${parameters.add(value)}::${type}`];
  return [
    ...equal('version_id', version, 'uuid'),
    ...equal('segment', given.segment, 'text'),
    ...equal('partner_id', given.partnerId, 'uuid'),
    ...equal('language', given.language, 'text'),
    ...equal('channel', given.channel, 'text'),
    ...(given.from == null ? [] : [`s."day" >= ${parameters.add(given.from)}::date`]),
    ...(given.before == null ? [] : [`s."day" < ${parameters.add(given.before)}::date`]),
  ];
}

/** The same, up to a step. */
export const cutAt = (selection: Selection, step: number): Selection => {
  const until = `s."step" <= $${selection.values.length + 1}::int`;
  return {
    ...selection,
    sql: selection.sql === null ? until : `${selection.sql} and ${until}`,
    values: [...selection.values, step],
    step,
  };
};

export interface Group {
  readonly step: number;
  readonly version: number;
  readonly segment: string | null;
  readonly n: number;
}

const groups = `
  select s."step", v."number"::int as "version", s."segment", count(*)::int as "n" from "survey_response" s
  join "questionnaire_version" v on v."institution_id" = s."institution_id" and v."id" = s."version_id"
  where s."institution_id" = $1 and s."campaign_id" = $2 group by 1, 2, 3`;

/**
 * How the responses of every version and segment came, step by step. Everything narrow goes by one and the same
 * schedule, made of all these groups together: views of different age would give few away by their difference.
 */
export async function stepsOf(queries: Queries, ground: Ground) {
  const rows = await queries.query<Group>(groups, [ground.institutionId, ground.campaign.id]);
  const names = [...new Set(rows.map(({ version, segment }) => JSON.stringify([version, segment])))].sort();
  const numbers = [...new Set(rows.map(({ step }) => step))].sort((a, b) => a - b);
  const table = numbers.map((step) => {
    const line = names.map(() => 0);
    for (const row of rows)
      if (row.step === step) line[names.indexOf(JSON.stringify([row.version, row.segment]))] = row.n;
    return line;
  });
  const matches = (row: Group, filter: ResultFilter, step: number) =>
    row.step <= step &&
    (filter.version == null || filter.version === row.version) &&
    (filter.segment == null || filter.segment === row.segment);
  const size = (filter: ResultFilter, step: number) =>
    rows.reduce((sum, row) => (matches(row, filter, step) ? sum + row.n : sum), 0);
  return {
    rows,
    /** Steps that are there, the first one first. */
    numbers,
    /** Whether a step was taken back: what its groups were could be told from narrow views before and after. */
    gapBefore: (upTo: number): boolean => numbers.filter((step) => step <= upTo).length < upTo,
    /** The last step, up to the one given, at which narrow views may be brought up to date; 0: at none yet. */
    released: (upTo: number): number => {
      const known = numbers.filter((step) => step <= upTo);
      return known[breakdownRelease(table.slice(0, known.length), ground.campaign.k) - 1] ?? 0;
    },
    sizes: (filter: ResultFilter, step: number) => ({
      matching: size(filter, step),
      wider: [
        size({}, step),
        ...(filter.version == null ? [] : [size({ version: filter.version }, step)]),
        ...(filter.segment == null ? [] : [size({ segment: filter.segment }, step)]),
      ],
    }),
  };
}
