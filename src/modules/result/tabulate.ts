import type { Question } from '../../engines/questionnaire/model.js';
import type { Texts } from '../../engines/questionnaire/texts.js';
import { releasePoints } from '../../engines/statistics/anonymity/steps.js';
import { type AnswerStates, addCounts, allAnswered, type Count } from '../../engines/statistics/counts.js';
import { type Crosstab, crosstab, protectedCrosstab } from '../../engines/statistics/crosstab.js';
import type { Problem } from '../../kernel/problem.js';
import { fail, ok, type Result } from '../../kernel/result.js';
import type { Queries } from '../../platform/database/gateway.js';
import { booleanChoices } from './choice-result.js';
import { type Ground, thresholdOf } from './ground.js';
import { membersOf, schedulesOf } from './question-steps.js';
import { noQuestion, noSegments, notWhereFew, oneAnswerOnly, stepWithdrawn } from './result.problems.js';
import { releasedOf } from './scale-result.js';
import { stepsOf } from './selection.js';

/** One question by the respondents' segments, or by another question with one answer. */
export interface Tabulation {
  readonly figures: Crosstab;
  /** The last step counted; null in IDENTIFIED mode. */
  readonly step: number | null;
  readonly columnTitles: ReadonlyMap<string, Texts>;
  readonly rowTitles: ReadonlyMap<string, Texts>;
}

interface Values {
  readonly question: Question;
  readonly titles: ReadonlyMap<string, Texts>;
}

/** What can be answered to a question with one answer, in order; null for other kinds. */
function valuesOf(question: Question): ReadonlyMap<string, Texts> | null {
  switch (question.kind) {
    case 'RATING':
    case 'NPS':
    case 'CSAT':
    case 'CES':
      return new Map(
        question.steps.toSorted((a, b) => a.value - b.value).map(({ value, texts }) => [String(value), texts]),
      );
    case 'SINGLE_CHOICE':
      return new Map(question.choices.map(({ code, texts }) => [code, texts]));
    case 'BOOLEAN':
      return new Map(booleanChoices(question).map(({ code, texts }) => [code, texts]));
    default:
      return null;
  }
}

function tabulated(ground: Ground, key: string, field: string): Result<Values, Problem[]> {
  const versions = [ground.current, ...[...ground.versions.values()].reverse()];
  const asked = versions.flatMap(({ questions }) => questions.get(key) ?? []);
  const [question] = asked;
  if (!question || key.includes('.')) return fail([noQuestion(field)]);
  const all = asked.map(valuesOf);
  if (!all[0]) return fail([oneAnswerOnly(field)]);
  return ok({ question, titles: new Map([...all.toReversed(), all[0]].flatMap((one) => [...(one ?? [])])) });
}

interface Cell {
  readonly row: string;
  readonly value: string;
  readonly n: number;
}

const value = (alias: string) => `case when ${alias}."code" <> '' then ${alias}."code" else ${alias}."num"::text end`;
const sql = (by: 'SEGMENT' | 'QUESTION') => `
  select ${by === 'SEGMENT' ? `coalesce(s."segment", '')` : value('b')} as "row", ${value('a')} as "value",
    count(*)::int as "n"
  from "survey_answer" a
  join "survey_response" s on s."institution_id" = a."institution_id" and s."id" = a."response_id"
  ${
    by === 'SEGMENT'
      ? ''
      : `join "survey_answer" b on b."institution_id" = a."institution_id" and b."campaign_id" = a."campaign_id"
    and b."key_id" = $5 and b."response_id" = a."response_id" and b."part" = '' and b."txt" is null and not b."na"`
  }
  where a."institution_id" = $1 and a."campaign_id" = $2 and a."key_id" = $4 and a."part" = '' and a."txt" is null
    and not a."na" and ($3::int is null or s."step" <= $3) group by 1, 2`;

/**
 * In the stepped modes cells and totals below k are suppressed with companions, and a table advances only to a step by
 * which each of its groups has gained none or at least k. Where the question's own distribution is withheld, so is it.
 */
export async function tabulate(
  queries: Queries,
  ground: Ground,
  key: string,
  by: string | null,
): Promise<Result<Tabulation, Problem[]>> {
  const column = tabulated(ground, key, 'question');
  const row = by === null ? null : tabulated(ground, by, 'by');
  const problems = [
    ...(column.ok ? [] : column.error),
    ...(row === null || row.ok ? [] : row.error),
    ...(by === null && ground.campaign.mode === 'ANONYMOUS' ? [noSegments] : []),
  ];
  if (!column.ok || (row !== null && !row.ok) || problems.length > 0) return fail(problems);
  const k = thresholdOf(ground);
  const step = k === null ? ok(null) : await releasedStep(queries, ground, column.value, row?.value ?? null);
  if (!step.ok) return step;
  const ids = [key, ...(by === null ? [] : [by])].map((one) => ground.keyIds.get(one) ?? null);
  const known = [ground.institutionId, ground.campaign.id, step.value];
  const cells = await queries.query<Cell>(sql(by === null ? 'SEGMENT' : 'QUESTION'), [...known, ...ids]);
  const values = [...column.value.titles.keys()];
  const rows = row === null ? [...new Set(cells.map((one) => one.row))].sort() : [...row.value.titles.keys()];
  const segments = rows.map((segment) => ({
    segment,
    counts: addCounts(
      cells.flatMap((one): Count<string>[] => (one.row === segment ? [{ value: one.value, count: one.n }] : [])),
    ),
  }));
  const whole = addCounts(...segments.map(({ counts }) => counts));
  if (k !== null && isWithheld(column.value.question, whole, k)) return fail([notWhereFew]);
  return ok({
    figures: k === null ? crosstab(segments, values) : protectedCrosstab(segments, values, k),
    step: step.value,
    columnTitles: column.value.titles,
    rowTitles: row === null ? new Map() : row.value.titles,
  });
}

const isChoice = ({ question }: Values) => question.kind === 'SINGLE_CHOICE' || question.kind === 'BOOLEAN';

const answersTo = (key: string) => `
  select "response_id", "code", "num" from "survey_answer" where "institution_id" = $1 and "campaign_id" = $2
    and "key_id" = ${key} and "part" = '' and "txt" is null and not "na"`;

/**
 * Who answered both is counted, and who answered one only is the difference to that question's own figures: each group
 * gains none or k, at steps at which both questions advanced. Tables by segment go by the schedule of everything narrow. Tables by a choice go by its own, and two choices by one
 * of theirs, whichever is asked by the other: the same cells are never seen at two ages.
 */
async function releasedStep(
  queries: Queries,
  ground: Ground,
  column: Values,
  row: Values | null,
): Promise<Result<number, Problem[]>> {
  const { campaign, institutionId, steps } = ground;
  if (row !== null && !isChoice(row)) return fail([notWhereFew]);
  const schedule = await stepsOf(queries, ground);
  if (schedule.gapBefore(steps)) return fail([stepWithdrawn]);
  if (row === null) {
    const members = membersOf(ground, column.question.key);
    const own = await schedulesOf(queries, ground, members, { groups: schedule.rows, step: steps });
    return ok(own.segmentStep(members));
  }
  const [first = row] = isChoice(column)
    ? [column, row].sort((a, b) => (a.question.key < b.question.key ? -1 : 1))
    : [];
  const second = first === column ? row : column;
  const gained = await queries.query<{ step: number; value: string; n: number }>(
    `select s."step", case when b."response_id" is null then '<' when a."response_id" is null then '>'
       else ${value('a')} end as "value", count(*)::int as "n"
     from (${answersTo('$3')}) a full join (${answersTo('$4')}) b on b."response_id" = a."response_id"
     join "survey_response" s on s."institution_id" = $1 and s."id" = coalesce(a."response_id", b."response_id")
     group by 1, 2`,
    [institutionId, campaign.id, ...[first, second].map(({ question: { key } }) => ground.keyIds.get(key) ?? null)],
  );
  const families = [first, second].map(({ question }) => membersOf(ground, question.key));
  const known = await schedulesOf(queries, ground, families.flat(), { groups: schedule.rows, step: steps });
  const points = families.map((members) => new Set(known.points(members)));
  const values = [...new Set(gained.map((one) => one.value))];
  const table = Array.from({ length: steps }, (_, at) =>
    values.map((code) =>
      gained.reduce((sum, one) => (one.step === at + 1 && one.value === code ? sum + one.n : sum), 0),
    ),
  );
  return ok(releasePoints(table, campaign.k, (at) => points.every((one) => one.has(at))).at(-1) ?? 0);
}

function isWithheld(question: Question, whole: readonly Count<string>[], k: number): boolean {
  if (!('steps' in question) || question.kind === 'PAIR') return false;
  const histogram = whole.map((one) => ({ value: Number(one.value), count: one.count }));
  const n = whole.reduce((sum, { count }) => sum + count, 0);
  const states: AnswerStates = allAnswered(n);
  const rungs = question.steps.map((one) => one.value).toSorted((a, b) => a - b);
  return !releasedOf({ histogram, states, rungs }, question, k).includes('DISTRIBUTION');
}
