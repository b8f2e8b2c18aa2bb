import { text as readText } from 'node:stream/consumers';
import { entry, isList, isNode, type Json, mitraOf, type Node, wordIn } from '../../engines/questionnaire/document.js';
import { problemOf } from '../../engines/questionnaire/edit/edited.js';
import { parseQuestionnaire } from '../../engines/questionnaire/parse.js';
import { readTests } from '../../engines/questionnaire/survey-test.js';
import { type Problem, problem } from '../../kernel/problem.js';
import { fail, ok, type Result } from '../../kernel/result.js';
import { text } from '../../kernel/text.js';
import type { Work } from '../../platform/mutation/work.js';
import type { Storage } from '../../platform/storage/storage.js';
import { uploadedFile } from '../document/uploaded-file.js';
import type { Actor } from '../identity/actor.js';
import type { Outcome } from '../identity/answer.js';
import { checkCode } from '../identity/check.js';
import { notFound, required } from '../identity/problems.js';
import { buildersOnly, mayBuild } from './questionnaire.policy.js';
import { begin } from './questionnaire-create.js';
import { type DraftRow, heldDraft, revised } from './questionnaire-edit.js';

export interface QuestionnaireImport {
  readonly fileId: string;
  readonly testsFileId?: string | null;
  readonly questionnaireId?: string | null;
  readonly requiredRevision?: number | null;
  readonly code?: string | null;
}

const LARGEST = 4 * 1024 * 1024;

/**
 * Takes a SurveyJS document for a new questionnaire, or for the draft of one, node by node as it is. Refused is only what
 * cannot be kept; what cannot be run is kept, shown as the draft's faults and refused at publish.
 */
export async function questionnaireImport(
  work: Work<Actor>,
  storage: Storage,
  input: QuestionnaireImport,
): Promise<Outcome> {
  if (!mayBuild(work.actor)) return fail([buildersOnly]);
  const held = await replaced(work, input);
  const document = await documentIn(work, storage, input.fileId);
  const tests = await testsIn(work, storage, input.testsFileId);
  const problems = [held, document, tests].flatMap((one) => (one.ok ? [] : one.error));
  if (!held.ok || !document.ok || !tests.ok || problems.length > 0) return fail(problems);
  const draft = held.value;
  if (!draft) return asNew(work, input.code ?? null, document.value, tests.value ?? null);
  return revised(work, draft, {
    kind: 'IMPORTED',
    document: document.value,
    tests: tests.value === undefined ? draft.tests : tests.value,
  });
}

/** The draft to be replaced, if one is named. */
async function replaced(
  work: Work<Actor>,
  { questionnaireId, requiredRevision }: QuestionnaireImport,
): Promise<Result<DraftRow | null, Problem[]>> {
  if (questionnaireId == null) return ok(null);
  if (requiredRevision == null) return fail([required('input', 'requiredRevision')]);
  return heldDraft(work, { questionnaireId, requiredRevision });
}

function asNew(work: Work<Actor>, given: string | null, document: Node, tests: Json | null): Promise<Outcome> {
  const code = given ?? wordIn(entry(mitraOf(document), 'code'));
  const problems = checkCode(['input', 'code'], code);
  if (problems.length > 0) return Promise.resolve(fail(problems));
  return begin(work, { code, document, tests, kind: 'IMPORTED' }, ['input', given === null ? 'fileId' : 'code']);
}

async function documentIn(work: Work<Actor>, storage: Storage, fileId: string): Promise<Result<Node, Problem[]>> {
  const path = ['input', 'fileId'];
  const data = await jsonIn(work, storage, fileId, path);
  if (!data.ok) return data;
  const read = parseQuestionnaire(data.value);
  if (read.ok) return ok(read.value.document);
  return fail(read.error.slice(0, MOST_TOLD).map((fault) => problemOf(fault, [...path, ...fault.path])));
}

/** A file without a test takes those there away. */
const isEmptyList = (data: unknown): boolean => {
  const list = isNode(data) && entry(data, 'format') === 1 ? entry(data, 'tests') : undefined;
  return isList(list) && list.length === 0;
};

/** The tests of a file; null: there are to be none; undefined: no file was given. */
async function testsIn(
  work: Work<Actor>,
  storage: Storage,
  fileId: string | null | undefined,
): Promise<Result<Json | null | undefined, Problem[]>> {
  if (fileId == null) return ok(undefined);
  const path = ['input', 'testsFileId'];
  const data = await jsonIn(work, storage, fileId, path);
  if (!data.ok) return data;
  if (isEmptyList(data.value)) return ok(null);
  const hostile = parseQuestionnaire({ tests: data.value });
  const read = hostile.ok ? readTests(data.value) : hostile;
  if (read.ok && isNode(data.value)) return ok(data.value);
  return fail(
    (read.ok ? [] : read.error).slice(0, MOST_TOLD).map((fault) => problemOf(fault, [...path, ...fault.path])),
  );
}

const MOST_TOLD = 100;

/** The JSON of an uploaded file. */
async function jsonIn(
  work: Work<Actor>,
  storage: Storage,
  fileId: string,
  path: readonly string[],
): Promise<Result<unknown, Problem[]>> {
  const file = await uploadedFile(work, fileId);
  if (!file) return fail([notFound(...path)]);
  if (Number(file.size) > LARGEST) return fail([tooLarge(path)]);
  try {
    const words = await readText(await storage.read(file.storageKey));
    return ok(JSON.parse(words.replace(/^\ufeff/, '')));
  } catch (error) {
    if (error instanceof SyntaxError) return fail([noJson(path)]);
    throw error;
  }
}

const tooLarge = (path: readonly string[]): Problem =>
  problem('TOO_LONG', path, text('At most 4 MB.', 'Paling besar 4 MB.'), { fault: 'TOO_LARGE' });
const noJson = (path: readonly string[]): Problem =>
  problem('INVALID', path, text('This is no JSON.', 'Ini bukan JSON.'), { fault: 'NOT_A_DOCUMENT' });
