import { Migration } from '@mikro-orm/migrations';
import { type References, walls } from './walls.js';

const references: References = [
  ['signature', 'document_id', 'document'],
  ['signature', 'person_id', 'person'],
  ['signature', 'file_id', 'stored_file'],
  ['signature', 'registered_by_id', 'person'],
  ['approval_slot', 'signature_id', 'signature'],
];

/** What is kept of signatures that are not the act itself: made on paper, or vouched for by a provider. */
export class Signatures extends Migration {
  override name = 'm0024-signatures';

  override up(): void {
    this.addSql(
      `create table "signature" ("institution_id" uuid not null, "id" uuid not null, "document_id" uuid not null, "sheet" text not null, "slot" text not null, "method" text not null, "status" text not null, "version_number" int not null, "sha256" text not null, "person_id" uuid null, "signatory_name" text null, "signatory_title" text null, "signed_on" date null, "place" text null, "in_presence_of" text null, "manner" text null, "file_id" uuid null, "file_name" text null, "scan_sha256" text null, "signed_at" timestamptz null, "certificate_serial" text null, "report_reference" text null, "provider_reference" text null, "continue_url" text null, "ask_at" timestamptz null, "waiting" jsonb null, "registered_by_id" uuid not null, "at" timestamptz not null, primary key ("institution_id", "id"));`,
    );
    this.addSql(`create index "signature_document" on "signature" ("institution_id", "document_id");`);
    this.addSql(`create index "signature_file" on "signature" ("institution_id", "file_id");`);
    this.addSql(`create index "signature_pending" on "signature" ("ask_at") where "status" = 'PENDING';`);
    // One order at a time: two answers for one slot would be two signatures.
    this.addSql(
      `create unique index "signature_waits_once" on "signature" ("institution_id", "document_id", "sheet", "slot") where "status" = 'PENDING';`,
    );
    this.addSql(
      `alter table "signature" add constraint "signature_signed" check ("status" <> 'SIGNED' or "signed_on" is not null)`,
    );
    this.addSql(
      `alter table "signature" add constraint "signature_waits" check (("status" = 'PENDING') = ("waiting" is not null))`,
    );
    this.addSql(
      `alter table "signature" add constraint "signature_on_paper" check ("method" <> 'WET_INK' or ("file_id" is not null and "file_name" is not null and "scan_sha256" is not null))`,
    );
    this.addSql(
      `alter table "approval_slot" add column "method" text null, add column "signed_on" date null, add column "signature_id" uuid null;`,
    );
    this.addSql(`alter table "document" add column "basis_kind" text null;`);
    for (const wall of walls({ signature: 'select, insert, update' }, references)) this.addSql(wall);
    // What was signed before was signed by its act.
    this.addSql(
      `update "approval_slot" s set "method" = 'INTERNAL', "signed_on" = (s."at" at time zone i."time_zone")::date
       from "institution" i where i."id" = s."institution_id" and s."state" = 'SIGNED'`,
    );
  }
}
