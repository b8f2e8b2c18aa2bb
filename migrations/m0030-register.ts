import { Migration } from '@mikro-orm/migrations';
import { walls } from './walls.js';

const tables = {
  agreement_kind: 'select, insert, update',
  cooperation_card: 'select, insert, update',
  card_person: 'select, insert, update, delete',
  cooperation_benefit: 'select, insert, update',
  cooperation_aspect: 'select, insert, update',
  figure: 'select, insert, update',
};

const references = [
  ['cooperation_card', 'cooperation_id', 'cooperation'],
  ['cooperation_card', 'kind_id', 'agreement_kind'],
  ['cooperation_card', 'unit_id', 'org_unit'],
  ['card_person', 'cooperation_id', 'cooperation'],
  ['cooperation_benefit', 'cooperation_id', 'cooperation'],
  ['cooperation_benefit', 'unit_id', 'org_unit'],
  ['cooperation_benefit', 'evidence_file_id', 'stored_file'],
  ['cooperation_benefit', 'recorded_by_id', 'person'],
  ['cooperation_aspect', 'cooperation_id', 'cooperation'],
  ['cooperation_aspect', 'unit_id', 'org_unit'],
  ['cooperation_aspect', 'evidence_file_id', 'stored_file'],
  ['cooperation_aspect', 'recorded_by_id', 'person'],
  ['figure', 'unit_id', 'org_unit'],
  ['figure', 'evidence_file_id', 'stored_file'],
  ['figure', 'recorded_by_id', 'person'],
  ['activity', 'unit_id', 'org_unit'],
] as const;

const dharma = `in ('EDUCATION', 'RESEARCH', 'COMMUNITY_SERVICE')`;

/** What must hold of every row, whatever wrote it. */
const checks: readonly (readonly [table: string, name: string, holds: string])[] = [
  ['cooperation_card', 'money', `("budget" is null) = ("currency" is null)`],
  ['cooperation_card', 'level', `"level" in ('INTERNATIONAL', 'NATIONAL', 'LOCAL')`],
  ['cooperation_card', 'source', `"source" in ('CASE', 'IMPORT')`],
  ['card_person', 'party', `"party" in ('INSTITUTION', 'PARTNER') and "role" in ('SIGNATORY', 'RESPONSIBLE')`],
  ['cooperation_benefit', 'dharma', `"dharma" ${dharma}`],
  ['cooperation_benefit', 'days', `"ends_on" >= "starts_on"`],
  ['cooperation_benefit', 'evidence', `("evidence_file_id" is null) = ("evidence_name" is null)`],
  ['cooperation_aspect', 'aspect', `"aspect" in ('BENEFIT', 'PERFORMANCE_FACILITIES')`],
  ['figure', 'days', `"valid_to" >= "valid_from"`],
  ['figure', 'evidence', `("evidence_file_id" is null) = ("evidence_name" is null)`],
  ['activity', 'dharma', `"dharma" ${dharma}`],
];

/**
 * The register: every agreement that ever came into force, one row each, with the days it was in force. Addenda belong
 * to the agreement they amend.
 */
const registered = `create view "registered_cooperation" with (security_invoker = true) as
  select c."institution_id", c."id" as "cooperation_id", c."partner_id", c."title", coalesce(k."level", p."level") as "level",
    k."kind_id", a."code" as "kind_code", a."report_as", coalesce(k."number", d."number") as "number", k."partner_number",
    coalesce(k."signed_on", d."signed_on") as "signed_on", coalesce(k."starts_on", k."signed_on", c."began_on") as "starts_on",
    c."ends_on",
    case when c."status" <> 'CLOSED' or (c."outcome_kind" in ('EXTENDED', 'DEVELOPED') and c."ends_on" is not null)
      then c."ends_on"
      else least(c."ends_on", (c."stage_changed_at" at time zone i."time_zone")::date - 1) end as "until",
    c."status", c."outcome_kind", k."unit_id", coalesce(k."source", 'CASE') as "source"
  from "cooperation" c
  join "institution" i on i."id" = c."institution_id"
  join "partner" p on p."institution_id" = c."institution_id" and p."id" = c."partner_id"
  left join "cooperation_card" k on k."institution_id" = c."institution_id" and k."cooperation_id" = c."id"
  left join "agreement_kind" a on a."institution_id" = k."institution_id" and a."id" = k."kind_id"
  left join lateral (
    select min(f."number") as "number", max(s."signed_on") as "signed_on" from "document" f
    left join "approval_slot" s on s."institution_id" = f."institution_id" and s."document_id" = f."id" and s."kind" = 'SIGNATURE'
    where f."institution_id" = c."institution_id" and f."container_id" = c."id" and f."instrument" and f."frozen_at" is not null
  ) d on true
  where c."began_on" is not null and c."amends_id" is null`;

/** What is counted: when cooperations were in force, for which unit and duty, of which level, by which evidence. */
export class Register extends Migration {
  override name = 'm0030-register';

  override up(): void {
    this.addSql(
      `create table "agreement_kind" ("institution_id" uuid not null, "id" uuid not null, "code" text not null, "title" jsonb not null, "report_as" text null, "retired" boolean not null default false, "version" int not null default 1, primary key ("institution_id", "id"));`,
    );
    this.addSql(`alter table "agreement_kind" add constraint "agreement_kind_code" unique ("institution_id", "code");`);
    this.addSql(
      `create table "card_person" ("institution_id" uuid not null, "id" uuid not null, "cooperation_id" uuid not null, "party" text not null, "role" text not null, "name" text not null, "title" text null, "unit" text null, "place" int not null, primary key ("institution_id", "id"));`,
    );
    this.addSql(
      `alter table "card_person" add constraint "card_person_place" unique ("institution_id", "cooperation_id", "place");`,
    );
    this.addSql(
      `create table "cooperation_aspect" ("institution_id" uuid not null, "id" uuid not null, "cooperation_id" uuid not null, "unit_id" uuid not null, "aspect" text not null, "shown_on" date not null, "note" text null, "evidence_file_id" uuid not null, "evidence_name" text not null, "recorded_by_id" uuid not null, "at" timestamptz not null, "withdrawn_at" timestamptz null, "withdrawn_reason" text null, "version" int not null default 1, primary key ("institution_id", "id"));`,
    );
    this.addSql(
      `create index "cooperation_aspect_of" on "cooperation_aspect" ("institution_id", "cooperation_id", "shown_on");`,
    );
    this.addSql(
      `create index "cooperation_aspect_unit" on "cooperation_aspect" ("institution_id", "unit_id", "shown_on", "id");`,
    );
    this.addSql(
      `create table "cooperation_benefit" ("institution_id" uuid not null, "id" uuid not null, "cooperation_id" uuid not null, "unit_id" uuid not null, "dharma" text not null, "title" text not null, "benefit" text null, "starts_on" date not null, "ends_on" date null, "relevant" boolean not null, "evidence_file_id" uuid null, "evidence_name" text null, "recorded_by_id" uuid not null, "at" timestamptz not null, "withdrawn_at" timestamptz null, "withdrawn_reason" text null, "version" int not null default 1, primary key ("institution_id", "id"));`,
    );
    this.addSql(
      `create index "cooperation_benefit_of" on "cooperation_benefit" ("institution_id", "cooperation_id", "starts_on");`,
    );
    this.addSql(
      `create index "cooperation_benefit_unit" on "cooperation_benefit" ("institution_id", "unit_id", "starts_on", "id");`,
    );
    this.addSql(
      `create table "cooperation_card" ("institution_id" uuid not null, "id" uuid not null, "cooperation_id" uuid not null, "kind_id" uuid null, "number" text null, "partner_number" text null, "signed_on" date null, "starts_on" date null, "level" text null, "description" text null, "budget" numeric null, "currency" text null, "unit_id" uuid null, "external_key" text null, "source" text not null, "updated_at" timestamptz not null, "version" int not null default 1, primary key ("institution_id", "id"));`,
    );
    this.addSql(`create index "cooperation_card_number" on "cooperation_card" ("institution_id", "number");`);
    this.addSql(`create index "cooperation_card_unit" on "cooperation_card" ("institution_id", "unit_id");`);
    this.addSql(`create index "cooperation_card_kind" on "cooperation_card" ("institution_id", "kind_id");`);
    this.addSql(
      `alter table "cooperation_card" add constraint "cooperation_card_cooperation" unique ("institution_id", "cooperation_id");`,
    );
    this.addSql(
      `alter table "cooperation_card" add constraint "cooperation_card_key" unique ("institution_id", "external_key");`,
    );
    this.addSql(
      `create table "figure" ("institution_id" uuid not null, "id" uuid not null, "code" text not null, "unit_id" uuid null, "period" text not null, "valid_from" date not null, "valid_to" date not null, "value" numeric not null, "source" text not null, "evidence_file_id" uuid null, "evidence_name" text null, "recorded_by_id" uuid not null, "at" timestamptz not null, "withdrawn_at" timestamptz null, "version" int not null default 1, primary key ("institution_id", "id"));`,
    );
    this.addSql(
      `create unique index "figure_once" on "figure" ("institution_id", "code", "unit_id", "valid_from") nulls not distinct where "withdrawn_at" is null;`,
    );
    this.addSql(`create index "figure_unit" on "figure" ("institution_id", "unit_id");`);
    this.addSql(`alter table "activity" add "unit_id" uuid null, add "dharma" text null, add "relevant" boolean null;`);
    this.addSql(`create index "activity_unit" on "activity" ("institution_id", "unit_id", "happens_on");`);
    this.addSql(`alter table "cooperation" add "began_on" date null;`);
    this.addSql(`alter table "org_unit" add "opened_on" date null;`);
    for (const [table, name, holds] of checks)
      this.addSql(`alter table "${table}" add constraint "${table}_${name}" check (${holds})`);
    for (const statement of walls(tables, references)) this.addSql(statement);
    // Of those that are there already: in force since their case got where it stands, or since they came in.
    this.addSql(
      `update "cooperation" c set "began_on" = ((case when "status" = 'CLOSED' then "registered_at" else "stage_changed_at" end) at time zone i."time_zone")::date
       from "institution" i where i."id" = c."institution_id"
         and ("status" in ('ACTIVE', 'UNDER_REVIEW') or "outcome_kind" in ('EXTENDED', 'DEVELOPED', 'TERMINATED', 'EXPIRED'))`,
    );
    this.addSql(registered);
    this.addSql(`grant select on "registered_cooperation" to mitra_app, mitra_system`);
  }
}
