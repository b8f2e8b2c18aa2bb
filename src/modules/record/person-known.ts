import type { Queries } from '../../platform/database/gateway.js';

/** By what a person is known: the parameters of `personal-data.ts`, in their order. */
export interface KnownPerson {
  readonly institutionId: string;
  readonly personId: string;
  readonly name: string;
  readonly emails: readonly string[];
  readonly phones: readonly string[];
  readonly partnerIds: readonly string[];
}

/** In the engine room: addresses of accounts are not for requests. */
export async function knownPerson(queries: Queries, institutionId: string, personId: string): Promise<KnownPerson> {
  const [row] = await queries.query<Omit<KnownPerson, 'institutionId' | 'personId'>>(
    `select p."name",
       array(select distinct lower(e) from (
         select a."email" as e from "membership" m join "account" a on a."id" = m."account_id"
           where m."institution_id" = $1 and m."person_id" = $2
         union select m."email" from "membership" m where m."institution_id" = $1 and m."person_id" = $2
         union select c."email" from "partner_contact" c where c."institution_id" = $1 and c."person_id" = $2) x
         where e is not null) as "emails",
       array(select distinct c."phone" from "partner_contact" c
         where c."institution_id" = $1 and c."person_id" = $2 and c."phone" is not null) as "phones",
       array(select distinct c."partner_id" from "partner_contact" c where c."institution_id" = $1 and c."person_id" = $2
         union select m."partner_id" from "membership" m
         where m."institution_id" = $1 and m."person_id" = $2 and m."partner_id" is not null) as "partnerIds"
     from "person" p where p."institution_id" = $1 and p."id" = $2`,
    [institutionId, personId],
  );
  if (!row) throw new Error('a person that was found is not there');
  return { institutionId, personId, ...row };
}

export const parametersOf = (known: KnownPerson): unknown[] => [
  ...[known.institutionId, known.personId, known.name.trim().toLowerCase(), known.emails, known.phones],
  known.partnerIds,
];

/** Names every parameter with its type, whatever a condition asks of them. */
export const typed =
  '$2::uuid is not null and $3::text is not null and $4::text[] is not null and $5::text[] is not null and $6::uuid[] is not null';
