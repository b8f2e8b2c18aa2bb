import type { Capacity } from '../../engines/workflow/actor.js';
import type { Party } from '../../engines/workflow/definition.js';
import { type Problem, problem } from '../../kernel/problem.js';
import { fail, ok, type Result } from '../../kernel/result.js';
import { text } from '../../kernel/text.js';
import { all, equals } from '../../kernel/where.js';
import { Parameters } from '../../platform/database/sql.js';
import { whereSql } from '../../platform/database/where-sql.js';
import type { Work } from '../../platform/mutation/work.js';
import { globalId, rowId } from '../../platform/read/global-id.js';
import type { LoadedCase } from '../cooperation/case-load.js';
import { caseForWork } from '../cooperation/case-work.js';
import type { Actor } from '../identity/actor.js';
import { clauseVisible } from './clause.policy.js';
import { noText, otherText, TEXT_PREFIX } from './clause.problems.js';
import type { ClauseWords, Standing } from './clause.rules.js';
import { closedTo } from './clause-instrument.js';

/** A case whose clauses may be worked on now, held until the transaction ends. */
export interface OpenCase {
  readonly case: LoadedCase;
  readonly capacity: Capacity;
}

/** A clause at its latest text, which is the one the caller saw. Its case is held: all who work on it take turns. */
export interface HeldClause extends OpenCase {
  readonly id: string;
  readonly version: number;
  readonly standing: Standing;
  readonly text: {
    readonly id: string;
    readonly heading: ClauseWords;
    readonly body: ClauseWords | null;
    readonly sha256: string;
  };
}

/**
 * A case whose clauses the caller may work on now by its SOP, unless every instrument made from them is final: of one
 * that is, clauses are refused one by one.
 */
export async function openCase(
  work: Work<Actor>,
  cooperationId: string,
  path: readonly string[] = ['input', 'cooperationId'],
): Promise<Result<OpenCase, Problem[]>> {
  const found = await caseForWork(work, cooperationId, 'CLAUSES');
  if (!found.ok) return fail(found.error.map((one) => ({ ...one, path })));
  const { definition, state } = found.value.case;
  const closed = closedTo(definition, state, null, path);
  return closed.length > 0 ? fail(closed) : found;
}

interface Row {
  id: string;
  document: string | null;
  version: number;
  heading: ClauseWords;
  body: ClauseWords | null;
  sha256: string;
  text_id: string;
  number: number;
  round: number;
  party: Party;
  removal: boolean;
  answered: boolean;
  consents: Party[];
}

const latest = `select c."id", c."document", c."version", c."text_id", t."heading", t."body", t."sha256", t."number", t."round",
    t."proposed_by_party" as "party", t."removal",
    t."round" > 1 or exists (select 1 from "clause_consent" s
      join "clause_text" e on e."institution_id" = s."institution_id" and e."id" = s."clause_text_id"
      where e."institution_id" = c."institution_id" and e."clause_id" = c."id" and s."party" <> t."proposed_by_party") as "answered",
    array(select s."party" from "clause_consent" s
      where s."institution_id" = c."institution_id" and s."clause_text_id" = t."id" and s."voided_at" is null) as "consents"
  from "clause" c join "clause_text" t on t."institution_id" = c."institution_id" and t."id" = c."text_id"
  where c."institution_id" = $1 and c."id" = $2`;

/** The clause a text belongs to, to be acted on by whoever saw that text. Read when its case is held, not before. */
export async function heldClause(
  work: Work<Actor>,
  input: { readonly textId: string; readonly expectedVersion?: number | null },
): Promise<Result<HeldClause, Problem[]>> {
  const textId = rowId(TEXT_PREFIX, input.textId);
  const named = textId === null ? null : await clauseOf(work, textId);
  if (!named) return fail([noText]);
  const open = await openCase(work, globalId('coo', named.cooperation_id), ['input', 'textId']);
  if (!open.ok) return open;
  const [row] = await work.query<Row>(latest, [work.institutionId, named.clause_id]);
  if (!row) throw new Error(`clause ${named.clause_id} is gone`);
  const closed = closedTo(open.value.case.definition, open.value.case.state, row.document, ['input', 'textId']);
  if (closed.length > 0) return fail(closed);
  if (row.text_id !== textId) return fail([otherText(row.text_id, row.number)]);
  if (input.expectedVersion != null && input.expectedVersion !== row.version) return fail([staleClause(row.version)]);
  const { number, round, party, removal, answered, consents } = row;
  return ok({
    ...open.value,
    id: row.id,
    version: row.version,
    standing: { number, round, party, removal, answered, consents },
    text: { id: row.text_id, heading: row.heading, body: row.body, sha256: row.sha256 },
  });
}

async function clauseOf(
  work: Work<Actor>,
  textId: string,
): Promise<{ clause_id: string; cooperation_id: string } | undefined> {
  const parameters = new Parameters();
  const condition = whereSql(all(equals('id', textId), clauseVisible(work.actor)), 't', parameters);
  const [row] = await work.query<{ clause_id: string; cooperation_id: string }>(
    `select t."clause_id", t."cooperation_id" from "clause_text" t
     where t."institution_id" = ${parameters.add(work.institutionId)} and ${condition}`,
    parameters.values,
  );
  return row;
}

const staleClause = (currentVersion: number): Problem =>
  problem(
    'STALE',
    ['input', 'expectedVersion'],
    text(
      `This clause is at version ${currentVersion}, not at the one expected. Read it again.`,
      `Klausul ini pada versi ${currentVersion}, bukan versi yang diharapkan. Baca kembali.`,
    ),
    { currentVersion },
  );
