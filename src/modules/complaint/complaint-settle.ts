import type { JobWork } from '../../platform/job/house-act.js';

import type { RecordedChannel } from '../cooperation/recorded-word.js';
import type { UploadedFile } from '../document/document.rules.js';
import { type ClassTimes, deadlinesOf } from './complaint-deadlines.js';

export type SettleWork = Pick<JobWork, 'query' | 'institutionId' | 'now' | 'announce'>;

/** By which way the complainant said so; of what was told to staff, how that is known. */
export type Acceptance =
  | { readonly through: 'PARTNER' | 'LINK' }
  | {
      readonly through: 'STAFF';
      readonly recordedById: string;
      readonly channel: RecordedChannel;
      readonly file: Pick<UploadedFile, 'id' | 'fileName'>;
    };

/** The complainant is content with the answer. The row is held, and where it stands was looked at, by the caller. */
export async function acceptComplaint(work: SettleWork, id: string, acceptance: Acceptance): Promise<void> {
  const { through } = acceptance;
  const told = through === 'STAFF' ? acceptance : null;
  const [row] = await work.query<{ version: number }>(
    `update "complaint" set "status" = 'ACCEPTED', "accepted_at" = $3, "accepted_through" = $4,
       "accepted_recorded_by_id" = $5, "accepted_channel" = $6, "accepted_evidence_file_id" = $7,
       "accepted_evidence_name" = $8, "version" = "version" + 1
     where "institution_id" = $1 and "id" = $2 returning "version"`,
    [
      ...[work.institutionId, id, work.now.toISOString(), through],
      ...[told?.recordedById ?? null, told?.channel ?? null, told?.file.id ?? null, told?.file.fileName ?? null],
    ],
  );
  tell(work, 'COMPLAINT_ACCEPTED', id, row, { through });
}

/**
 * The complaint is not settled after all; the answer given stands until there is another. Of one that has a class the
 * times begin anew. One that was closed before anybody triaged it is as it was when it came.
 */
export async function reopenComplaint(work: SettleWork, id: string, reason: string): Promise<void> {
  const key = [work.institutionId, id];
  const [times] = await work.query<ClassTimes>(
    `select k."mode", k."answer_within" as "answerWithin", k."close_within" as "closeWithin"
     from "complaint" c join "complaint_class" k on k."institution_id" = c."institution_id" and k."id" = c."class_id"
     where c."institution_id" = $1 and c."id" = $2`,
    key,
  );
  const deadlines = times ? await deadlinesOf(work, times, work.now) : null;
  const [row] = await work.query<{ version: number }>(
    `update "complaint" set "status" = $3, "reopened_because" = $4, "closed_at" = null, "closed_by_id" = null,
       "accepted_at" = null, "accepted_through" = null, "accepted_recorded_by_id" = null, "accepted_channel" = null,
       "accepted_evidence_file_id" = null, "accepted_evidence_name" = null, "answer_overdue_at" = null, "close_overdue_at" = null,
       "answer_due_at" = coalesce($5, "answer_due_at"), "close_due_at" = coalesce($6, "close_due_at"),
       "due_confirmed" = coalesce($7, "due_confirmed"), "version" = "version" + 1
     where "institution_id" = $1 and "id" = $2 returning "version"`,
    [
      ...key,
      times ? 'REOPENED' : 'OPEN',
      reason.trim(),
      deadlines?.answerDueAt.toISOString() ?? null,
      deadlines?.closeDueAt.toISOString() ?? null,
      deadlines?.dueConfirmed ?? null,
    ],
  );
  tell(work, 'COMPLAINT_REOPENED', id, row, {});
}

function tell(work: SettleWork, kind: string, id: string, row: { version: number } | undefined, facts: object): void {
  if (!row) throw new Error('a complaint that was held is gone');
  work.announce({ kind, subjectType: 'Complaint', subjectId: id, subjectVersion: row.version, facts: { ...facts } });
}
