import { fail, ok } from '../../kernel/result.js';
import type { LocalizedText } from '../../kernel/text.js';
import type { Work } from '../../platform/mutation/work.js';
import type { Actor } from '../identity/actor.js';
import type { Outcome } from '../identity/answer.js';
import { takeTurns } from '../identity/change.js';
import { checkCode, checkLocalized, keptLocalized } from '../identity/check.js';
import { stale } from '../identity/problems.js';
import { FundingSource } from './value.entity.js';
import { maySetSources, sourcesByOffice } from './value.policy.js';
import type { FundingKind } from './value.rules.js';

export interface FundingSourceSet {
  readonly code: string;
  readonly title: LocalizedText;
  readonly kind: FundingKind;
  readonly retired?: boolean | null;
  readonly expectedVersion?: number | null;
}

/** Enters a funding source in the institution's list, or changes the one of that code. */
export async function fundingSourceSet(work: Work<Actor>, input: FundingSourceSet): Promise<Outcome> {
  if (!maySetSources(work.actor)) return fail([sourcesByOffice]);
  const problems = [
    ...checkCode(['input', 'code'], input.code),
    ...checkLocalized(['input', 'title'], input.title, 200),
  ];
  if (problems.length > 0) return fail(problems);
  await takeTurns(work, 'funding-source');
  const code = input.code.trim();
  const known = await work.em.findOne(FundingSource, { institutionId: work.institutionId, code });
  if (known && input.expectedVersion != null && input.expectedVersion !== known.version)
    return fail([stale(known.version)]);
  const details = { title: keptLocalized(input.title), kind: input.kind, retired: input.retired ?? false };
  const source =
    known ??
    work.em.create(FundingSource, {
      institutionId: work.institutionId,
      id: work.ids.next(),
      code,
      createdAt: work.now,
      ...details,
    });
  if (known) Object.assign(known, details, { version: known.version + 1 });
  work.announce({
    kind: 'FUNDING_SOURCE_SET',
    subjectType: 'FundingSource',
    subjectId: source.id,
    subjectVersion: known ? known.version : 1,
    facts: { code, kind: input.kind, retired: details.retired },
  });
  return ok({ id: source.id });
}
