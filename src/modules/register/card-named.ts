import type { Problem } from '../../kernel/problem.js';
import type { Work } from '../../platform/mutation/work.js';
import type { Actor } from '../identity/actor.js';
import { found } from '../identity/change.js';
import { OrgUnit } from '../identity/org-unit.entity.js';
import { invalid, notFound } from '../identity/problems.js';
import { AgreementKind } from './register.entity.js';

/** What a card names in other registers, by global ids. */
export interface CardNaming {
  readonly kindId?: string | null;
  readonly unitId?: string | null;
}
export interface CardNamed {
  readonly kindId: string | null;
  readonly unitId: string | null;
  readonly problems: Problem[];
}

/** The rows behind these ids. A kind that is not used any more stays where it is, and is not named anew. */
export async function cardNamed(
  work: Work<Actor>,
  { kindId, unitId }: CardNaming,
  before: { readonly kindId?: string | null } | null,
  at: readonly string[],
): Promise<CardNamed> {
  const problems: Problem[] = [];
  const kind = kindId == null ? null : await found(work, AgreementKind, 'agk', kindId);
  if (kindId != null && !kind) problems.push(notFound(...at, 'kindId'));
  if (kind?.retired && kind.id !== before?.kindId)
    problems.push(invalid([...at, 'kindId'], 'This kind is not used any more.', 'Jenis ini tidak dipakai lagi.'));
  const unit = unitId == null ? null : await found(work, OrgUnit, 'unit', unitId);
  if (unitId != null && !unit) problems.push(notFound(...at, 'unitId'));
  return { kindId: kind?.id ?? null, unitId: unit?.id ?? null, problems };
}
