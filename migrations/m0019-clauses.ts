import { Migration } from '@mikro-orm/migrations';
import { type References, type TenantTables, walls } from './walls.js';

const tenantTables: TenantTables = {
  clause: 'select, insert, update',
  clause_text: 'select, insert',
  clause_consent: 'select, insert, update',
};

const references: References = [
  ['clause', 'cooperation_id', 'cooperation'],
  ['clause', 'text_id', 'clause_text'],
  ['clause_text', 'cooperation_id', 'cooperation'],
  ['clause_text', 'clause_id', 'clause'],
  ['clause_text', 'person_id', 'person'],
  ['clause_text', 'recorded_by_id', 'person'],
  ['clause_text', 'evidence_file_id', 'stored_file'],
  ['clause_consent', 'cooperation_id', 'cooperation'],
  ['clause_consent', 'clause_text_id', 'clause_text'],
  ['clause_consent', 'person_id', 'person'],
  ['clause_consent', 'recorded_by_id', 'person'],
  ['clause_consent', 'evidence_file_id', 'stored_file'],
  ['clause_consent', 'voided_by_id', 'person'],
  ['clause_consent', 'void_recorded_by_id', 'person'],
  ['clause_consent', 'void_evidence_file_id', 'stored_file'],
];

/** What staff recorded on the partner's behalf is whole, and only the partner's. */
const recorded = (party: string, prefix = ''): string => {
  const [by, channel, file, name] = ['recorded_by_id', 'channel', 'evidence_file_id', 'evidence_name'].map(
    (column) => `"${prefix}${column}"`,
  );
  return `(${by} is null) = (${channel} is null) and (${by} is null) = (${file} is null) and (${by} is null) = (${name} is null) and (${by} is null or ${party} = 'PARTNER')`;
};

/** Clauses, their texts, and who consented to which. */
export class Clauses extends Migration {
  override name = 'm0019-clauses';

  override up(): void {
    this.addSql(
      `create table "clause" ("institution_id" uuid not null, "id" uuid not null, "cooperation_id" uuid not null, "document" text null, "number" int not null, "code" text null, "heading" jsonb not null, "status" text not null, "text_id" uuid not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "removed_at" timestamptz null, "version" int not null default 1, primary key ("institution_id", "id"));`,
    );
    this.addSql(`create index "clause_cooperation" on "clause" ("institution_id", "cooperation_id", "number", "id");`);
    this.addSql(`create index "clause_updated" on "clause" ("institution_id", "updated_at", "id");`);
    this.addSql(
      `alter table "clause" add constraint "clause_removed" check (("status" = 'REMOVED') = ("removed_at" is not null))`,
    );
    this.addSql(
      `create table "clause_text" ("institution_id" uuid not null, "id" uuid not null, "cooperation_id" uuid not null, "clause_id" uuid not null, "number" int not null, "round" int not null, "removal" boolean not null default false, "heading" jsonb not null, "body" jsonb null, "sha256" text not null, "note" text null, "proposed_by_party" text not null, "person_id" uuid not null, "position_code" text null, "mode" text null, "recorded_by_id" uuid null, "channel" text null, "evidence_file_id" uuid null, "evidence_name" text null, "at" timestamptz not null, primary key ("institution_id", "id"));`,
    );
    this.addSql(
      `alter table "clause_text" add constraint "clause_text_number" unique ("institution_id", "clause_id", "number");`,
    );
    this.addSql(`create index "clause_text_at" on "clause_text" ("institution_id", "cooperation_id", "at");`);
    this.addSql(`create index "clause_text_file" on "clause_text" ("institution_id", "evidence_file_id");`);
    this.addSql(`alter table "clause_text" add constraint "clause_text_removal" check ("removal" = ("body" is null))`);
    this.addSql(
      `alter table "clause_text" add constraint "clause_text_recorded" check (${recorded('"proposed_by_party"')})`,
    );
    this.addSql(
      `create table "clause_consent" ("institution_id" uuid not null, "id" uuid not null, "cooperation_id" uuid not null, "clause_text_id" uuid not null, "party" text not null, "person_id" uuid not null, "position_code" text null, "mode" text null, "recorded_by_id" uuid null, "channel" text null, "evidence_file_id" uuid null, "evidence_name" text null, "at" timestamptz not null, "voided_at" timestamptz null, "voided_because" text null, "voided_by_id" uuid null, "void_recorded_by_id" uuid null, "void_channel" text null, "void_evidence_file_id" uuid null, "void_evidence_name" text null, primary key ("institution_id", "id"));`,
    );
    this.addSql(`create index "clause_consent_text" on "clause_consent" ("institution_id", "clause_text_id", "at");`);
    this.addSql(`create index "clause_consent_file" on "clause_consent" ("institution_id", "evidence_file_id");`);
    this.addSql(
      `create index "clause_consent_void_file" on "clause_consent" ("institution_id", "void_evidence_file_id");`,
    );
    // A party stands behind a text once.
    this.addSql(
      `create unique index "clause_consent_live" on "clause_consent" ("institution_id", "clause_text_id", "party") where "voided_at" is null`,
    );
    this.addSql(`alter table "clause_consent" add constraint "clause_consent_recorded" check (${recorded('"party"')})`);
    this.addSql(
      `alter table "clause_consent" add constraint "clause_consent_voided" check (("voided_at" is null) = ("voided_because" is null) and ("voided_at" is null) = ("voided_by_id" is null) and ("voided_at" is not null or "void_recorded_by_id" is null) and ${recorded('"party"', 'void_')})`,
    );

    for (const statement of walls(tenantTables, references)) this.addSql(statement);
  }
}
