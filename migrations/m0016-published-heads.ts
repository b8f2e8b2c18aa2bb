import { Migration } from '@mikro-orm/migrations';

/** What lists show of a questionnaire to whoever may not read drafts: the latest version's title and languages. */
export class PublishedHeads extends Migration {
  override name = 'm0016-published-heads';

  override up(): void {
    this.addSql(
      `alter table "questionnaire" add column "published_title" text null, add column "published_titles" jsonb null, add column "published_languages" text[] null, add column "published_at" timestamptz null;`,
    );
    // What was published before: the draft's head stands in until the next version; it was shown so far.
    this.addSql(
      `update "questionnaire" q set "published_title" = q."title", "published_titles" = q."titles",
         "published_languages" = q."languages", "published_at" = v."published_at"
       from "questionnaire_version" v
       where v."institution_id" = q."institution_id" and v."questionnaire_id" = q."id" and v."number" = q."published_number"`,
    );
  }
}
