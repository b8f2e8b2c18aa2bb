import type { Problem } from '../../kernel/problem.js';
import { Parameters } from '../../platform/database/sql.js';
import { whereSql } from '../../platform/database/where-sql.js';
import type { Work } from '../../platform/mutation/work.js';
import { rowId } from '../../platform/read/global-id.js';
import type { Actor } from '../identity/actor.js';
import { notFound } from '../identity/problems.js';
import { partnerFilter } from '../partner/partner.queries.js';
import type { PartnerWhere } from '../partner/partner.type.js';
import type { Candidate, SegmentTrait, Skipped } from './survey-invitation.rules.js';

/** Whom a call names, by several ways at once. */
export interface Audience {
  readonly partnerIds?: readonly string[] | null;
  readonly contactIds?: readonly string[] | null;
  readonly partners?: PartnerWhere | null;
  readonly ofCooperation?: boolean | null;
}

export interface Gathering {
  readonly language: string;
  readonly segment: string | null;
  readonly trait: SegmentTrait | null;
  readonly cooperationId: string | null;
  /** Beyond so many the call is refused anyway. */
  readonly most: number;
}

const traits: Readonly<Record<SegmentTrait, string>> = {
  KIND: 'p."kind"',
  LEVEL: 'p."level"',
  CLASS: 'p."class_code"',
  COUNTRY: 'p."country"',
};

interface Row {
  readonly contactId: string | null;
  readonly partnerId: string;
  readonly name: string | null;
  readonly email: string | null;
  readonly phone: string | null;
  readonly segment: string | null;
  readonly hasEnded: boolean;
}

/**
 * The contacts a call names. Of partners those who speak for them now; a partner without any is told. A partner that was
 * merged stands for the one it went into, whose contacts are asked.
 */
export async function contactsOf(
  work: Work<Actor>,
  audience: Audience,
  { language, segment, trait, cooperationId, most }: Gathering,
  problems: Problem[],
): Promise<{ candidates: Candidate[]; skipped: Skipped[] }> {
  const partnerIds = await known(work, 'partner', 'par', 'partnerIds', audience.partnerIds ?? [], problems);
  const contactIds = await known(work, 'partner_contact', 'pct', 'contactIds', audience.contactIds ?? [], problems);
  const parameters = new Parameters();
  const institution = parameters.add(work.institutionId);
  const among = [`p."id" = any(${parameters.add(partnerIds)}::uuid[])`];
  if (audience.partners) among.push(whereSql(partnerFilter(audience.partners, work.actor), 'p', parameters));
  if (audience.ofCooperation && cooperationId !== null)
    among.push(
      `p."id" = (select c."partner_id" from "cooperation" c where c."institution_id" = ${institution} and c."id" = ${parameters.add(cooperationId)})`,
    );
  const grouped = trait === null ? 'null' : traits[trait];
  const rows = await work.query<Row>(
    `with recursive asked as (
       select p."id", p."merged_into_id" from "partner" p where p."institution_id" = ${institution} and (${among.join(' or ')})
       union
       select q."id", q."merged_into_id" from "partner" q join asked a on q."id" = a."merged_into_id"
       where q."institution_id" = ${institution}
     ), chosen as (
       select t."id" as "contact_id", p."id" as "partner_id" from "partner" p join asked a on a."id" = p."id"
       left join "partner_contact" t on t."institution_id" = p."institution_id" and t."partner_id" = p."id" and t."ended_at" is null
       where p."institution_id" = ${institution} and p."merged_into_id" is null
       union
       select t."id", t."partner_id" from "partner_contact" t
       where t."institution_id" = ${institution} and t."id" = any(${parameters.add(contactIds)}::uuid[])
     )
     select c."contact_id" as "contactId", c."partner_id" as "partnerId", n."name", t."email", t."phone",
       ${grouped} as "segment", t."ended_at" is not null as "hasEnded"
     from chosen c join "partner" p on p."institution_id" = ${institution} and p."id" = c."partner_id"
     left join "partner_contact" t on t."institution_id" = ${institution} and t."id" = c."contact_id"
     left join "person" n on n."institution_id" = ${institution} and n."id" = t."person_id"
     order by p."name", p."id", t."created_at", t."id" limit ${most + 1}`,
    parameters.values,
  );
  const without = rows.filter((row) => row.contactId === null);
  return {
    candidates: rows
      .filter((row) => row.contactId !== null)
      .map((row) => ({
        ...row,
        personIndex: null,
        name: row.name ?? '',
        language,
        segment: segment ?? row.segment,
      })),
    skipped: without.map(({ partnerId }) => ({
      reason: 'NO_CONTACT' as const,
      contactId: null,
      partnerId,
      personIndex: null,
    })),
  };
}

/** The rows that global ids name; what names none is a problem at its place. */
async function known(
  work: Work<Actor>,
  table: 'partner' | 'partner_contact',
  prefix: string,
  field: string,
  ids: readonly string[],
  problems: Problem[],
): Promise<string[]> {
  const rows = ids.map((id) => rowId(prefix, id));
  const found = await work.query<{ id: string }>(
    `select "id" from "${table}" where "institution_id" = $1 and "id" = any($2::uuid[])`,
    [work.institutionId, rows.filter((id) => id !== null)],
  );
  const there = new Set(found.map((one) => one.id));
  rows.forEach((id, index) => {
    if (id === null || !there.has(id)) problems.push(notFound('input', field, String(index)));
  });
  return [...there];
}
