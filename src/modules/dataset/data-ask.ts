import { coerceInputValue } from 'graphql';
import { fail, ok, type Result } from '../../kernel/result.js';
import { isStorable } from '../../kernel/text.js';
import { all, compare, everything, type Where } from '../../kernel/where.js';
import { refuseHeavy } from '../../platform/read/compile.js';
import { rowId } from '../../platform/read/global-id.js';
import type { Projection } from '../../platform/read/projection.js';
import type { Separator } from '../../platform/table/csv.js';
import type { HttpProblem } from '../document/file.problems.js';
import type { Actor } from '../identity/actor.js';
import type { DataColumn, DataList } from './data-list.js';
import { mayExportPersonal } from './dataset.policy.js';
import { badQuery, dataProblems } from './dataset.problems.js';

/** So many rows at most in one file. */
export const MOST_ROWS = 1_000_000;

/** What an address asks for. */
export interface DataAsk {
  readonly columns: readonly DataColumn[];
  readonly where: Where;
  /** Only what comes behind this row. */
  readonly after: string | null;
  readonly limit: number;
  readonly separator: Separator;
  readonly byteOrderMark: boolean;
}

type Query = Readonly<Record<string, unknown>>;
const known = ['where', 'columns', 'since', 'after', 'limit', 'separator', 'bom'];
const separators: Readonly<Record<string, Separator>> = { comma: ',', semicolon: ';', tab: '\t', ',': ',', ';': ';' };

/** Reads an address: each parameter is understood, or the whole is refused. */
export function dataAsk(
  list: DataList,
  projection: Projection<Actor>,
  query: Query,
  actor: Actor,
): Result<DataAsk, HttpProblem> {
  const stray = Object.keys(query).find((name) => !known.includes(name) || typeof query[name] !== 'string');
  if (stray !== undefined)
    return fail(
      badQuery(
        'parameter',
        `Known once each: ${known.join(', ')}.`,
        `Dikenal, masing-masing sekali: ${known.join(', ')}.`,
      ),
    );
  const given = query as Readonly<Record<string, string | undefined>>;
  const columns = columnsAsked(list, given.columns, actor);
  const where = whereAsked(list, projection, given.where, actor);
  const since = sinceAsked(list, given.since);
  for (const one of [columns, where, since]) if (!one.ok) return one;
  const after = given.after === undefined ? null : rowId(projection.prefix, given.after);
  if (given.after !== undefined && after === null)
    return fail(badQuery('after', 'The id of the last row you have.', 'Id baris terakhir yang Anda miliki.'));
  const limit = given.limit === undefined ? MOST_ROWS : Number(given.limit);
  if (!/^\d{1,7}$/.test(given.limit ?? '1') || limit < 1 || limit > MOST_ROWS)
    return fail(badQuery('limit', `1 to ${MOST_ROWS}.`, `1 sampai ${MOST_ROWS}.`));
  const separator = separators[given.separator ?? 'comma'];
  if (!separator) return fail(badQuery('separator', 'comma, semicolon or tab.', 'comma, semicolon, atau tab.'));
  if (!columns.ok || !where.ok || !since.ok) return fail(dataProblems.UNKNOWN);
  return ok({
    ...{ columns: columns.value, after, limit, separator, byteOrderMark: given.bom === '1' },
    where: all(where.value, since.value),
  });
}

function columnsAsked(list: DataList, names: string | undefined, actor: Actor): Result<DataColumn[], HttpProblem> {
  const personal = mayExportPersonal(actor);
  if (names === undefined) return ok(list.columns.filter((one) => one.usual && (personal || !one.personal)));
  const asked = [...new Set(['id', ...names.split(',').map((name) => name.trim())])];
  const found = asked.map((name) => list.columns.find((column) => column.name === name));
  const missing = asked.filter((_, at) => !found[at]);
  if (missing.length > 0)
    return fail(badQuery('columns', `Unknown: ${missing.join(', ')}.`, `Tidak dikenal: ${missing.join(', ')}.`));
  const columns = found.flatMap((column) => column ?? []);
  if (!personal && columns.some((column) => column.personal)) return fail(dataProblems.PERSONAL);
  return ok(columns);
}

function whereAsked(
  list: DataList,
  { filter }: Projection<Actor>,
  text: string | undefined,
  actor: Actor,
): Result<Where, HttpProblem> {
  if (text === undefined) return ok(everything);
  if (!list.where || !filter)
    return fail(badQuery('where', 'This list has no filter.', 'Daftar ini tidak memiliki filter.'));
  try {
    if (text.length > 10_000 || !isStorable(text)) throw new Error('too long');
    const value = coerceInputValue(JSON.parse(text), list.where, (_path, _value, error) => {
      throw error;
    });
    const where = filter(value as object, actor);
    refuseHeavy(where);
    return ok(where);
  } catch (error) {
    const why = error instanceof Error ? error.message : '';
    return fail(
      badQuery('where', `No ${list.where.name} as JSON: ${why}`, `Bukan ${list.where.name} sebagai JSON: ${why}`),
    );
  }
}

function sinceAsked({ since }: DataList, text: string | undefined): Result<Where, HttpProblem> {
  if (text === undefined) return ok(everything);
  if (!since)
    return fail(badQuery('since', 'No column of this list tells when.', 'Tidak ada kolom waktu pada daftar ini.'));
  const at = /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d{1,6})?)?(Z|[+-]\d\d:\d\d))?$/.test(text)
    ? Date.parse(text)
    : Number.NaN;
  if (Number.isNaN(at) || text.startsWith('0000'))
    return fail(badQuery('since', 'A day or an instant (RFC 3339).', 'Hari atau waktu (RFC 3339).'));
  return ok(compare(since.column, '>=', new Date(at).toISOString()));
}
