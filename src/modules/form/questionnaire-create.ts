import type { Json, Node } from '../../engines/questionnaire/document.js';
import { newSurvey } from '../../engines/questionnaire/edit/survey-change.js';
import type { SurveyFields } from '../../engines/questionnaire/edit/survey-fields.js';
import { fail, ok } from '../../kernel/result.js';
import type { Work } from '../../platform/mutation/work.js';
import type { Actor } from '../identity/actor.js';
import type { Outcome } from '../identity/answer.js';
import { checkCode } from '../identity/check.js';
import { exists, invalid } from '../identity/problems.js';
import { buildersOnly, mayBuild } from './questionnaire.policy.js';
import { headOf, recordRevision } from './questionnaire-keep.js';
import type { RevisionKind } from './revision.rules.js';

export interface QuestionnaireCreate {
  readonly code: string;
  readonly language: string;
  readonly questionnaire: SurveyFields;
}

/** Begins a questionnaire: a draft without pages. */
export async function questionnaireCreate(work: Work<Actor>, input: QuestionnaireCreate): Promise<Outcome> {
  if (!mayBuild(work.actor)) return fail([buildersOnly]);
  const { code, language, questionnaire } = input;
  const problems = [...checkCode(['input', 'code'], code), ...checkLanguage(language)];
  const made = newSurvey({ ...questionnaire, code, language });
  if (!made.ok) problems.push(...made.error.map((one) => ({ ...one, path: ['input', 'questionnaire', ...one.path] })));
  if (!made.ok || problems.length > 0) return fail(problems);
  return begin(work, { code, document: made.value, tests: null, kind: 'CREATED' }, ['input', 'code']);
}

const checkLanguage = (language: string) =>
  /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})?$/.test(language)
    ? []
    : [invalid(['input', 'language'], 'A language is a tag such as id or en.', 'Bahasa ditulis sebagai id atau en.')];

interface Beginning {
  readonly code: string;
  readonly document: Node;
  readonly tests: Json | null;
  readonly kind: RevisionKind;
}

/** Enters a questionnaire with its first revision; a code that is taken is told at `path`. */
export async function begin(work: Work<Actor>, given: Beginning, path: readonly string[]): Promise<Outcome> {
  const { code, document, tests } = given;
  const id = work.ids.next();
  const { title, titles, languages } = headOf(document, code);
  const made = await work.query(
    `insert into "questionnaire" ("institution_id", "id", "code", "title", "titles", "languages", "document", "tests",
       "revision", "created_by_id", "created_at", "updated_at")
     values ($1, $2, $3, $4, $5, $6, $7, $8, 1, $9, $10, $10)
     on conflict ("institution_id", "code") do nothing returning 1 as one`,
    [
      work.institutionId,
      id,
      code,
      title,
      JSON.stringify(titles),
      languages,
      JSON.stringify(document),
      tests === null ? null : JSON.stringify(tests),
      work.actor.personId,
      work.now.toISOString(),
    ],
  );
  if (made.length === 0)
    return fail([exists(path, `There is a questionnaire "${code}" already.`, `Kuesioner "${code}" sudah ada.`)]);
  await recordRevision(work, id, 1, given);
  return ok({ id });
}
