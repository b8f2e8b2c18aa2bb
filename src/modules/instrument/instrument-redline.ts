import type { Locale } from '../../kernel/text.js';
import { all, among } from '../../kernel/where.js';
import { Parameters } from '../../platform/database/sql.js';
import { whereSql } from '../../platform/database/where-sql.js';
import { rowId } from '../../platform/read/global-id.js';
import { type ClauseChange, type ClausePair, pairsRedline } from '../clause/clause-redline.js';
import { caller, type Request } from '../identity/request.js';
import { compositionVisible } from './instrument.policy.js';
import { COMPOSITION_PREFIX } from './instrument.queries.js';

interface Composed {
  readonly id: string;
  readonly cooperation_id: string;
  /** In their order. */
  readonly clauses: readonly (NonNullable<ClausePair['after']> & { readonly clause_id: string })[];
}

/** What was changed between two composed texts of one case; null when the caller sees no such two. */
export async function instrumentRedline(
  request: Request,
  fromId: string,
  toId: string,
  language: Locale,
): Promise<ClauseChange[] | null> {
  const actor = caller(request);
  const [from, to] = [fromId, toId].map((id) => rowId(COMPOSITION_PREFIX, id));
  if (!from || !to) return null;
  const parameters = new Parameters();
  const condition = whereSql(all(among('id', [from, to]), compositionVisible(actor)), 'i', parameters);
  const rows = await request.runner.gateway.read<Composed>(
    actor.institutionId,
    `select i."id", i."cooperation_id", (
       select json_agg(json_build_object('clause_id', c."clause_id", 'id', t."id", 'heading', t."heading", 'body', t."body",
         'sha256', t."sha256") order by c."number")
       from "instrument_clause" c
       join "clause_text" t on t."institution_id" = c."institution_id" and t."id" = c."clause_text_id"
       where c."institution_id" = i."institution_id" and c."composition_id" = i."id") as "clauses"
     from "instrument_composition" i
     where i."institution_id" = ${parameters.add(actor.institutionId)} and ${condition}`,
    parameters.values,
  );
  const [before, after] = [from, to].map((id) => rows.find((row) => row.id === id));
  if (!before || !after || before.cooperation_id !== after.cooperation_id) return null;
  return pairsRedline(pairsOf(before, after), language);
}

/** The later text's clauses in their order, then those that it leaves out. */
function pairsOf({ clauses: before }: Composed, { clauses: after }: Composed): ClausePair[] {
  const of = (clauses: Composed['clauses'], id: string) => clauses.find((one) => one.clause_id === id) ?? null;
  const ids = new Set([...after, ...before].map((one) => one.clause_id));
  return [...ids].map((id) => ({ id, before: of(before, id), after: of(after, id) }));
}
