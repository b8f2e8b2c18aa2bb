import { problem } from '../../kernel/problem.js';
import { fail, ok } from '../../kernel/result.js';
import { text } from '../../kernel/text.js';
import { enqueueJob } from '../../platform/job/enqueue.js';
import type { Work } from '../../platform/mutation/work.js';
import { type Actor, hasRole, type Role } from '../identity/actor.js';
import type { Outcome } from '../identity/answer.js';
import { forChange } from '../identity/change.js';
import { checkText, kept } from '../identity/check.js';
import { RecordDisposal, RecordDisposalApproval } from './disposal.entity.js';
import { notProposed } from './disposal.rules.js';
import type { ApprovalPlace } from './record.rules.js';

export interface RecordDisposalApprove {
  readonly disposalId: string;
  readonly place?: number | null;
  readonly note?: string | null;
  readonly expectedVersion?: number | null;
}

/** One of the approvals an act of disposal needs, each by another person, none by who proposed. With the last it is carried out. */
export async function recordDisposalApprove(work: Work<Actor>, input: RecordDisposalApprove): Promise<Outcome> {
  const loaded = await forChange(work, RecordDisposal, 'rdi', 'disposalId', input.disposalId, input.expectedVersion);
  const problems = checkText(['input', 'note'], input.note, 2_000, 'OPTIONAL');
  if (!loaded.ok) return fail([...loaded.error, ...problems]);
  const disposal = loaded.value;
  if (disposal.status !== 'PROPOSED') return fail([notProposed(disposal.status), ...problems]);
  const { institutionId, actor } = work;
  if (disposal.proposedById === actor.personId) return fail([ownProposal, ...problems]);
  const given = await work.em.find(RecordDisposalApproval, { institutionId, disposalId: disposal.id });
  if (given.some((one) => one.personId === actor.personId)) return fail([twice, ...problems]);
  const taken = new Set(given.map((one) => one.place));
  const open = disposal.approvals
    .map((place, at) => ({ at: at + 1, holding: capacityIn(actor, place) }))
    .filter(({ at, holding }) => !taken.has(at) && holding !== null && (input.place == null || input.place === at));
  const [mine] = open;
  if (!mine) return fail([notYours, ...problems]);
  if (problems.length > 0) return fail(problems);
  work.em.create(RecordDisposalApproval, {
    ...{ institutionId, id: work.ids.next(), disposalId: disposal.id, place: mine.at, personId: actor.personId },
    ...{ positionCode: mine.holding?.code ?? null, mode: mine.holding?.mode ?? null, note: kept(input.note) },
    at: work.now,
  });
  const last = given.length + 1 === disposal.approvals.length;
  if (last) disposal.status = 'APPROVED';
  disposal.version += 1;
  work.announce({
    ...{ kind: 'RECORD_DISPOSAL_APPROVED', subjectType: 'RecordDisposal', subjectId: disposal.id },
    subjectVersion: disposal.version,
    facts: { place: mine.at, positionCode: mine.holding?.code ?? null, last },
  });
  if (last)
    await enqueueJob(work, {
      task: 'record-dispose',
      payload: { institutionId, disposalId: disposal.id },
      key: `record-dispose:${disposal.id}`,
    });
  return ok({ id: disposal.id });
}

/** As what somebody may fill a place: by a post held today, or by a role; null: not at all. */
function capacityIn(
  actor: Actor,
  { positions, roles }: ApprovalPlace,
): { code: string | null; mode: string | null } | null {
  if (actor.kind !== 'STAFF') return null;
  const held = actor.holds.find(({ code, aliases }) => [code, ...aliases].some((one) => positions.includes(one)));
  if (held) return { code: held.code, mode: held.mode };
  return hasRole(actor, ...(roles as readonly Role[])) ? { code: null, mode: null } : null;
}

const ownProposal = problem(
  'FORBIDDEN',
  ['input', 'disposalId'],
  text('You proposed it: others approve.', 'Anda yang mengusulkannya: persetujuan diberikan oleh orang lain.'),
);
const twice = problem(
  'FORBIDDEN',
  ['input', 'disposalId'],
  text('You approved it already: another person must.', 'Anda sudah menyetujui: harus orang lain.'),
);
const notYours = problem(
  'FORBIDDEN',
  ['input', 'disposalId'],
  text(
    'No approval it still needs is yours to give, by post or by role.',
    'Tidak ada persetujuan tersisa yang menjadi wewenang Anda, menurut jabatan maupun peran.',
  ),
);
