import type { Party } from '../../engines/workflow/definition.js';
import type { Queries } from '../../platform/database/gateway.js';
import type { Work } from '../../platform/mutation/work.js';
import type { Actor } from '../identity/actor.js';
import type { Obligation } from './obligation.entity.js';
import type { Part } from './obligation.rules.js';

export interface NewPart extends Part {
  readonly note: string | null;
  readonly party: Party;
  readonly recorded: boolean;
}

/** Lays what was fulfilled; answers its row. */
export async function layFulfilment(work: Work<Actor>, obligation: Obligation, part: NewPart): Promise<string> {
  const id = work.ids.next();
  await work.query(
    `insert into "obligation_fulfilment" ("institution_id", "id", "cooperation_id", "obligation_id", "number", "percent",
       "quantity", "done_on", "note", "party", "person_id", "recorded", "at")
     select $1, $2, $3, $4, 1 + count(*), $5, $6, $7, $8, $9, $10, $11, $12
     from "obligation_fulfilment" f where f."institution_id" = $1 and f."obligation_id" = $4`,
    [
      work.institutionId,
      id,
      obligation.cooperationId,
      obligation.id,
      part.percent,
      part.quantity,
      part.doneOn,
      part.note,
      part.party,
      work.actor.personId,
      part.recorded,
      work.now.toISOString(),
    ],
  );
  return id;
}

/** The parts of an obligation that count. */
export const partsOf = (work: Queries & { readonly institutionId: string }, obligationId: string): Promise<Part[]> =>
  work.query<Part>(
    `select "percent"::text as "percent", "quantity"::text as "quantity", "done_on"::text as "doneOn"
     from "obligation_fulfilment" where "institution_id" = $1 and "obligation_id" = $2 and "voided_at" is null`,
    [work.institutionId, obligationId],
  );

/** The same of several obligations at once, by obligation. */
export async function partsOfAll(
  work: Queries & { readonly institutionId: string },
  obligationIds: readonly string[],
): Promise<ReadonlyMap<string, readonly Part[]>> {
  const rows = await work.query<Part & { obligationId: string }>(
    `select "obligation_id" as "obligationId", "percent"::text as "percent", "quantity"::text as "quantity",
       "done_on"::text as "doneOn"
     from "obligation_fulfilment" where "institution_id" = $1 and "obligation_id" = any($2) and "voided_at" is null`,
    [work.institutionId, obligationIds],
  );
  const byObligation = new Map<string, Part[]>();
  for (const { obligationId, ...part } of rows)
    byObligation.set(obligationId, [...(byObligation.get(obligationId) ?? []), part]);
  return byObligation;
}
