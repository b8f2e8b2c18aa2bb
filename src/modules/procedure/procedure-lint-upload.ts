import type { Definition } from '../../engines/workflow/definition.js';
import { type Problem, problem } from '../../kernel/problem.js';
import { fail, ok, type Result } from '../../kernel/result.js';
import { text } from '../../kernel/text.js';
import type { Storage } from '../../platform/storage/storage.js';
import type { Sender } from '../document/uploaded-file.js';
import { caller, type Request } from '../identity/request.js';
import { mayKeepProcedures } from './procedure.policy.js';
import type { Procedure } from './procedure-file.js';
import { notAllowed } from './procedure-import.js';
import { lintProcedure, type PlacedFinding } from './procedure-lint.js';
import { uploadedProcedure, uploadedText } from './uploaded-procedure.js';

/** Which files to lint: an SOP and, where at hand, the texts it quotes. */
export interface ProcedureLint {
  readonly fileId: string;
  readonly texts?: readonly SourceText[] | null;
}
interface SourceText {
  readonly source: string;
  readonly fileId: string;
}
interface Lintable extends Procedure {
  readonly texts: Readonly<Record<string, string>>;
}

const MOST_TEXTS = 20;

/** The findings of an SOP not yet imported, or every problem for which an import would refuse it; keeps nothing. */
export async function procedureLint(
  request: Request,
  input: ProcedureLint,
): Promise<Result<PlacedFinding[], Problem[]>> {
  const actor = caller(request);
  const { institutionId } = actor;
  const read = await request.runner.gateway.transaction(institutionId, ({ query }) =>
    lintable({ actor, institutionId, query }, request.storage, input),
  );
  if (!read.ok) return read;
  const { definition, source, texts } = read.value;
  return ok(lintProcedure(definition, source, texts));
}

async function lintable(
  sender: Sender,
  storage: Storage,
  { fileId, texts }: ProcedureLint,
): Promise<Result<Lintable, Problem[]>> {
  if (!mayKeepProcedures(sender.actor)) return fail([notAllowed]);
  const given = texts ?? [];
  if (given.length > MOST_TEXTS) return fail([tooMany]);
  const procedure = await uploadedProcedure(sender, storage, fileId, ['fileId']);
  const problems = procedure.ok ? strayTexts(procedure.value.definition, given) : [...procedure.error];
  const words: Record<string, string> = {};
  for (const [index, one] of given.entries()) {
    const read = await uploadedText(sender, storage, one.fileId, ['texts', String(index), 'fileId']);
    if (read.ok) words[one.source] = read.value.words;
    else problems.push(...read.error);
  }
  return procedure.ok && problems.length === 0 ? ok({ ...procedure.value, texts: words }) : fail(problems);
}

/** Texts for sources the SOP does not name, and a second one for the same. */
function strayTexts({ sources }: Definition, texts: readonly SourceText[]): Problem[] {
  return texts.flatMap(({ source }, index) => {
    const path = ['texts', String(index), 'source'];
    if (!sources.some((one) => one.code === source)) return [noSource(path)];
    return texts.findIndex((one) => one.source === source) < index ? [givenTwice(path)] : [];
  });
}

const noSource = (path: readonly string[]): Problem =>
  problem('NOT_FOUND', path, text('The SOP names no such source.', 'SOP tidak menyebut sumber ini.'));
const givenTwice = (path: readonly string[]): Problem =>
  problem(
    'ALREADY_EXISTS',
    path,
    text('The text of this source is given twice.', 'Naskah sumber ini diberikan dua kali.'),
  );
const tooMany = problem(
  'TOO_MANY',
  ['texts'],
  text(`At most ${MOST_TEXTS} texts.`, `Paling banyak ${MOST_TEXTS} naskah.`),
);
