import type { DatasetName } from '../../engines/report/datasets.js';
import { ADOPTED } from '../cooperation/case-adopt-write.js';
import { lastDay } from '../cooperation/last-day.js';
import { existsOn } from '../indicator/measure-units.js';

/**
 * The rows of each dataset as they were on a day, by what is known today. $1 institution, $2 the day, $3 the unit with all
 * below it (null: all). Each row tells its values by the names of the template format, and what it comes from.
 */
const scope = `with recursive "scope"("id") as (
    select u."id" from "org_unit" u where u."institution_id" = $1 and u."id" = $3::uuid
    union select u."id" from "org_unit" u join "scope" s on u."institution_id" = $1 and u."parent_id" = s."id")`;
const within = (column: string): string => `($3::uuid is null or ${column} in (select "id" from "scope"))`;

const file = (alias: string, name: string): string =>
  `case when ${alias}."id" is not null then json_build_object('fileId', ${alias}."id", 'fileName', ${name}, 'sha256', ${alias}."sha256") end`;
const source = (kind: string, id: string, label: string, evidence = 'null::json', unit = 'null'): string =>
  sourceAs(`'${kind}'`, id, label, evidence, unit);
const sourceAs = (kind: string, id: string, label: string, evidence: string, unit: string): string =>
  `json_build_object('kind', ${kind}, 'id', ${id}, 'label', ${label}, 'unit', ${unit}, 'evidence', ${evidence})`;
const unitName = `u."name" ->> 'id'`;
const rows = (values: Readonly<Record<string, string>>, sources: readonly string[], from: string): string =>
  `${scope}
  select json_build_object(${Object.entries(values)
    .map(([name, sql]) => `'${name}', ${sql}`)
    .join(', ')}) as "values", json_build_array(${sources.join(', ')}) as "sources"
  ${from}`;

const exact = (column: string): string => `trim_scale(${column})::text`;
const dayOf = (instant: string): string => `(${instant} at time zone i."time_zone")::date`;

/** What became of an agreement by the day; EXTENDING while a case of its renewal is open. */
const status = `case when r."until" is not null and r."until" < $2
    then case when r."outcome_kind" = 'TERMINATED' then 'TERMINATED' else 'EXPIRED' end
  when exists (select 1 from "cooperation" n where n."institution_id" = r."institution_id"
    and n."predecessor_id" = r."cooperation_id" and n."status" = 'OPEN') then 'EXTENDING'
  else 'IN_FORCE' end`;

/** The partner (`p`) of an agreement; where that entry was merged, the one it was merged into. */
const partner = `join "partner" w on w."institution_id" = r."institution_id" and w."id" = r."partner_id"
  join "partner" p on p."institution_id" = w."institution_id" and p."id" = coalesce(w."merged_into_id", w."id")`;
const agreement = `join "registered_cooperation" r on r."institution_id" = b."institution_id" and r."cooperation_id" = b."cooperation_id"
  ${partner}`;
/** A unit is there from the day it was opened to the day it closed, both included. */
const exists = existsOn('u', '$2');
const ofUnit = `join "org_unit" u on u."institution_id" = b."institution_id" and u."id" = b."unit_id"`;
const proof = `left join "stored_file" f on f."institution_id" = b."institution_id" and f."id" = b."evidence_file_id"`;

const benefits = rows(
  {
    cooperation: `r."cooperation_id"`,
    benefitId: `b."id"`,
    agreement: `r."title"`,
    kind: `coalesce(r."report_as", r."kind_code")`,
    number: `r."number"`,
    partner: `p."name"`,
    partnerId: `p."id"`,
    partnerKind: `p."kind"`,
    partnerClass: `p."class_code"`,
    level: `r."level"`,
    title: `b."title"`,
    benefit: `b."benefit"`,
    dharma: `b."dharma"`,
    relevant: `b."relevant"`,
    unit: `b."unit_id"`,
    unitCode: `u."code"`,
    unitName,
    unitKind: `u."kind"`,
    unitExists: exists,
    startsOn: `t."starts_on"`,
    until: `t."until"`,
    agreementStartsOn: `r."starts_on"`,
    agreementUntil: `r."until"`,
    status,
    budget: exact(`k."budget"`),
    currency: `k."currency"`,
    evidence: `b."evidence_name"`,
  },
  [
    source('BENEFIT', `b."id"`, `b."title"`, file('f', `b."evidence_name"`), unitName),
    source('COOPERATION', `r."cooperation_id"`, `r."title"`),
  ],
  `from "cooperation_benefit" b join "registered_benefit" t on t."institution_id" = b."institution_id" and t."id" = b."id"
  ${agreement} ${ofUnit} ${proof}
  left join "cooperation_card" k on k."institution_id" = r."institution_id" and k."cooperation_id" = r."cooperation_id"
  where b."institution_id" = $1 and b."withdrawn_at" is null and t."starts_on" <= $2 and ${within(`b."unit_id"`)}`,
);

const person = (party: string, role: string, column: string): string =>
  `(select string_agg(x."${column}", '; ' order by x."place") from "card_person" x where x."institution_id" = r."institution_id"
    and x."cooperation_id" = r."cooperation_id" and x."party" = '${party}' and x."role" = '${role}')`;
const count = (from: string): string => `(select count(*)::text from ${from})`;
const ofAgreement = (alias: string): string =>
  `${alias}."institution_id" = r."institution_id" and ${alias}."cooperation_id" = r."cooperation_id"`;

const agreements = rows(
  {
    cooperation: `r."cooperation_id"`,
    title: `r."title"`,
    description: `k."description"`,
    kind: `coalesce(r."report_as", r."kind_code")`,
    number: `r."number"`,
    partnerNumber: `r."partner_number"`,
    partner: `p."name"`,
    partnerId: `p."id"`,
    partnerKind: `p."kind"`,
    partnerClass: `p."class_code"`,
    partnerCountry: `p."country"`,
    partnerAddress: `p."address"`,
    partnerWebsite: `p."website"`,
    level: `r."level"`,
    signedOn: `r."signed_on"`,
    startsOn: `r."starts_on"`,
    endsOn: `r."ends_on"`,
    until: `r."until"`,
    status,
    unit: `r."unit_id"`,
    unitName,
    basis: `m."title"`,
    budget: exact(`k."budget"`),
    currency: `k."currency"`,
    fundedBy: `(select string_agg(w."title" ->> 'id', '; ' order by h."place") from "funding_share" h
      join "funding_source" w on w."institution_id" = h."institution_id" and w."id" = h."funding_source_id" where ${ofAgreement('h')})`,
    signatory: person('INSTITUTION', 'SIGNATORY', 'name'),
    signatoryTitle: person('INSTITUTION', 'SIGNATORY', 'title'),
    responsible: person('INSTITUTION', 'RESPONSIBLE', 'name'),
    responsibleTitle: person('INSTITUTION', 'RESPONSIBLE', 'title'),
    partnerSignatory: person('PARTNER', 'SIGNATORY', 'name'),
    partnerSignatoryTitle: person('PARTNER', 'SIGNATORY', 'title'),
    partnerResponsible: person('PARTNER', 'RESPONSIBLE', 'name'),
    partnerResponsibleTitle: person('PARTNER', 'RESPONSIBLE', 'title'),
    documents: count(
      `"document" d where d."institution_id" = r."institution_id" and d."container_id" = r."cooperation_id" and d."instrument" and d."current_number" > 0`,
    ),
    activities: count(`"activity" a where ${ofAgreement('a')} and a."status" = 'HELD' and a."happens_on" <= $2`),
    benefits: count(
      `"cooperation_benefit" b where ${ofAgreement('b')} and b."withdrawn_at" is null and b."starts_on" <= $2`,
    ),
    source: `r."source"`,
  },
  [source('COOPERATION', `r."cooperation_id"`, `r."title"`)],
  `from "registered_cooperation" r
  join "cooperation" c on c."institution_id" = r."institution_id" and c."id" = r."cooperation_id"
  ${partner}
  left join "cooperation_card" k on k."institution_id" = r."institution_id" and k."cooperation_id" = r."cooperation_id"
  left join "org_unit" u on u."institution_id" = r."institution_id" and u."id" = r."unit_id"
  left join "cooperation" m on m."institution_id" = c."institution_id" and m."id" = c."basis_id"
  where r."institution_id" = $1 and r."starts_on" <= $2 and (${within(`r."unit_id"`)} or exists (
    select 1 from "cooperation_benefit" b where ${ofAgreement('b')} and b."withdrawn_at" is null and b."unit_id" in (select "id" from "scope")))`,
);

const activities = rows(
  {
    activity: `b."id"`,
    cooperation: `b."cooperation_id"`,
    agreement: `r."title"`,
    number: `r."number"`,
    partner: `p."name"`,
    level: `r."level"`,
    kind: `k."title" ->> 'id'`,
    title: `b."title"`,
    dharma: `b."dharma"`,
    relevant: `b."relevant"`,
    unit: `b."unit_id"`,
    unitName,
    heldOn: `b."happens_on"`,
    evidence: count(`"execution_file" x where x."institution_id" = b."institution_id" and x."activity_id" = b."id"`),
  },
  [source('ACTIVITY', `b."id"`, `b."title"`), source('COOPERATION', `r."cooperation_id"`, `r."title"`)],
  `from "activity" b ${agreement}
  join "activity_kind" k on k."institution_id" = b."institution_id" and k."id" = b."kind_id"
  left join "org_unit" u on u."institution_id" = b."institution_id" and u."id" = b."unit_id"
  where b."institution_id" = $1 and b."status" = 'HELD' and b."happens_on" <= $2 and ${within(`b."unit_id"`)}`,
);

/** Since when it is known of a cooperation that it goes on. */
const goneOn = `select "cooperation_id", min("on") as "on" from (
    select c."id" as "cooperation_id", ${dayOf(`c."stage_changed_at"`)} as "on"
    from "cooperation" c join "institution" i on i."id" = c."institution_id"
    where c."institution_id" = $1 and c."outcome_kind" in ('EXTENDED', 'DEVELOPED')
    union all
    select c."predecessor_id", c."began_on" from "cooperation" c
    where c."institution_id" = $1 and c."predecessor_id" is not null and c."began_on" is not null
  ) every where "on" <= $2 group by "cooperation_id"`;

const aspects = rows(
  {
    cooperation: `r."cooperation_id"`,
    agreement: `r."title"`,
    partner: `p."name"`,
    level: `r."level"`,
    aspect: `b."aspect"`,
    unit: `b."unit_id"`,
    unitName,
    shownOn: `b."shown_on"`,
    shownUntil: `b."shown_until"`,
    note: `b."note"`,
    index: exact(`b."index"`),
    evidence: `b."evidence_name"`,
    agreementStartsOn: `r."starts_on"`,
    agreementUntil: `r."until"`,
  },
  [
    sourceAs(`b."proof"`, ...([`b."id"`, `r."title"`, file('f', `b."evidence_name"`), unitName] as const)),
    source('COOPERATION', `r."cooperation_id"`, `r."title"`),
  ],
  `from (
    select "institution_id", "id", "proof", "cooperation_id", "unit_id", "aspect", "starts_on" as "shown_on", "until" as "shown_until",
      "note", null::numeric as "index", "evidence_file_id", "evidence_name" from "shown_aspect" where "institution_id" = $1
    union all
    select s."institution_id", s."campaign_id", 'SURVEY', s."cooperation_id", w."unit_id", 'SATISFACTION_SUSTAINABILITY',
      greatest(s."closed_on", g."on"), greatest(s."closed_on", g."on"), null, s."index"::numeric, null, null
    from (select distinct on ("cooperation_id") * from "cooperation_satisfaction"
      where "institution_id" = $1 and "closed_on" <= $2 and "index" is not null
      order by "cooperation_id", "closed_on" desc, "at" desc, "id") s
    join (${goneOn}) g on g."cooperation_id" = s."cooperation_id"
    join (select distinct "cooperation_id", "unit_id" from "cooperation_benefit"
      where "institution_id" = $1 and "withdrawn_at" is null and "starts_on" <= $2) w on w."cooperation_id" = s."cooperation_id"
  ) b ${agreement} ${ofUnit} ${proof}
  where b."institution_id" = $1 and b."shown_on" <= $2 and r."starts_on" <= $2 and ${within(`b."unit_id"`)}`,
);

const units = rows(
  {
    unit: `u."id"`,
    code: `u."code"`,
    name: `u."name" ->> 'id'`,
    kind: `u."kind"`,
    openedOn: `u."opened_on"`,
    closedOn: `u."closed_on"`,
  },
  [source('UNIT', `u."id"`, `u."name" ->> 'id'`)],
  `from "org_unit" u where u."institution_id" = $1 and ${exists} and ${within(`u."id"`)}`,
);

/** On a day before it was adopted the log knows nothing of a case; it knows when it was in force. */
const isKnown = `${dayOf(`c."registered_at"`)} <= $2`;
const wasOver = `c."status" = 'CLOSED' and ${lastDay('c', 'i')} < $2`;

/** Where a case stood then: as it stands, unless it moved since; else what its log said last. */
const stood = (column: string, before: string): string =>
  `case when not ${isKnown} then case when ${wasOver} then c."${column}" else ${before} end
    when ${dayOf(`c."stage_changed_at"`)} <= $2 then c."${column}" else (
    select e."facts" ->> '${column}' from "event" e where e."institution_id" = c."institution_id" and e."subject_id" = c."id"
      and e."subject_type" = 'Cooperation' and e."facts" ? '${column}' and ${dayOf(`e."at"`)} <= $2
    order by e."seq" desc limit 1) end`;

const cases = rows(
  {
    cooperation: `c."id"`,
    title: `c."title"`,
    partner: `p."name"`,
    procedure: `v."code"`,
    phase: stood('phase', `'NOT_RECORDED'`),
    status: stood('status', `'ACTIVE'`),
    receivedOn: dayOf(`c."received_at"`),
  },
  [source('COOPERATION', `c."id"`, `c."title"`)],
  `from "cooperation" c
  join "institution" i on i."id" = c."institution_id"
  join "partner" w on w."institution_id" = c."institution_id" and w."id" = c."partner_id"
  join "partner" p on p."institution_id" = w."institution_id" and p."id" = coalesce(w."merged_into_id", w."id")
  join "procedure_version" v on v."institution_id" = c."institution_id" and v."id" = c."procedure_version_id"
  where c."institution_id" = $1 and (${isKnown} or (c."channel" = '${ADOPTED}' and c."began_on" <= $2)) and $3::uuid is null`,
);

/** As many rows as one report holds; one more is read to see that there are more. */
export const MOST_ROWS = 20_000;
const limited = (sql: string): string => `${sql}\n  limit ${MOST_ROWS + 1}`;

export const datasetSql: Readonly<Record<DatasetName, string>> = {
  BENEFITS: limited(benefits),
  AGREEMENTS: limited(agreements),
  ACTIVITIES: limited(activities),
  ASPECTS: limited(aspects),
  UNITS: limited(units),
  CASES: limited(cases),
};
