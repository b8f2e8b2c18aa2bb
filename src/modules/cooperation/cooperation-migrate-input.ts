import type { Definition } from '../../engines/workflow/definition.js';
import { type StepMapping, stepMapProblems } from '../../engines/workflow/migrate/step-map.js';
import { type Problem, problem } from '../../kernel/problem.js';
import { fail, ok, type Result } from '../../kernel/result.js';
import { text } from '../../kernel/text.js';
import type { Work } from '../../platform/mutation/work.js';
import { globalId, rowId } from '../../platform/read/global-id.js';
import type { Actor } from '../identity/actor.js';
import { checkText, kept } from '../identity/check.js';
import { invalid, notFound, required } from '../identity/problems.js';
import { type Decree, readDecree } from '../procedure/decree.js';
import { definitionOf } from '../procedure/definition-cache.js';
import { type NamedVersion, versionNamed } from '../procedure/version-named.js';

/** As many cases as one call looks at: they are held until it ends, and nobody should wait for them long. */
export const MOST = 1000;
const COMMENT_LIMIT = 5000;

export interface CooperationsMigrate {
  readonly from: string;
  readonly to: string;
  readonly steps?: readonly StepMapping[] | null;
  readonly decreeNumber?: string | null;
  readonly decreeOn?: string | null;
  readonly decreeFileId?: string | null;
  readonly sample?: boolean | null;
  readonly comment?: string | null;
  readonly dryRun: boolean;
  readonly cooperationIds?: readonly string[] | null;
  readonly first?: number | null;
  readonly after?: string | null;
  readonly allOrNothing?: boolean | null;
}

/** What is asked, once every part of it has been found right. */
export interface Order {
  readonly from: NamedVersion;
  readonly to: NamedVersion;
  readonly old: Definition;
  readonly now: Definition;
  readonly steps: readonly StepMapping[];
  /** Null in a rehearsal without one. */
  readonly decree: Decree | null;
  readonly comment: string | null;
  /** Row ids of the cases named; null for all that are open. */
  readonly cases: readonly string[] | null;
  readonly first: number | null;
  readonly after: string | null;
}

/** Reads an order to move cases: all that is wrong with it is told at once, whatever the cases are like. */
export async function readOrder(work: Work<Actor>, input: CooperationsMigrate): Promise<Result<Order, Problem[]>> {
  const problems: Problem[] = [...checkText(['input', 'comment'], input.comment, COMMENT_LIMIT, 'OPTIONAL')];
  const from = await versionNamed(work, work.institutionId, input.from, !input.dryRun);
  const to = await versionNamed(work, work.institutionId, input.to, !input.dryRun);
  problems.push(...versionProblems(from, to, input.dryRun));
  const decree = await decreeIn(work, input);
  if (!decree.ok) problems.push(...decree.error);
  problems.push(...rangeProblems(input), ...(await strangers(work, input)));
  if (!from || !to) return fail(problems);
  const old = await definitionOf(work, work.institutionId, from.id);
  const now = await definitionOf(work, work.institutionId, to.id);
  const steps = input.steps ?? [];
  if (from.code === to.code && from.id !== to.id)
    problems.push(...stepMapProblems(old, now, steps).map((one) => ({ ...one, path: ['input', ...one.path] })));
  if (problems.length > 0 || !decree.ok) return fail(problems);
  return ok({
    from,
    to,
    old,
    now,
    steps,
    decree: decree.value,
    comment: kept(input.comment),
    cases: input.cooperationIds?.flatMap((id) => rowId('coo', id) ?? []) ?? null,
    first: input.first ?? null,
    after: input.after == null ? null : rowId('coo', input.after),
  });
}

function versionProblems(from: NamedVersion | null, to: NamedVersion | null, dryRun: boolean): Problem[] {
  if (!from || !to) return [...(from ? [] : [notFound('input', 'from')]), ...(to ? [] : [notFound('input', 'to')])];
  const path = ['input', 'to'];
  if (from.id === to.id)
    return [invalid(path, 'Cases run under this version already.', 'Kasus sudah berjalan dengan versi ini.')];
  if (from.code !== to.code)
    return [
      invalid(
        path,
        `${to.code} is another procedure than ${from.code}.`,
        `${to.code} adalah prosedur lain dari ${from.code}.`,
      ),
    ];
  if (to.state === 'ACTIVE' || (dryRun && to.state === 'DRAFT')) return [];
  return [
    invalid(
      path,
      `Cases are moved to the version in force; this one is ${to.state}. A draft can be tried with dryRun.`,
      `Kasus dipindahkan ke versi yang berlaku; versi ini ${to.state}. Konsep dapat dicoba dengan dryRun.`,
    ),
  ];
}

/** A rehearsal needs no decree yet; where one is given, it must be right. */
async function decreeIn(work: Work<Actor>, input: CooperationsMigrate): Promise<Result<Decree | null, Problem[]>> {
  const { decreeNumber, decreeOn, decreeFileId, sample, dryRun } = input;
  if (decreeNumber != null && decreeOn != null && decreeFileId != null)
    return readDecree(work, { decreeNumber, decreeOn, decreeFileId, ...(sample == null ? {} : { sample }) });
  if (dryRun && decreeNumber == null && decreeOn == null && decreeFileId == null) return ok(null);
  return fail([
    ...(decreeNumber == null ? [required('input', 'decreeNumber')] : []),
    ...(decreeOn == null ? [required('input', 'decreeOn')] : []),
    ...(decreeFileId == null ? [required('input', 'decreeFileId')] : []),
  ]);
}

function rangeProblems({ first, cooperationIds }: CooperationsMigrate): Problem[] {
  return [
    ...(first != null && (first < 1 || first > MOST)
      ? [invalid(['input', 'first'], `From 1 to ${MOST}.`, `Dari 1 sampai ${MOST}.`)]
      : []),
    ...((cooperationIds?.length ?? 0) > MOST
      ? [tooMany(['input', 'cooperationIds'], cooperationIds?.length ?? 0)]
      : []),
  ];
}

export const tooMany = (path: readonly string[], count: number): Problem =>
  problem(
    'TOO_MANY',
    path,
    text(
      `${count} cases; one call moves at most ${MOST}. Ask for the "first" ${MOST}, then for those "after" the payload's "next".`,
      `${count} kasus; satu panggilan memindahkan paling banyak ${MOST}. Minta "first" ${MOST}, lalu "after" dengan "next" jawaban.`,
    ),
  );

/** Cases named that the institution does not have. */
async function strangers(work: Work<Actor>, { cooperationIds, after }: CooperationsMigrate): Promise<Problem[]> {
  const count = cooperationIds?.length ?? 0;
  const named = [
    ...(count > MOST ? [] : (cooperationIds ?? [])).map((id, index) => ({
      id,
      path: ['cooperationIds', String(index)],
    })),
    ...(after == null ? [] : [{ id: after, path: ['after'] }]),
  ];
  if (named.length === 0) return [];
  const rows = await work.query<{ id: string }>(
    'select "id" from "cooperation" where "institution_id" = $1 and "id" = any($2)',
    [work.institutionId, named.flatMap(({ id }) => rowId('coo', id) ?? [])],
  );
  const known = new Set(rows.map((row) => globalId('coo', row.id)));
  return named.flatMap(({ id, path }) => (known.has(id) ? [] : [notFound('input', ...path)]));
}
