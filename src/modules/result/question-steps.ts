import { releasePoints } from '../../engines/statistics/anonymity/steps.js';
import type { Queries } from '../../platform/database/gateway.js';
import { reliableVersions } from './alpha-result.js';
import type { Ground } from './ground.js';
import { alikeVersions } from './index-result.js';
import type { KeyedResult } from './pooled.js';
import type { Group, Selection } from './selection.js';
import { answeredIn } from './states.js';

type Asked = Pick<KeyedResult, 'key' | 'question'>;

/** Words are let out by a schedule of their own (`textsShown`). */
export const isWords = ({ question: { kind } }: Asked): boolean => kind === 'TEXT' || kind === 'LONG_TEXT';

/** Questions whose figures are made of each other's answers advance together. */
export function familyOf({ key, question }: Asked): string {
  if (question.kind === 'PAIR') return 'pairs';
  return question.kind === 'RATING' && question.measure.index ? `index ${question.measure.index}` : `key ${key}`;
}

/** Whether every response holds an answer: then whole steps of responses are whole steps of answers. */
export function answeredByAll({ key, asked, others, inGroup }: KeyedResult, responses: number): boolean {
  if (inGroup || others.length > 0 || key.includes('.')) return false;
  const sum = (count: (one: KeyedResult['asked'][number]) => number) => asked.reduce((all, one) => all + count(one), 0);
  if (asked.some(({ cells }) => cells.cells.some(({ what }) => what === 'NOT_APPLICABLE'))) return false;
  const parts = asked.flatMap(({ question }) => {
    if (question.kind === 'MATRIX')
      return question.rows.map(({ code }) => sum(({ cells }) => cells.total('CODE', code)));
    if (question.kind === 'RANKING')
      return question.choices.map(({ code }) => sum(({ cells }) => cells.total('CODE', code)));
    return [
      sum((one) => (question.kind === 'PAIR' ? one.cells.total('CODE', 'pair') : answeredIn(one.question, one.cells))),
    ];
  });
  return parts.every((n) => n === responses);
}

interface Line {
  readonly step: number;
  readonly keyId: string;
  readonly version: number;
  readonly segment: string | null;
  readonly day: string;
  /** A matrix row, a ranked choice; empty for all others. */
  readonly cell: string;
  /** Which parts were answered; ! marks "does not apply". */
  readonly state: string;
  readonly n: number;
}

/** A question and those it advances with. */
export function membersOf(ground: Ground, key: string): Asked[] {
  const asked = new Map<string, Asked>();
  for (const { questions } of [ground.current, ...[...ground.versions.values()].reverse()])
    for (const [one, question] of questions) if (!asked.has(one)) asked.set(one, { key: one, question });
  const own = asked.get(key);
  return own ? [...asked.values()].filter((one) => !isWords(one) && familyOf(one) === familyOf(own)) : [];
}

const sql = `
  select s."step", g."key_id" as "keyId", g."version", s."segment", s."day"::text as "day", g."cell", g."state",
    count(*)::int as "n"
  from (
    select a."institution_id", a."response_id", a."key_id", a."version_number"::int as "version",
      case when a."key_id" = any($4::uuid[]) then a."part" else '' end as "cell",
      string_agg(distinct a."part" || case when a."na" then '!' else '' end, ' ') as "state"
    from "survey_answer" a
    where a."institution_id" = $1 and a."campaign_id" = $2 and a."key_id" = any($3::uuid[])
      and not (a."part" in ('other', 'comment') and a."code" = '')
    group by 1, 2, 3, 4, 5) g
  join "survey_response" s on s."institution_id" = g."institution_id" and s."id" = g."response_id"
  where s."step" <= $5 group by 1, 2, 3, 4, 5, 6, 7`;

/** What of a line or of a step's responses makes a group of its own. */
type Split = (one: { readonly version: number; readonly segment: string | null; readonly day?: string }) => string;
const byGroup: Split = ({ version, segment }) => JSON.stringify([version, segment]);

/** An index leaves out versions that make another: those it counts, and those it leaves out, advance as well. */
function classes(ground: Ground, members: readonly Asked[]): Split {
  const [index] = members.flatMap(({ question: { kind, measure } }) =>
    kind === 'RATING' ? (measure.index ?? []) : [],
  );
  if (index === undefined) return () => '';
  const [alike, reliable] = [alikeVersions(ground), reliableVersions(ground, index)];
  return ({ version }) => `${alike.includes(version)} ${reliable.includes(version)}`;
}

/** Whether an index counts a part of the answers. */
export function isParted(ground: Ground, one: KeyedResult): boolean {
  const classOf = classes(ground, [one]);
  return new Set(one.asked.map(({ version }) => classOf({ version: version.number, segment: null }))).size > 1;
}

/**
 * How the answers to questions came, step by step: who answered, who said that it does not apply, and who was asked it
 * and did neither. A question advances to a step by which each of these has gained none or k.
 */
export async function schedulesOf(
  queries: Queries,
  ground: Ground,
  asked: readonly Asked[],
  { groups, step }: { readonly groups: readonly Group[]; readonly step: number },
) {
  const idOf = ({ key }: Asked) => ground.keyIds.get(key) ?? '';
  const byPart = asked.filter(({ question: { kind } }) => kind === 'MATRIX' || kind === 'RANKING');
  const known = [ground.institutionId, ground.campaign.id, asked.map(idOf), byPart.map(idOf), step];
  const lines = await queries.query<Line>(sql, known);
  const sizes = groups.filter((one) => one.step <= step);
  const { k } = ground.campaign;
  const asks = (version: number, key: string) => ground.versions.get(version)?.questions.has(key) ?? false;

  /** Per step a number for each group of answers. */
  function table(members: readonly Asked[], split: Split): number[][] {
    const columns = new Map<string, number[]>();
    const add = (name: string, at: number, n: number) => {
      const column = columns.get(name) ?? Array.from({ length: step }, () => 0);
      column[at - 1] = (column[at - 1] ?? 0) + n;
      columns.set(name, column);
    };
    for (const one of members) {
      const own = lines.filter(({ keyId }) => keyId === idOf(one));
      for (const cell of new Set(['', ...own.map((line) => line.cell)])) {
        const name = (state: string, group: string) => JSON.stringify([one.key, cell, state, group]);
        for (const size of sizes) if (asks(size.version, one.key)) add(name('?', split(size)), size.step, size.n);
        for (const line of own)
          if (line.cell === cell) {
            add(name(line.state, split(line)), line.step, line.n);
            add(name('?', split(line)), line.step, -line.n);
          }
      }
    }
    const all = [...columns.values()];
    return Array.from({ length: step }, (_, at) => all.map((column) => column[at] ?? 0));
  }

  const points = (members: readonly Asked[]): number[] => releasePoints(table(members, classes(ground, members)), k);
  const within = (members: readonly Asked[], split: Split): number[] => {
    const whole = new Set(points(members));
    return releasePoints(table(members, split), k, (at) => whole.has(at));
  };

  return {
    /** The steps at which these questions advanced. */
    points,
    /** The last of them by which the answers to one of them had gained none or k in each month as well. */
    monthlyStep: (members: readonly Asked[], key: string): number => {
      const own = lines.filter(({ keyId }) => keyId === ground.keyIds.get(key));
      const months = [...new Set(own.map(({ day }) => day.slice(0, 7)))];
      const rows = Array.from({ length: step }, (_, at) =>
        months.map((month) =>
          own.reduce((sum, one) => (one.step === at + 1 && one.day.startsWith(month) ? sum + one.n : sum), 0),
        ),
      );
      const whole = new Set(points(members));
      return releasePoints(rows, k, (at) => whole.has(at)).at(-1) ?? 0;
    },
    /** The same for every version and segment; 0 where those inside a filter or outside it would be few. */
    narrowStep: (members: readonly Asked[], filter: Selection['filter']): number => {
      const at = within(members, byGroup).at(-1) ?? 0;
      const matches = (one: Group | Line, given: Selection['filter']) =>
        one.step <= at &&
        (given.version == null || given.version === one.version) &&
        (given.segment == null || given.segment === one.segment);
      const wider = [{}, { version: filter.version }, { segment: filter.segment }];
      const few = members.some((one) => {
        const own = lines.filter(({ keyId }) => keyId === idOf(one));
        return [...new Set(own.map(({ cell, state }) => JSON.stringify([cell, state])))].some((name) => {
          const size = (given: Selection['filter']) =>
            own.reduce(
              (sum, line) =>
                JSON.stringify([line.cell, line.state]) === name && matches(line, given) ? sum + line.n : sum,
              0,
            );
          const matching = size(filter);
          return wider.map(size).some((n) => n - matching > 0 && n - matching < k) || (matching > 0 && matching < k);
        });
      });
      return few ? 0 : at;
    },
    /** Where tables by segment are. */
    segmentStep: (members: readonly Asked[]): number => within(members, byGroup).at(-1) ?? 0,
  };
}
