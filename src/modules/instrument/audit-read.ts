import type { Definition } from '../../engines/workflow/definition.js';
import type { Facts } from '../../engines/workflow/fact.js';
import { historyOf, type LogEntry } from '../../engines/workflow/history.js';
import type { State } from '../../engines/workflow/state.js';
import type { Gateway, Queries } from '../../platform/database/gateway.js';
import { Parameters } from '../../platform/database/sql.js';
import { whereSql } from '../../platform/database/where-sql.js';
import { documentVisible, slotVisible } from '../document/document.policy.js';
import type { Actor } from '../identity/actor.js';
import { asConfirmed } from '../procedure/confirmed-sources.js';
import { definitionOf } from '../procedure/definition-cache.js';
import type { KeptPaper } from './kept-paper.js';

/** A document as its executed copy tells of it. */
export interface AuditedDocument {
  readonly id: string;
  readonly kind: string;
  readonly title: string;
  readonly number: string | null;
  readonly frozenAt: string | null;
  readonly version: number;
  readonly sha256: string;
  readonly fileName: string;
  readonly timeZone: string;
  /** Null where the version was not composed from clauses. */
  readonly composition: { readonly id: string; readonly sha256: string; readonly paper: KeptPaper } | null;
}
/** A paraf or a signature, given or not. */
export interface AuditedSlot {
  readonly kind: 'INITIAL' | 'SIGNATURE';
  readonly position: string;
  readonly state: string;
  readonly person: string | null;
  /** As it was registered with a signature on paper. */
  readonly title: string | null;
  readonly mode: string | null;
  readonly version: number | null;
  readonly sha256: string | null;
  readonly at: string | null;
  /** Of a signature: the provider's code; of one not made by the act itself its day, and what was registered with it. */
  readonly method: string | null;
  readonly signedOn: string | null;
  readonly place: string | null;
  readonly scanSha256: string | null;
}
export interface AuditedClause {
  readonly clauseId: string;
  readonly sha256: string;
  readonly consents: readonly { readonly party: string; readonly at: string; readonly recorded: boolean }[];
}
export interface Audit {
  readonly definition: Definition;
  readonly state: State;
  /** What the case knew when the document became final: a later text of the same case may have days of its own. */
  readonly factsWhenFinal: Facts;
  readonly document: AuditedDocument;
  readonly slots: readonly AuditedSlot[];
  readonly clauses: readonly AuditedClause[];
}

/** All that an executed copy tells, of one moment, as far as the actor may see it; null for no such document. */
export const readAudit = (gateway: Gateway, actor: Actor, documentId: string): Promise<Audit | null> =>
  gateway.transaction(actor.institutionId, async (queries) => {
    await queries.query('set transaction isolation level repeatable read, read only');
    const found = await readDocument(queries, actor, documentId);
    if (!found) return null;
    const { procedureVersionId, cooperationId, state, ...document } = found;
    const definition = await definitionOf(queries, actor.institutionId, procedureVersionId);
    return {
      definition: await asConfirmed(queries, actor.institutionId, procedureVersionId, definition),
      state,
      factsWhenFinal: await readFactsWhenFinal(queries, actor.institutionId, cooperationId, document.kind),
      document,
      slots: await readSlots(queries, actor, documentId),
      clauses: document.composition
        ? await readClauses(queries, actor.institutionId, document.composition.id, document.frozenAt)
        : [],
    };
  });

async function readDocument(queries: Queries, actor: Actor, documentId: string) {
  const parameters = new Parameters();
  const [institution, id] = [actor.institutionId, documentId].map((one) => parameters.add(one));
  const [row] = await queries.query<
    AuditedDocument & { procedureVersionId: string; cooperationId: string; state: State }
  >(
    `select d."id", d."kind", d."title", d."number", d."frozen_at" as "frozenAt", v."number" as "version", v."sha256",
       v."file_name" as "fileName", i."time_zone" as "timeZone", c."procedure_version_id" as "procedureVersionId",
       c."id" as "cooperationId", c."state",
       (select json_build_object('id', o."id", 'sha256', o."sha256", 'paper', o."paper") from "instrument_composition" o
        where o."institution_id" = v."institution_id" and o."document_version_id" = v."id") as "composition"
     from "document" d
     join "institution" i on i."id" = d."institution_id"
     join "cooperation" c on c."institution_id" = d."institution_id" and c."id" = d."container_id"
     join "document_version" v on v."institution_id" = d."institution_id" and v."document_id" = d."id"
       and v."number" = d."current_number"
     where d."institution_id" = ${institution} and d."id" = ${id} and ${whereSql(documentVisible(actor), 'd', parameters)}`,
    parameters.values,
  );
  return row ?? null;
}

async function readFactsWhenFinal(
  queries: Queries,
  institutionId: string,
  cooperationId: string,
  kind: string,
): Promise<Facts> {
  const log = await queries.query<LogEntry>(
    `select "subject_version" as "number", "facts"->'changes' as "events" from "event"
     where "institution_id" = $1 and "subject_id" = $2 and "subject_type" = 'Cooperation'
       and jsonb_typeof("facts"->'changes') = 'array' order by "seq"`,
    [institutionId, cooperationId],
  );
  const final = historyOf(log).standing.findLast(({ events }) =>
    events.some((event) => event.type === 'DocumentFinalised' && event.document === kind),
  );
  return final?.after.facts ?? {};
}

function readSlots(queries: Queries, actor: Actor, documentId: string): Promise<AuditedSlot[]> {
  const parameters = new Parameters();
  const [institution, id] = [actor.institutionId, documentId].map((one) => parameters.add(one));
  return queries.query<AuditedSlot>(
    `select s."kind", s."position_code" as "position", s."state", coalesce(p."name", g."signatory_name") as "person",
       g."signatory_title" as "title", s."mode", s."version_number" as "version", s."sha256", s."at", s."method", s."signed_on"::text as "signedOn",
       g."place", g."scan_sha256" as "scanSha256"
     from "approval_slot" s
     left join "signature" g on g."institution_id" = s."institution_id" and g."id" = s."signature_id"
     left join "person" p on p."institution_id" = s."institution_id" and p."id" = s."person_id"
     where s."institution_id" = ${institution} and s."document_id" = ${id}
       and ${whereSql(slotVisible(actor), 's', parameters)} order by s."kind", s."ordinal", s."sheet", s."slot"`,
    parameters.values,
  );
}

/** With the consents that stood when the document became final: a later instrument may void them for itself. */
const readClauses = (
  queries: Queries,
  institutionId: string,
  compositionId: string,
  finalAt: string | null,
): Promise<AuditedClause[]> =>
  queries.query<AuditedClause>(
    `select k."clause_id" as "clauseId", k."sha256", coalesce((
       select json_agg(json_build_object('party', a."party", 'at', a."at", 'recorded', a."recorded_by_id" is not null)
         order by a."party", a."at")
       from "clause_consent" a where a."institution_id" = k."institution_id" and a."clause_text_id" = k."clause_text_id"
         and (a."voided_at" is null or a."voided_at" > $3)), '[]'::json) as "consents"
     from "instrument_clause" k where k."institution_id" = $1 and k."composition_id" = $2 order by k."number"`,
    [institutionId, compositionId, finalAt],
  );
