import type { Answer, AnswerValue, FileAnswer } from '../../engines/questionnaire/answer.js';
import type { Problem } from '../../kernel/problem.js';
import { fail, ok, type Result } from '../../kernel/result.js';
import { type Sender, uploadedFile } from '../document/uploaded-file.js';
import { notFound } from '../identity/problems.js';
import type { GivenAnswer, GivenValue } from './answer.rules.js';

/** Answers with the files they name: the caller's own uploads, held until the transaction ends. */
export async function answersGiven(
  sender: Sender,
  given: readonly GivenAnswer[],
  path: readonly string[],
): Promise<Result<Answer[], Problem[]>> {
  const problems: Problem[] = [];
  const answers: Answer[] = [];
  for (const [index, one] of given.entries()) {
    const at = [...path, String(index), 'value'];
    const value = one.value ? await valueGiven(sender, one.value, at, problems) : null;
    answers.push({ question: one.question, value, other: one.other ?? null, comment: one.comment ?? null });
  }
  return problems.length > 0 ? fail(problems) : ok(answers);
}

async function valueGiven(
  sender: Sender,
  { items, files, ...rest }: GivenValue,
  path: readonly string[],
  problems: Problem[],
): Promise<AnswerValue> {
  if (files) return { files: await filesGiven(sender, files, [...path, 'files'], problems) };
  if (!items) return rest;
  const entries: { answers: readonly Answer[] }[] = [];
  for (const [index, { answers }] of items.entries()) {
    const inner = await answersGiven(sender, answers, [...path, 'items', String(index), 'answers']);
    if (inner.ok) entries.push({ answers: inner.value });
    else problems.push(...inner.error);
  }
  return { items: entries };
}

async function filesGiven(
  sender: Sender,
  ids: readonly string[],
  path: readonly string[],
  problems: Problem[],
): Promise<FileAnswer[]> {
  const files: FileAnswer[] = [];
  for (const [index, id] of ids.entries()) {
    const file = await uploadedFile(sender, id);
    if (file) files.push({ id: file.id, name: file.fileName, mediaType: file.mediaType, size: Number(file.size) });
    else problems.push(notFound(...path, String(index)));
  }
  return files;
}

/** Every file that answers name, once. */
export function filesIn(answers: readonly Answer[]): FileAnswer[] {
  const files = answers.flatMap(({ value }) => [
    ...(value?.files ?? []),
    ...(value?.items ?? []).flatMap((item) => filesIn(item.answers)),
  ]);
  return [...new Map(files.map((file) => [file.id, file])).values()];
}
