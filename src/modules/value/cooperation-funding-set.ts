import { fail, ok } from '../../kernel/result.js';
import type { Work } from '../../platform/mutation/work.js';
import { caseForWork } from '../cooperation/case-work.js';
import type { Actor } from '../identity/actor.js';
import type { Outcome } from '../identity/answer.js';
import { found } from '../identity/change.js';
import { invalid, notFound } from '../identity/problems.js';
import { FundingSource } from './value.entity.js';
import { checkShares, type FundingShare } from './value.rules.js';

export interface CooperationFundingSet {
  readonly cooperationId: string;
  /** All of them; what is not named is no source of this cooperation any more. */
  readonly shares: readonly FundingShare[];
  readonly expectedVersion?: number | null;
}

/** Says where the money of a cooperation comes from. */
export async function cooperationFundingSet(work: Work<Actor>, input: CooperationFundingSet): Promise<Outcome> {
  const held = await caseForWork(work, input.cooperationId, 'EXECUTION', input.expectedVersion);
  const problems = checkShares(input.shares);
  const rows: object[] = [];
  for (const [index, { fundingSourceId, money }] of input.shares.entries()) {
    const source = await found(work, FundingSource, 'fsr', fundingSourceId);
    const path = ['input', 'shares', String(index), 'fundingSourceId'];
    if (!source) problems.push(notFound(...path));
    else if (source.retired) problems.push(retired(path));
    rows.push({
      id: work.ids.next(),
      source: source?.id,
      amount: money?.amount ?? null,
      currency: money?.currency ?? null,
      place: index,
    });
  }
  if (!held.ok) return fail([...held.error, ...problems]);
  if (problems.length > 0) return fail(problems);
  const { id } = held.value.case;
  await work.query('delete from "funding_share" where "institution_id" = $1 and "cooperation_id" = $2', [
    work.institutionId,
    id,
  ]);
  await work.query(
    `insert into "funding_share" ("institution_id", "id", "cooperation_id", "funding_source_id", "amount", "currency", "place")
     select $1, s."id", $2, s."source", s."amount", s."currency", s."place"
     from json_to_recordset($3) as s("id" uuid, "source" uuid, "amount" numeric, "currency" text, "place" int)`,
    [work.institutionId, id, JSON.stringify(rows)],
  );
  work.announce({
    kind: 'COOPERATION_FUNDING_SET',
    subjectType: 'Cooperation',
    subjectId: id,
    subjectVersion: held.value.case.version,
    facts: { sources: rows.length },
  });
  return ok({ id });
}

const retired = (path: readonly string[]) =>
  invalid(path, 'This source is not used any more.', 'Sumber dana ini tidak dipakai lagi.');
