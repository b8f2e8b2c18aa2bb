import type { Answer } from '../../engines/questionnaire/answer.js';
import type { AnswerFault, AnswerFaultCode, Dropped } from '../../engines/questionnaire/answer-fault.js';
import { civilDateIn } from '../../kernel/civil-date.js';
import { type Problem, type ProblemCode, problem } from '../../kernel/problem.js';
import { fail, ok, type Result } from '../../kernel/result.js';
import { text } from '../../kernel/text.js';
import type { Work } from '../../platform/mutation/work.js';
import type { Actor } from '../identity/actor.js';
import { checkAnswers, type GivenAnswer } from './answer.rules.js';
import { compiledVersion } from './compiled-version.js';
import { answersGiven } from './given-answers.js';

/** A form given with an act, and the version of it that the procedure names; null when it names no such form. */
export interface GivenForm {
  readonly form: string;
  readonly version: string | null;
  readonly answers: readonly GivenAnswer[];
  /** What it comes to decides something: without its published questionnaire it is not taken. */
  readonly decides?: boolean;
}
/** Answers as they are to be kept. `versionId` null: the institution has not published that questionnaire. */
export interface JudgedForm {
  readonly form: string;
  readonly formVersion: string;
  readonly versionId: string | null;
  readonly answers: readonly Answer[];
  readonly dropped: readonly Dropped[] | null;
  /** What the form's calculations come to; none without a published questionnaire. */
  readonly calculated: Readonly<Record<string, string | number | boolean>>;
}

/**
 * Judges forms by their published questionnaires, every error at once. Where there is none, shape and size are checked
 * and the answers kept as given. Without forms it costs nothing.
 */
export async function judgeForms(
  work: Work<Actor>,
  forms: readonly GivenForm[],
  path: readonly string[],
): Promise<Result<JudgedForm[], Problem[]>> {
  if (forms.length === 0) return ok([]);
  const problems = forms.flatMap(({ answers }, index) => checkAnswers(answers, [...path, String(index), 'answers']));
  if (problems.length > 0) return fail(problems);
  const versions = await versionsOf(work, forms);
  const judged: JudgedForm[] = [];
  for (const [index, one] of forms.entries()) {
    const at = [...path, String(index), 'answers'];
    if (one.decides && !versions.has(keyOf(one.form, one.version))) {
      problems.push(unpublished(one, [...path, String(index), 'form']));
      continue;
    }
    const result = await judge(work, one, versions.get(keyOf(one.form, one.version)) ?? null, at);
    if (result.ok) judged.push(result.value);
    else problems.push(...result.error);
  }
  return problems.length > 0 ? fail(problems) : ok(judged);
}

/** Says which questionnaire is wanted, and what brings it. */
const unpublished = ({ form, version }: GivenForm, path: readonly string[]): Problem =>
  problem(
    'INVALID',
    path,
    text(
      `What this form comes to decides the way, and its questionnaire "${form}" ${version} is not published. An administrator publishes it: questionnaireImport, then questionnairePublish with the label ${version}.`,
      `Hasil borang ini menentukan jalannya, dan kuesioner "${form}" ${version} belum diterbitkan. Administrator menerbitkannya: questionnaireImport, lalu questionnairePublish dengan label ${version}.`,
    ),
  );

async function judge(
  work: Work<Actor>,
  { form, version, answers }: GivenForm,
  versionId: string | null,
  path: readonly string[],
): Promise<Result<JudgedForm, Problem[]>> {
  const given = await answersGiven(work, answers, path);
  if (!given.ok) return given;
  const kept = { form, formVersion: version ?? '', versionId };
  if (versionId === null) return ok({ ...kept, answers: given.value.map(withoutNulls), dropped: null, calculated: {} });
  const compiled = await compiledVersion(work, work.institutionId, versionId);
  const checked = compiled.check(given.value, 'FINAL', { today: civilDateIn(work.now, work.actor.timeZone) });
  if (!checked.ok) return fail(checked.error.map((fault) => answerProblem(fault, path)));
  const { answers: stored, dropped, calculated, scores } = checked.value;
  const figures = { ...calculated, ...scores };
  return ok({ ...kept, answers: stored, dropped: dropped.length > 0 ? dropped : null, calculated: figures });
}

const codes: Readonly<Partial<Record<AnswerFaultCode, ProblemCode>>> = {
  REQUIRED: 'REQUIRED',
  TOO_LONG: 'TOO_LONG',
  TOO_MANY: 'TOO_MANY',
};
/** What is wrong with an answer as a problem of the input that holds it. */
export const answerProblem = ({ code, path, message }: AnswerFault, at: readonly string[]): Problem =>
  problem(codes[code] ?? 'INVALID', [...at, ...path], message, { fault: code });

/** Published versions by the code and label that procedures name. */
async function versionsOf(work: Work<Actor>, forms: readonly GivenForm[]): Promise<Map<string, string>> {
  const rows = await work.query<{ id: string; code: string; label: string }>(
    `select v."id", q."code", v."label" from json_to_recordset($2) as f("form" text, "version" text)
     join "questionnaire" q on q."institution_id" = $1 and q."code" = f."form"
     join "questionnaire_version" v
       on v."institution_id" = q."institution_id" and v."questionnaire_id" = q."id" and v."label" = f."version"`,
    [work.institutionId, JSON.stringify(forms.map(({ form, version }) => ({ form, version })))],
  );
  return new Map(rows.map((row) => [keyOf(row.code, row.label), row.id]));
}

const keyOf = (form: string, version: string | null): string => JSON.stringify([form, version]);

/** Kept as given: only what is there. */
const withoutNulls = ({ question, value, other, comment }: Answer): Answer => ({
  question,
  ...(value == null ? {} : { value }),
  ...(other == null ? {} : { other }),
  ...(comment == null ? {} : { comment }),
});
