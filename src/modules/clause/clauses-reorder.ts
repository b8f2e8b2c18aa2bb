import { type Problem, problem } from '../../kernel/problem.js';
import { fail, ok } from '../../kernel/result.js';
import { text } from '../../kernel/text.js';
import type { Work } from '../../platform/mutation/work.js';
import { rowId } from '../../platform/read/global-id.js';
import type { Actor } from '../identity/actor.js';
import type { Outcome } from '../identity/answer.js';
import { invalid } from '../identity/problems.js';
import { CLAUSE_PREFIX } from './clause.problems.js';
import { openCase } from './clause-held.js';

export interface ClausesReorder {
  readonly cooperationId: string;
  readonly clauseIds: readonly string[];
}

/** Sets the order of the clauses. It is no wording: consents stand. Removed clauses come last. */
export async function clausesReorder(work: Work<Actor>, input: ClausesReorder): Promise<Outcome> {
  const open = await openCase(work, input.cooperationId);
  if (!open.ok) return open;
  const cooperationId = open.value.case.id;
  const there = await work.query<{ id: string; removed: boolean }>(
    `select "id", "removed_at" is not null as "removed" from "clause"
     where "institution_id" = $1 and "cooperation_id" = $2 order by "number", "id"`,
    [work.institutionId, cooperationId],
  );
  const given = input.clauseIds.map((id) => rowId(CLAUSE_PREFIX, id));
  const present = there.filter((one) => !one.removed).map((one) => one.id);
  const problems = orderProblems(given, present);
  if (problems.length > 0) return fail(problems);
  const order = [...given, ...there.filter((one) => one.removed).map((one) => one.id)];
  if (order.every((id, index) => id === there[index]?.id)) return fail([alreadySo]);
  await work.query(
    `update "clause" c set "number" = o."place", "updated_at" = case when c."number" = o."place" then c."updated_at" else $3 end,
       "version" = c."version" + case when c."number" = o."place" then 0 else 1 end
     from unnest($2::uuid[]) with ordinality as o("id", "place") where c."institution_id" = $1 and c."id" = o."id"`,
    [work.institutionId, order, work.now.toISOString()],
  );
  work.announce({
    kind: 'CLAUSES_REORDERED',
    subjectType: 'Cooperation',
    subjectId: cooperationId,
    subjectVersion: open.value.case.version,
    facts: { clauseIds: given },
  });
  return ok({ id: cooperationId });
}

/** Every clause that is not removed, each once: who has missed a new one would else put it somewhere by chance. */
function orderProblems(given: readonly (string | null)[], present: readonly string[]): Problem[] {
  const path = ['input', 'clauseIds'];
  const known = new Set<string | null>(present);
  const strange = given.findIndex((id) => !known.has(id));
  if (strange >= 0)
    return [
      problem(
        'NOT_FOUND',
        [...path, String(strange)],
        text('The cooperation has no such clause now.', 'Kerja sama ini kini tidak memuat klausul tersebut.'),
      ),
    ];
  const twice = given.findIndex((id, index) => id !== null && given.indexOf(id) < index);
  if (twice >= 0)
    return [invalid([...path, String(twice)], 'This clause is named twice.', 'Klausul ini disebut dua kali.')];
  const missing = present.length - given.length;
  return missing === 0
    ? []
    : [
        invalid(
          path,
          `Name every clause that is not removed: ${missing} of ${present.length} are missing.`,
          `Sebutkan semua klausul yang tidak dihapus: kurang ${missing} dari ${present.length}.`,
        ),
      ];
}

const alreadySo = invalid(
  ['input', 'clauseIds'],
  'The clauses are in this order already.',
  'Klausul sudah dalam urutan ini.',
);
