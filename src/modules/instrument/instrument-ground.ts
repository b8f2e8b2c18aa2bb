import type { LocalizedText } from '../../kernel/text.js';
import type { Queries } from '../../platform/database/gateway.js';

/** An agreement that an instrument rests on, or amends. */
export interface CitedAgreement {
  readonly title: string;
  /** The numbers of its instruments, where they have one. */
  readonly numbers: readonly string[];
}
/** The version of the SOP that the case is pinned to, and the decree that put it in force. */
export interface SopInForce {
  readonly name: LocalizedText;
  readonly label: string;
  readonly decreeNumber: string | null;
  readonly decreeOn: string | null;
  readonly decreeSample: boolean;
}
/** What an instrument says of its case beside the clauses. */
export interface InstrumentGround {
  /** The version of the SOP that the case is pinned to. */
  readonly procedureVersionId: string;
  readonly title: string;
  readonly institution: LocalizedText;
  readonly partner: { readonly name: string; readonly address: string | null };
  readonly basis: CitedAgreement | null;
  readonly amended: CitedAgreement | null;
  readonly sop: SopInForce;
}

interface Row {
  readonly procedureVersionId: string;
  readonly sop: SopInForce;
  readonly title: string;
  readonly institution: LocalizedText;
  readonly partner: string;
  readonly address: string | null;
  readonly basis: CitedAgreement | null;
  readonly amended: CitedAgreement | null;
}

const cited = (column: string): string => `(select json_build_object('title', o."title", 'numbers',
    coalesce((select json_agg(d."number" order by d."number") from "document" d where d."institution_id" = o."institution_id"
      and d."container_id" = o."id" and d."instrument" and d."number" is not null), '[]'::json))
  from "cooperation" o where o."institution_id" = c."institution_id" and o."id" = c."${column}")`;

export async function groundOf(queries: Queries, institutionId: string, caseId: string): Promise<InstrumentGround> {
  const [row] = await queries.query<Row>(
    `select c."procedure_version_id" as "procedureVersionId", c."title", i."name" as "institution", p."name" as "partner", p."address", ${cited('basis_id')} as "basis",
       ${cited('amends_id')} as "amended", json_build_object('name', v."name", 'label', v."label", 'decreeNumber', v."decree_number",
         'decreeOn', v."decree_on", 'decreeSample', v."decree_sample") as "sop"
     from "cooperation" c
     join "institution" i on i."id" = c."institution_id"
     join "procedure_version" v on v."institution_id" = c."institution_id" and v."id" = c."procedure_version_id"
     join "partner" p on p."institution_id" = c."institution_id" and p."id" = c."partner_id"
     where c."institution_id" = $1 and c."id" = $2`,
    [institutionId, caseId],
  );
  if (!row) throw new Error('a case that is held is not there');
  const { partner: name, address, ...rest } = row;
  return { ...rest, partner: { name, address } };
}
