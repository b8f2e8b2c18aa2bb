import { createHash } from 'node:crypto';
import { type Problem, problem } from '../../kernel/problem.js';
import { fail, ok, type Result } from '../../kernel/result.js';
import { text } from '../../kernel/text.js';
import type { Work } from '../../platform/mutation/work.js';
import { rowId } from '../../platform/read/global-id.js';
import type { Actor } from '../identity/actor.js';
import type { Changed } from '../identity/answer.js';
import { takeTurns } from '../identity/change.js';
import { Partner } from '../partner/partner.entity.js';
import { type CaseRequest, openCase, prepareCase, textProblems } from './case-open.js';

export interface CooperationRequest extends CaseRequest {
  readonly partnerId: string;
}

/**
 * Opens a case under the procedure in force for the partner's country. The same request sent again while the first is
 * open (one letter to several addressees) is the same case.
 */
export async function cooperationRequest(
  work: Work<Actor>,
  input: CooperationRequest,
): Promise<Result<Changed & { existing: boolean }, Problem[]>> {
  const partner = await findPartner(work, input.partnerId);
  if (!partner) return fail([...textProblems(input.title.trim(), input.summary), noPartner]);
  const prepared = await prepareCase(work, partner, input);
  if (!prepared.ok) return prepared;
  const { procedure, title, summary } = prepared.value;
  // Only who may open a case is told that there is one.
  const requestHash = hashOf(procedure.code, partner.id, title, summary ?? '');
  const twin = await openTwin(work, requestHash);
  if (twin) return ok({ id: twin, existing: true });
  const { id } = await openCase(work, prepared.value, requestHash);
  return ok({ id, existing: false });
}

async function findPartner(work: Work<Actor>, globalId: string) {
  const id = rowId('par', globalId);
  if (!id) return null;
  const partner = await work.em.findOne(Partner, { institutionId: work.institutionId, id });
  return partner && !partner.mergedIntoId ? partner : null;
}

const noPartner = problem(
  'NOT_FOUND',
  ['input', 'partnerId'],
  text('There is no such partner.', 'Mitra ini tidak ada.'),
);

const hashOf = (...parts: readonly string[]): string =>
  createHash('sha256')
    .update(JSON.stringify(parts.map((part) => part.toLowerCase().replace(/\s+/g, ' ').trim())))
    .digest('base64url');

async function openTwin(work: Work<Actor>, requestHash: string): Promise<string | null> {
  await takeTurns(work, requestHash);
  const [row] = await work.query<{ id: string }>(
    `select "id" from "cooperation" where "institution_id" = $1 and "request_hash" = $2 and "status" = 'OPEN'`,
    [work.institutionId, requestHash],
  );
  return row?.id ?? null;
}
