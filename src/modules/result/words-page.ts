import type { Problem } from '../../kernel/problem.js';
import { ok, type Result } from '../../kernel/result.js';
import type { Queries } from '../../platform/database/gateway.js';
import { type Ground, thresholdOf } from './ground.js';
import type { ResultFilter, ResultMoment } from './result.js';
import { select } from './selection.js';

export interface WordsPage {
  readonly nodes: readonly string[];
  readonly endCursor: string | null;
}

/**
 * What was written to a question, never in the order it came. Where few must be kept safe it is in the order of the
 * alphabet, and only the first `readable` in the order of the steps are among it, so that with every look it is the same
 * and whole groups of k more.
 */
export async function wordsPage(
  queries: Queries,
  ground: Ground,
  key: string,
  asked: { readonly filter: ResultFilter; readonly moment: ResultMoment; readonly readable: number },
  page: { readonly first: number; readonly after: number },
): Promise<Result<WordsPage, Problem[]>> {
  const { institutionId, campaign, keyIds } = ground;
  const selected = await select(queries, ground, asked.filter, asked.moment);
  if (!selected.ok) return selected;
  const { sql, values } = selected.value;
  const known = [institutionId, campaign.id, keyIds.get(key) ?? null, asked.readable, page.after, page.first + 1];
  const condition = sql?.replace(/\$(\d+)/g, (_, at: string) => `$${Number(at) + known.length}`);
  const joined = 'join "survey_response" s on s."institution_id" = a."institution_id" and s."id" = a."response_id"';
  const written = `a."institution_id" = $1 and a."campaign_id" = $2 and a."key_id" = $3 and a."part" = '' and a."code" = ''
    and a."num" is null and a."txt" is not null and not a."na" and $4::int > 0 and ${condition ?? 'true'}`;
  // By the responses' ids, which are drawn by chance: along the key, so that a million are no slower than a hundred.
  const open = `select a."txt" from "survey_answer" a ${condition ? joined : ''} where ${written}
    order by a."response_id", a."entry" offset $5 limit $6`;
  const guarded = `select "txt" from (select a."txt" from "survey_answer" a ${joined} where ${written}
      order by s."step", s."id" limit $4) words
    order by "txt" collate "C" offset $5 limit $6`;
  const rows = await queries.query<{ txt: string }>(thresholdOf(ground) === null ? open : guarded, [
    ...known,
    ...values,
  ]);
  const nodes = rows.slice(0, page.first).map(({ txt }) => txt);
  return ok({ nodes, endCursor: rows.length > page.first ? String(page.after + page.first) : null });
}
