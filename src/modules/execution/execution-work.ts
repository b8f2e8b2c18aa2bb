import type { Definition, Party } from '../../engines/workflow/definition.js';
import { type CivilDate, civilDateIn } from '../../kernel/civil-date.js';
import type { Problem } from '../../kernel/problem.js';
import { fail, ok, type Result } from '../../kernel/result.js';
import { all, equals, type Where } from '../../kernel/where.js';
import { Parameters, quoted } from '../../platform/database/sql.js';
import { whereSql } from '../../platform/database/where-sql.js';
import type { Work } from '../../platform/mutation/work.js';
import { globalId, rowId } from '../../platform/read/global-id.js';
import { type LoadedCase, loadCase } from '../cooperation/case-load.js';
import { caseForWork } from '../cooperation/case-work.js';
import type { Actor } from '../identity/actor.js';
import { notFound } from '../identity/problems.js';

/** A case in whose execution the caller works now, its row held. */
export interface ExecutionCase {
  readonly cooperationId: string;
  readonly partnerId: string;
  readonly definition: Definition;
  /** The side that the caller works on. */
  readonly party: Party;
  /** In the institution's time zone. */
  readonly today: CivilDate;
  /** How many steps the case has entered: tells the round that something belongs to. */
  readonly entry: number;
  /** Its partner does not know of it yet. */
  readonly confidential: boolean;
}

export const todayOf = (work: Pick<Work<Actor>, 'now' | 'actor'>): CivilDate =>
  civilDateIn(work.now, work.actor.timeZone);

/** The case by its global id, if its SOP lets the caller work in its execution now. */
export async function executionCase(
  work: Work<Actor>,
  cooperationId: string,
  path: readonly string[] = ['input', 'cooperationId'],
): Promise<Result<ExecutionCase, Problem[]>> {
  const loaded = await caseForWork(work, cooperationId, 'EXECUTION');
  if (!loaded.ok) return fail(loaded.error.map((one) => ({ ...one, path })));
  const { case: found, capacity } = loaded.value;
  return ok({
    cooperationId: found.id,
    partnerId: found.partnerId,
    definition: found.definition,
    party: capacity.partner === null ? 'INSTITUTION' : 'PARTNER',
    today: todayOf(work),
    entry: found.state.entered,
    confidential: found.state.confidential === true,
  });
}

/** An object of the execution, as its verbs find it. */
export interface ExecutionObject {
  readonly table: string;
  readonly prefix: string;
  readonly visible: (actor: Actor) => Where;
  /** The input that names it. */
  readonly field: string;
  /** Where it does not know its case itself: the column and table that lead there. */
  readonly through?: { readonly column: string; readonly table: string };
}

/** The case of an object that the caller may see, by its global id; null where there is none. */
async function caseOfObject(work: Work<Actor>, of: ExecutionObject, id: string): Promise<string | null> {
  const row = rowId(of.prefix, id);
  if (row === null) return null;
  const parameters = new Parameters();
  const condition = whereSql(all(equals('id', row), of.visible(work.actor)), 'o', parameters);
  const institution = parameters.add(work.institutionId);
  const { through } = of;
  const join = through
    ? `join ${quoted(through.table)} t on t."institution_id" = o."institution_id" and t."id" = o.${quoted(through.column)}`
    : '';
  const [found] = await work.query<{ cooperationId: string }>(
    `select ${through ? 't' : 'o'}."cooperation_id" as "cooperationId" from ${quoted(of.table)} o ${join}
     where o."institution_id" = ${institution} and ${condition}`,
    parameters.values,
  );
  return found?.cooperationId ?? null;
}

/** The case of an object, if its SOP lets the caller work in its execution now: held before the object is. */
export async function executionOf(
  work: Work<Actor>,
  of: ExecutionObject,
  id: string,
): Promise<Result<ExecutionCase, Problem[]>> {
  const cooperationId = await caseOfObject(work, of, id);
  return cooperationId === null
    ? fail([notFound('input', of.field)])
    : executionCase(work, globalId('coo', cooperationId), ['input', of.field]);
}

/** The case of an object that the caller sees, whether or not its SOP lets the caller work: held before the object is. */
export async function caseWith(
  work: Work<Actor>,
  of: ExecutionObject,
  id: string,
): Promise<Result<LoadedCase, Problem[]>> {
  const cooperationId = await caseOfObject(work, of, id);
  const loaded = cooperationId === null ? null : await loadCase(work, globalId('coo', cooperationId), null);
  return loaded?.ok ? loaded : fail([notFound('input', of.field)]);
}

/** What both of two steps find wrong, so that all is told at once. */
export const problemsIn = (...results: readonly Result<unknown, Problem[]>[]): Problem[] =>
  results.flatMap((one) => (one.ok ? [] : one.error));
