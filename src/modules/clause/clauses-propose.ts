import type { Definition } from '../../engines/workflow/definition.js';
import { type Problem, problem } from '../../kernel/problem.js';
import { fail, ok, type Result } from '../../kernel/result.js';
import { text } from '../../kernel/text.js';
import type { Work } from '../../platform/mutation/work.js';
import { globalId } from '../../platform/read/global-id.js';
import type { Actor } from '../identity/actor.js';
import { kept } from '../identity/check.js';
import { invalid, required } from '../identity/problems.js';
import { announceClause } from './clause.events.js';
import { CLAUSE_PREFIX } from './clause.problems.js';
import {
  firstStanding,
  type GivenWords,
  keptWords,
  MOST_AT_ONCE,
  MOST_CLAUSES,
  statusOf,
  textProblems,
} from './clause.rules.js';
import { openCase } from './clause-held.js';
import { instrumentFor } from './clause-instrument.js';
import { insertTexts, textRow } from './clause-record.js';
import { type Speech, speakerOf } from './clause-speaker.js';

export interface NewClause {
  readonly code?: string | null;
  readonly heading?: GivenWords | null;
  readonly body: GivenWords;
  readonly note?: string | null;
}
export interface ClausesPropose extends Speech {
  readonly cooperationId: string;
  readonly document?: string | null;
  readonly clauses: readonly NewClause[];
}

/** Puts new clauses on the table, behind those that are there. All of them or none. */
export async function clausesPropose(
  work: Work<Actor>,
  input: ClausesPropose,
): Promise<Result<{ id: string; clauseIds: string[] }, Problem[]>> {
  const open = await openCase(work, input.cooperationId);
  if (!open.ok) return open;
  const { definition, state, id: cooperationId } = open.value.case;
  const instrument = instrumentFor(definition, state, input.document);
  const [there] = await work.query<{ count: number; last: number }>(
    `select count(*)::int as "count", coalesce(max("number"), 0) as "last" from "clause"
     where "institution_id" = $1 and "cooperation_id" = $2`,
    [work.institutionId, cooperationId],
  );
  const { count = 0, last = 0 } = there ?? {};
  const spoken = await speakerOf(work, open.value, input);
  const amount = amountProblems(input.clauses.length, count);
  const problems = [
    ...(spoken.ok ? [] : spoken.error),
    ...(instrument.ok ? [] : instrument.error),
    ...(amount.length > 0 ? amount : input.clauses.flatMap((one, index) => clauseProblems(definition, one, index))),
  ];
  if (!spoken.ok || !instrument.ok || problems.length > 0) return fail(problems);
  const speaker = spoken.value;
  const standing = firstStanding(input.party);
  const made = input.clauses.map((one, index) => {
    const heading = keptWords(one.heading ?? requiredClause(definition, one.code)?.title ?? { id: '' });
    const words = { heading, body: keptWords(one.body), note: kept(one.note) };
    const row = textRow(work.ids.next(), work.ids.next(), standing, words, speaker);
    return { row, code: one.code ?? null, place: last + 1 + index };
  });
  await work.query(
    `with added as (${insertTexts})
     insert into "clause" ("institution_id", "id", "cooperation_id", "document", "number", "code", "heading", "status", "text_id", "created_at", "updated_at", "version")
     select $1, c.id, $2, $7, c.place, c.code, c.heading, $6, c.text_id, $3, $3, 1
     from json_to_recordset($5) as c(id uuid, place int, code text, heading jsonb, text_id uuid)`,
    [
      work.institutionId,
      cooperationId,
      work.now.toISOString(),
      JSON.stringify(made.map(({ row }) => row)),
      JSON.stringify(
        made.map(({ row, code, place }) => ({ id: row.clause_id, place, code, heading: row.heading, text_id: row.id })),
      ),
      statusOf(standing),
      instrument.value,
    ],
  );
  for (const { row } of made) {
    const clause = { id: row.clause_id, version: 0, case: { id: cooperationId } };
    announceClause(work, 'CLAUSE_PROPOSED', clause, standing, { textId: row.id, sha256: row.sha256, speaker });
  }
  return ok({ id: cooperationId, clauseIds: made.map(({ row }) => globalId(CLAUSE_PREFIX, row.clause_id)) });
}

export const requiredClause = ({ requiredClauses = [] }: Definition, code: string | null | undefined) =>
  requiredClauses.find((one) => one.code === code);

/** A code is one of the checklist's. */
export function codeProblems(definition: Definition, code: string | null | undefined, path: readonly string[]) {
  if (code == null || requiredClause(definition, code)) return [];
  const codes = (definition.requiredClauses ?? []).map((one) => one.code).join(', ');
  return [
    codes === ''
      ? invalid(
          path,
          'This procedure has no checklist of clauses.',
          'Prosedur ini tidak memiliki daftar klausul wajib.',
        )
      : invalid(
          path,
          `The procedure’s checklist knows ${codes}.`,
          `Daftar klausul wajib prosedur ini memuat ${codes}.`,
        ),
  ];
}

function clauseProblems(definition: Definition, one: NewClause, index: number): Problem[] {
  const path = ['input', 'clauses', String(index)];
  const headed = one.heading || requiredClause(definition, one.code);
  return [
    ...codeProblems(definition, one.code, [...path, 'code']),
    ...(headed ? [] : [required(...path, 'heading')]),
    ...textProblems(path, one),
  ];
}

function amountProblems(given: number, there: number): Problem[] {
  const path = ['input', 'clauses'];
  if (given === 0) return [required(...path)];
  if (given > MOST_AT_ONCE)
    return [
      problem(
        'TOO_MANY',
        path,
        text(`At most ${MOST_AT_ONCE} clauses at once.`, `Paling banyak ${MOST_AT_ONCE} klausul sekaligus.`),
      ),
    ];
  if (there + given <= MOST_CLAUSES) return [];
  return [
    problem(
      'TOO_MANY',
      path,
      text(
        `A cooperation has at most ${MOST_CLAUSES} clauses, removed ones too; it has ${there}.`,
        `Sebuah kerja sama memuat paling banyak ${MOST_CLAUSES} klausul, termasuk yang dihapus; kini ada ${there}.`,
      ),
    ),
  ];
}
