import { createHash } from 'node:crypto';
import { limits } from '../../engines/questionnaire/limits.js';
import { canonicalJson } from '../../kernel/canonical-json.js';
import { type Problem, problem } from '../../kernel/problem.js';
import { fail, ok, type Result } from '../../kernel/result.js';
import { inTurns } from '../../kernel/turns.js';
import type { Work } from '../../platform/mutation/work.js';
import type { Actor } from '../identity/actor.js';
import { checkText } from '../identity/check.js';
import { exists, invalid } from '../identity/problems.js';
import { isForPartners, labelIn } from './content-view.js';
import { lookAtDraft, type PublishReport } from './publish-report.js';
import { type StableKey, stableKeysOf } from './question-keys.js';
import { type DraftRow, type EditOf, heldDraft } from './questionnaire-edit.js';
import { groundOf } from './questionnaire-ground.js';

export interface QuestionnairePublish extends EditOf {
  readonly label?: string | null;
  readonly confirmChanges?: boolean | null;
}
export type Published = { readonly id: string; readonly versionId: string };

const MOST_TOLD = 100;
const unseen = invalid(
  ['input', 'label'],
  'A version is called by what can be seen: no control or invisible characters.',
  'Sebutan versi harus terlihat: tanpa karakter kendali atau karakter tak terlihat.',
);

/**
 * Publishes the draft as a version that never changes, after looking at it through every stage. `told` hears the report
 * whatever comes of it.
 */
export async function questionnairePublish(
  work: Work<Actor>,
  input: QuestionnairePublish,
  told: (report: PublishReport) => void,
): Promise<Result<Published, Problem[]>> {
  const held = await heldDraft(work, input);
  if (!held.ok) return held;
  const draft = held.value;
  const confirmed = input.confirmChanges ?? false;
  const ground = await groundOf(work, work.institutionId, draft, {
    now: work.now,
    timeZone: work.actor.timeZone,
    confirmed,
  });
  const report = await inTurns(lookAtDraft(ground));
  told(report);
  const number = (draft.publishedNumber ?? 0) + 1;
  const label = await labelFor(work, draft, input.label, number);
  const problems = [...(report.passed ? [] : problemsIn(report)), ...(label.ok ? [] : label.error)];
  if (!label.ok || problems.length > 0) return fail(problems);
  const versionId = await keepVersion(work, draft, { number, label: label.value, report });
  await keepKeys(work, draft.id, number, stableKeysOf(ground.questionnaire));
  return ok({ id: draft.id, versionId });
}

const problemsIn = ({ stages }: PublishReport): Problem[] =>
  stages
    .flatMap((stage) => stage.findings)
    .filter((finding) => finding.severity === 'ERROR')
    .slice(0, MOST_TOLD)
    .map(({ rule, path, explanation }) => problem('INVALID', ['draft', ...path], explanation, { fault: rule }));

/** What the version is called: as it is given, else as the draft says, else by its number. */
async function labelFor(
  work: Work<Actor>,
  { id, document }: DraftRow,
  given: string | null | undefined,
  number: number,
): Promise<Result<string, Problem[]>> {
  const problems = given == null ? [] : checkText(['input', 'label'], given, limits.label);
  if (given != null && problems.length === 0 && /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u.test(given)) problems.push(unseen);
  if (problems.length > 0) return fail(problems);
  const rows = await work.query<{ label: string }>(
    'select "label" from "questionnaire_version" where "institution_id" = $1 and "questionnaire_id" = $2',
    [work.institutionId, id],
  );
  const taken = new Set(rows.map((row) => row.label));
  const label = given?.trim() ?? (labelIn(document)?.trim() || String(number));
  const said = given == null ? ['draft', 'label'] : ['input', 'label'];
  return taken.has(label)
    ? fail([
        exists(
          said,
          `There is a version "${label}" already. Call this one otherwise.`,
          `Versi "${label}" sudah ada. Beri sebutan lain.`,
        ),
      ])
    : ok(label);
}

async function keepVersion(
  work: Work<Actor>,
  { id, document, revision }: DraftRow,
  { number, label, report }: { number: number; label: string; report: PublishReport },
): Promise<string> {
  const versionId = work.ids.next();
  const sha256 = createHash('sha256').update(canonicalJson(document)).digest('hex');
  const forPartners = isForPartners(document);
  const at = work.now.toISOString();
  await work.query(
    `insert into "questionnaire_version" ("institution_id", "id", "questionnaire_id", "number", "label", "revision",
       "document", "sha256", "compatibility", "for_partners", "report", "published_by_id", "published_at")
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
    [
      work.institutionId,
      versionId,
      id,
      number,
      label,
      revision,
      JSON.stringify(document),
      sha256,
      report.compatibility,
      forPartners,
      JSON.stringify(report),
      work.actor.personId,
      at,
    ],
  );
  await work.query(
    `update "questionnaire" set "published_number" = $3, "for_partners" = $4, "updated_at" = $5, "published_at" = $5,
       "published_title" = "title", "published_titles" = "titles", "published_languages" = "languages"
     where "institution_id" = $1 and "id" = $2`,
    [work.institutionId, id, number, forPartners, at],
  );
  work.announce({
    kind: 'QUESTIONNAIRE_PUBLISHED',
    subjectType: 'Questionnaire',
    subjectId: id,
    subjectVersion: revision,
    facts: { number, label, sha256, compatibility: report.compatibility },
  });
  return versionId;
}

/** Keys that are new get an id that stays: what figures of all versions are pooled by. */
async function keepKeys(
  work: Work<Actor>,
  questionnaireId: string,
  number: number,
  keys: readonly StableKey[],
): Promise<void> {
  await work.query(
    `insert into "question_key" ("institution_id", "id", "questionnaire_id", "key", "kind", "first_number")
     select $1, k."id", $2, k."key", k."kind", $3 from json_to_recordset($4) as k("id" uuid, "key" text, "kind" text)
     on conflict ("institution_id", "questionnaire_id", "key") do nothing`,
    [
      work.institutionId,
      questionnaireId,
      number,
      JSON.stringify(keys.map(({ key, kind }) => ({ id: work.ids.next(), key, kind }))),
    ],
  );
}
