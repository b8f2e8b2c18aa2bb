import { createHash } from 'node:crypto';
import type { Definition } from '../../engines/workflow/definition.js';
import { whoWorksOn } from '../../engines/workflow/who.js';
import { type Problem, problem, type UnmetGuard } from '../../kernel/problem.js';
import { text } from '../../kernel/text.js';
import type { Queries } from '../../platform/database/gateway.js';
import type { ClauseWords } from '../clause/clause.rules.js';

/** A clause of a case as it stands: its place, its latest text. */
export interface StandingClause {
  readonly clauseId: string;
  readonly textId: string;
  readonly number: number;
  readonly status: string;
  readonly heading: ClauseWords;
  /** Null in a text that proposes to do without the clause. */
  readonly body: ClauseWords | null;
  readonly sha256: string;
}
export interface AgreedClause extends StandingClause {
  readonly body: ClauseWords;
}

/** The clauses of an instrument of a case that were not removed, in its order. */
export const standingClauses = (queries: Queries, institutionId: string, cooperationId: string, document: string) =>
  queries.query<StandingClause>(
    `select c."id" as "clauseId", t."id" as "textId", c."number", c."status", t."heading", t."body", t."sha256"
     from "clause" c join "clause_text" t on t."institution_id" = c."institution_id" and t."id" = c."text_id"
     where c."institution_id" = $1 and c."cooperation_id" = $2 and c."removed_at" is null
       and coalesce(c."document", $3) = $3 order by c."number", c."id"`,
    [institutionId, cooperationId, document],
  );

export const isAgreed = (clause: StandingClause): clause is AgreedClause =>
  clause.status === 'AGREED' && clause.body !== null;

/** One hash for all: of the clauses' hashes in their order, a line each. */
export const hashOfAll = (clauses: readonly { readonly sha256: string }[]): string =>
  createHash('sha256')
    .update(clauses.map((clause) => `${clause.sha256}\n`).join(''))
    .digest('hex');

/** Why no instrument can be composed yet: there is no clause, or some are not agreed; each is named. */
export function openClauses(definition: Definition, clauses: readonly StandingClause[]): Problem[] {
  const whoCanMeet = whoWorksOn(definition, 'CLAUSES');
  const unmet: UnmetGuard[] = clauses
    .filter((clause) => !isAgreed(clause))
    .map(({ number, heading, status }) => ({
      code: 'CLAUSE_NOT_AGREED',
      explanation: text(
        `Clause ${number} (${heading.en ?? heading.id}) is not agreed by both parties: ${status}.`,
        `Klausul ${number} (${heading.id}) belum disepakati kedua pihak: ${status}.`,
      ),
      whoCanMeet,
    }));
  if (clauses.length === 0)
    unmet.push({
      code: 'NO_CLAUSE_AGREED',
      explanation: text(
        'No clause has been agreed: the substance is discussed before a text is drafted.',
        'Belum ada klausul yang disepakati: substansi dibahas sebelum naskah disusun.',
      ),
      whoCanMeet,
    });
  if (unmet.length === 0) return [];
  const why = (language: 'en' | 'id') => unmet.map((guard) => guard.explanation[language]).join(' ');
  return [problem('GUARD_FAILED', ['input', 'cooperationId'], text(why('en'), why('id')), { unmet })];
}
