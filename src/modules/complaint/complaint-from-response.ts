import { withdrawLetters } from '../../platform/mail/send-letter.js';
import type { FinishedResponse, ResponseHooks, SubmitWork, WithdrawnResponse } from '../response/submit-port.js';
import { openingOf } from './complaint.rules.js';
import { tellOwner } from './complaint-letters.js';

/** What this module does about responses, in their own transaction. */
export const complaintHooks: ResponseHooks = {
  concerns: ({ cases }) => cases.length > 0,
  afterChecked: openComplaint,
  beforeWithdrawn: withdrawComplaint,
};

/** The contact is what was given to be called back with; who gave none is known by the invitation. */
const insert = `insert into "complaint" ("institution_id", "id", "source", "rules", "campaign_id", "cooperation_id",
    "partner_id", "invitation_id", "response_id", "contact_name", "contact_email", "contact_phone", "message",
    "status", "at", "take_back_hash")
  select c."institution_id", $3, 'RESPONSE', $4, c."id", c."cooperation_id", coalesce($5, o."partner_id"), i."id", $7,
    case when $8 then $9 else i."name" end, case when $8 then $10 else i."email" end,
    case when $8 then $11 else i."phone" end, $12, 'OPEN', $13, $14
  from "survey_campaign" c
  left join "cooperation" o on o."institution_id" = c."institution_id" and o."id" = c."cooperation_id"
  left join "survey_invitation" i on i."institution_id" = c."institution_id" and i."id" = $6
  where c."institution_id" = $1 and c."id" = $2
  returning "partner_id" as "partnerId", "cooperation_id" as "cooperationId"`;

/** Opens one complaint for all that a response complains of. */
async function openComplaint(work: SubmitWork, finished: FinishedResponse): Promise<void> {
  const opening = openingOf(finished);
  if (!opening) return;
  const { campaignId, partnerId, invitationId, responseId, takeBackHash } = finished;
  const { rules, contact, message } = opening;
  const id = work.ids.next();
  const [opened] = await work.query<{ partnerId: string | null; cooperationId: string | null }>(insert, [
    work.institutionId,
    campaignId,
    id,
    rules,
    partnerId,
    invitationId,
    responseId,
    contact.email !== null || contact.phone !== null,
    contact.name,
    contact.email,
    contact.phone,
    message,
    work.now.toISOString(),
    takeBackHash,
  ]);
  if (!opened) throw new Error('a response without its campaign');
  work.announce({
    kind: 'COMPLAINT_OPENED',
    subjectType: 'Complaint',
    subjectId: id,
    subjectVersion: 1,
    facts: { source: 'RESPONSE', campaignId, ...opened },
  });
  await tellOwner(work, campaignId);
}

/** Who takes a response back takes its complaint back: words, contact and the way to the person go. */
async function withdrawComplaint(work: SubmitWork, withdrawn: WithdrawnResponse): Promise<void> {
  const { campaignId, responseId, invitationId, takeBackHash } = withdrawn;
  const gone = await work.query<{ id: string; version: number }>(
    `update "complaint" set "status" = 'WITHDRAWN', "contact_name" = null, "contact_email" = null,
       "contact_phone" = null, "message" = null, "answer" = null, "answered_at" = null, "reopened_because" = null,
       "accepted_at" = null, "accepted_through" = null, "accepted_recorded_by_id" = null, "accepted_channel" = null,
       "accepted_evidence_file_id" = null, "accepted_evidence_name" = null,
       "link_hash" = null, "link_until" = null, "invitation_id" = null,
       "response_id" = null, "take_back_hash" = null, "version" = "version" + 1
     where "institution_id" = $1 and "campaign_id" = $2 
       and ("response_id" = $3 or "invitation_id" = $4 or "take_back_hash" = $5)
     returning "id", "version"`,
    [work.institutionId, campaignId, responseId, invitationId, takeBackHash],
  );
  for (const { id, version } of gone) {
    await withdrawLetters(work, id);
    work.announce({
      kind: 'COMPLAINT_WITHDRAWN',
      subjectType: 'Complaint',
      subjectId: id,
      subjectVersion: version,
      facts: { campaignId },
    });
  }
}
