import { problem } from '../../kernel/problem.js';
import { fail, ok } from '../../kernel/result.js';
import { text } from '../../kernel/text.js';
import type { Work } from '../../platform/mutation/work.js';
import type { Actor } from '../identity/actor.js';
import type { Outcome } from '../identity/answer.js';
import { heldClause } from './clause-held.js';
import { codeProblems } from './clauses-propose.js';

export interface ClauseFile {
  readonly textId: string;
  readonly code?: string | null;
  readonly expectedVersion?: number | null;
}

/** Says which entry of the checklist a clause fulfils. It is no wording: consents stand. */
export async function clauseFile(work: Work<Actor>, input: ClauseFile): Promise<Outcome> {
  const found = await heldClause(work, input);
  if (!found.ok) return found;
  const held = found.value;
  if (held.capacity.partner !== null) return fail([institutionOnly]);
  const problems = codeProblems(held.case.definition, input.code, ['input', 'code']);
  if (problems.length > 0) return fail(problems);
  await work.query(
    `update "clause" set "code" = $3, "updated_at" = $4, "version" = "version" + 1
     where "institution_id" = $1 and "id" = $2`,
    [work.institutionId, held.id, input.code ?? null, work.now.toISOString()],
  );
  work.announce({
    kind: 'CLAUSE_FILED',
    subjectType: 'Clause',
    subjectId: held.id,
    subjectVersion: held.version + 1,
    facts: { cooperationId: held.case.id, code: input.code ?? null },
  });
  return ok({ id: held.id });
}

const institutionOnly = problem(
  'FORBIDDEN',
  [],
  text(
    'The checklist is the institution’s: its own side says what fulfils it.',
    'Daftar klausul wajib milik lembaga: pihak lembaga yang menetapkan klausul pemenuhnya.',
  ),
);
