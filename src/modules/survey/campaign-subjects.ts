import type { Problem } from '../../kernel/problem.js';
import type { Work } from '../../platform/mutation/work.js';
import { rowId } from '../../platform/read/global-id.js';
import { Cooperation } from '../cooperation/cooperation.entity.js';
import type { Actor } from '../identity/actor.js';
import { found } from '../identity/change.js';
import { invalid, notFound } from '../identity/problems.js';

/** The cooperation a campaign is about, as far as the caller sees it. */
export async function cooperationOf(
  work: Work<Actor>,
  globalId: string | null | undefined,
  problems: Problem[],
): Promise<string | null> {
  if (globalId == null) return null;
  const cooperation = await found(work, Cooperation, 'coo', globalId);
  if (!cooperation) problems.push(notFound('input', 'cooperationId'));
  return cooperation?.id ?? null;
}

/** Who answers for a campaign: one of the staff. */
export async function ownerOf(work: Work<Actor>, globalId: string, problems: Problem[]): Promise<string | null> {
  const id = rowId('per', globalId);
  const [person] = id
    ? await work.query<{ isStaff: boolean }>(
        `select exists (select 1 from "membership" m where m."institution_id" = p."institution_id"
           and m."person_id" = p."id" and m."kind" = 'STAFF' and m."revoked_at" is null) as "isStaff"
         from "person" p where p."institution_id" = $1 and p."id" = $2`,
        [work.institutionId, id],
      )
    : [];
  if (person?.isStaff) return id;
  problems.push(
    person
      ? invalid(['input', 'ownerId'], 'The owner is one of the staff.', 'Penanggung jawab adalah salah satu pegawai.')
      : notFound('input', 'ownerId'),
  );
  return null;
}
