import type { Problem } from '../../kernel/problem.js';
import { fail, ok } from '../../kernel/result.js';
import type { Work } from '../../platform/mutation/work.js';
import type { Actor } from '../identity/actor.js';
import type { Outcome } from '../identity/answer.js';
import { exists, invalid, required } from '../identity/problems.js';
import { unitOn } from './activity-class.js';
import { MOST_UNITS } from './coordination.rules.js';
import { invitedLetter, writeToInvited } from './coordination-letters.js';
import {
  announceInvitation,
  caseOfSubject,
  type Invited,
  invitedColumns,
  isToCome,
  subjectOf,
} from './coordination-subject.js';
import { frozen, otherSide, tooMany } from './execution.problems.js';

export interface CoordinationInvite {
  readonly subjectId: string;
  readonly unitIds?: readonly string[] | null;
  readonly partner?: boolean | null;
}

/** Invites units of the institution, and the partner, to a meeting or an activity. */
export async function coordinationInvite(
  work: Work<Actor>,
  publicUrl: string | null,
  input: CoordinationInvite,
): Promise<Outcome> {
  const held = await caseOfSubject(work, input.subjectId);
  if (!held.ok) return held;
  const { of, id, on } = held.value;
  if (on.party === 'PARTNER') return fail([institutionInvites]);
  const subject = await subjectOf(work, of);
  if (!isToCome(subject)) return fail([isOver(subject.status)]);
  const globalIds = [...new Set(input.unitIds ?? [])];
  if (globalIds.length > MOST_UNITS) return fail([tooMany(['input', 'unitIds'], MOST_UNITS, globalIds.length)]);
  const problems: Problem[] = [];
  if (globalIds.length === 0 && input.partner !== true) problems.push(required('input', 'unitIds'));
  if (input.partner === true && !subject.shared) problems.push(notShared);
  if (input.partner === true && on.confidential) problems.push(confidential);
  const asked = await work.query<Invited>(
    `select ${invitedColumns} from "coordination_invitation" where "institution_id" = $1
       and coalesce("meeting_id", "activity_id") = $2 and "withdrawn_at" is null`,
    [work.institutionId, id],
  );
  const units: string[] = [];
  for (const [index, unitId] of globalIds.entries()) {
    const path = ['input', 'unitIds', String(index)];
    const unit = await unitOn(work, path, unitId, subject.day);
    if (!unit.ok) problems.push(...unit.error);
    else if (asked.some((one) => one.unitId === unit.value)) problems.push(askedAlready(path));
    else units.push(unit.value);
  }
  if (input.partner === true && asked.some(({ party }) => party === 'PARTNER'))
    problems.push(askedAlready(['input', 'partner']));
  if (problems.length > 0) return fail(problems);
  const { cooperationId, entry } = on;
  const rows = [...units, ...(input.partner === true ? [null] : [])].map((unitId) => ({
    id: work.ids.next(),
    party: unitId === null ? 'PARTNER' : 'INSTITUTION',
    unitId,
  }));
  const invited = await work.query<Invited>(
    `insert into "coordination_invitation" ("institution_id", "id", "cooperation_id", "meeting_id", "activity_id", "party",
       "unit_id", "entry", "invited_by_id", "invited_at")
     select $1, r."id", $2, $3, $4, r."party", r."unitId", $5, $6, $7
     from json_to_recordset($8) as r("id" uuid, "party" text, "unitId" uuid) returning ${invitedColumns}`,
    [
      ...[work.institutionId, cooperationId, of.meetingId ?? null, of.activityId ?? null, entry],
      ...[work.actor.personId, work.now.toISOString(), JSON.stringify(rows)],
    ],
  );
  await writeToInvited(work, publicUrl, invitedLetter, subject, invited);
  for (const one of invited) announceInvitation(work, 'COORDINATION_INVITED', one);
  return ok({ id });
}

const institutionInvites: Problem = otherSide(
  ['input', 'subjectId'],
  'The institution invites.',
  'Yang mengundang adalah institusi.',
);

const isOver = (status: string): Problem =>
  frozen(
    ['input', 'subjectId'],
    status,
    'Only to what is still to be held anybody is invited.',
    'Undangan hanya untuk yang belum dilaksanakan.',
  );

const askedAlready = (path: readonly string[]): Problem =>
  exists(path, 'They are invited already.', 'Mereka sudah diundang.');

const notShared: Problem = invalid(
  ['input', 'partner'],
  'This meeting is the institution’s own; the partner does not see it.',
  'Rapat ini hanya milik institusi; mitra tidak melihatnya.',
);

const confidential: Problem = invalid(
  ['input', 'partner'],
  'The partner does not know of this case yet.',
  'Mitra belum mengetahui kasus ini.',
);
