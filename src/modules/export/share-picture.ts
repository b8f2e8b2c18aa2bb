import type { Chart } from '../../engines/chart/chart.js';
import type { Problem } from '../../kernel/problem.js';
import { fail, ok, type Result } from '../../kernel/result.js';
import type { Locale } from '../../kernel/text.js';
import type { Queries } from '../../platform/database/gateway.js';
import type { Column, Row } from '../../platform/table/table.js';
import type { Ground } from '../result/ground.js';
import { publicResult } from './public-result.js';
import { movedMeanwhile, tooFewToShare, tooNearAnother } from './share.problems.js';
import { type Counted, countedInForce, countedTo, isSame, mayStandBeside, shareCut } from './share-cut.js';
import { type Shown, type ShownAsk, shownOf } from './share-shown.js';

/** What a share shows, as it is kept. */
type KeptShown = { readonly chart: Chart } | { readonly table: KeptTable };
interface KeptTable {
  readonly name: string;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
}

/** The figures of one moment, in every language, and the campaign's title then. */
export interface Picture {
  readonly title: string;
  readonly shown: Readonly<Record<Locale, KeptShown>>;
}
export interface FrozenShare extends Counted {
  readonly frozen: Picture;
}

/**
 * The picture that a share of an IDENTIFIED campaign is: of the first whole k's of responses, worked out once. Public
 * figures that moved with every response, or stood beside others of nearly the same ones, would tell on single answers.
 * `queries` are of one transaction.
 */
export async function takePicture(
  queries: Queries,
  ground: Ground,
  ask: ShownAsk,
  now: Date,
): Promise<Result<FrozenShare, Problem[]>> {
  const { k, title } = ground.campaign;
  // A hundred thousand responses are counted here: it may take its time.
  await queries.query("set local statement_timeout = '60s'");
  const cut = await shareCut(queries, ground);
  if (!cut) return fail([tooFewToShare(k)]);
  const counted = await countedTo(queries, ground, cut);
  const others = await countedInForce(queries, ground, now);
  if (!others.every((other) => mayStandBeside(counted, other, k))) return fail([tooNearAnother(k)]);
  const result = await publicResult(queries, ground, cut);
  if (!result.ok) return result;
  // Each statement sees what is committed by then: all must have seen the same responses, whole k's of them.
  const after = await countedTo(queries, ground, cut);
  if (!isSame(counted, after) || counted.counted !== result.value.responses || counted.counted % k !== 0)
    return fail([movedMeanwhile]);
  const figures = { ...result.value, asOf: now };
  const id = shownOf(figures, ask, 'id');
  if (!id.ok) return id;
  const en = shownOf(figures, ask, 'en');
  if (!en.ok) return en;
  return ok({ ...counted, frozen: { title, shown: { id: await kept(id.value), en: await kept(en.value) } } });
}

async function kept(shown: Shown): Promise<KeptShown> {
  if ('chart' in shown) return shown;
  const { name, columns, rows } = shown.table;
  const all: Row[] = [];
  for await (const row of rows) all.push(row);
  return { table: { name, columns, rows: all } };
}
