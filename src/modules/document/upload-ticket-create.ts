import { type Problem, problem } from '../../kernel/problem.js';
import { fail, ok, type Result } from '../../kernel/result.js';
import { text } from '../../kernel/text.js';
import type { Work } from '../../platform/mutation/work.js';
import { cleanFileName } from '../../platform/storage/file-name.js';
import type { Actor } from '../identity/actor.js';
import { hashToken } from '../identity/token.js';
import { mayUpload } from './document.policy.js';
import type { FileLinks } from './file-links.js';
import { checkUpload, OPEN_TICKETS, TICKET_MINUTES, type UploadPlan } from './upload-ticket.rules.js';

/** Gives leave to send one file. The answer names the ticket only: its secret is kept in no table and no receipt. */
export async function uploadTicketCreate(
  work: Work<Actor>,
  input: UploadPlan,
  links: FileLinks,
): Promise<Result<{ ticketId: string; expiresAt: string }, Problem[]>> {
  if (!mayUpload(work.actor)) return fail([onlyReads]);
  const problems = checkUpload(input, links.maxBytes);
  const fileName = cleanFileName(input.fileName);
  if (problems.length > 0 || fileName === null) return fail(problems);
  const ticketId = work.ids.next();
  const expiresAt = new Date(work.now.getTime() + TICKET_MINUTES * 60_000).toISOString();
  const made = await work.query(
    `insert into "upload_ticket" ("institution_id", "id", "token_hash", "membership_id", "person_id", "file_name", "sha256",
       "size", "created_at", "expires_at")
     select $1, $2, $3, $4, $5, $6, $7, $8, $9, $10 where (
       select count(*) from "upload_ticket" t
       where t."institution_id" = $1 and t."membership_id" = $4 and t."expires_at" > $9 and t."used_at" is null) < $11
     returning 1 as one`,
    [
      work.institutionId,
      ticketId,
      hashToken(links.uploadToken(ticketId)),
      work.actor.membershipId,
      work.actor.personId,
      fileName,
      input.sha256?.toLowerCase() ?? null,
      input.size ?? null,
      work.now.toISOString(),
      expiresAt,
      OPEN_TICKETS,
    ],
  );
  return made.length === 0 ? fail([tooMany]) : ok({ ticketId, expiresAt });
}

const onlyReads = problem(
  'FORBIDDEN',
  [],
  text('An analyst reads everything and sends nothing.', 'Analis dapat membaca semuanya dan tidak mengirim apa pun.'),
);
const tooMany = problem(
  'TOO_MANY',
  [],
  text(
    `There are ${OPEN_TICKETS} unused tickets already. Use them, or wait until they expire.`,
    `Sudah ada ${OPEN_TICKETS} tiket yang belum dipakai. Gunakan dahulu, atau tunggu sampai kedaluwarsa.`,
  ),
);
