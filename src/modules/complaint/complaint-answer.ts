import { fail, ok } from '../../kernel/result.js';
import type { Work } from '../../platform/mutation/work.js';
import type { Actor } from '../identity/actor.js';
import type { Outcome } from '../identity/answer.js';
import { forChange } from '../identity/change.js';
import { checkText } from '../identity/check.js';
import { hashToken } from '../identity/token.js';
import { Complaint } from './complaint.entity.js';
import { answerersOnly, mayAnswer } from './complaint.policy.js';
import { ANSWER_LIMIT } from './complaint.rules.js';
import { sendAnswer } from './complaint-answer-letters.js';
import { answerToken, LINK_DAYS, linkPath } from './complaint-link.js';
import { checkWay } from './complaint-way.rules.js';

export interface ComplaintAnswer {
  readonly complaintId: string;
  readonly answer: string;
  readonly expectedVersion?: number | null;
}

/** Answers a complaint: the complainant's partner account shows it, and a letter takes it where an address is known. */
export async function complaintAnswer(
  work: Work<Actor>,
  linkOf: (path: string) => string | null,
  input: ComplaintAnswer,
): Promise<Outcome> {
  const problems = checkText(['input', 'answer'], input.answer, ANSWER_LIMIT);
  const loaded = await forChange(work, Complaint, 'cpl', 'complaintId', input.complaintId, input.expectedVersion);
  if (!loaded.ok) return fail([...loaded.error, ...problems]);
  const complaint = loaded.value;
  if (!mayAnswer(work.actor, complaint)) return fail([answerersOnly]);
  problems.push(...checkWay('complaintAnswer', complaint.status));
  if (problems.length > 0) return fail(problems);
  const answers = complaint.answers + 1;
  const token = answerToken(work.seal, complaint.id, answers);
  const until = new Date(work.now.getTime() + LINK_DAYS * 86_400_000);
  Object.assign(complaint, {
    status: 'ANSWERED',
    answer: input.answer.trim(),
    answers,
    answeredAt: work.now,
    answeredById: work.actor.personId,
    linkHash: hashToken(token),
    linkUntil: until,
    version: complaint.version + 1,
  });
  const sent = await sendAnswer(work, complaint, linkOf(linkPath(token)) ?? token, until);
  work.announce({
    kind: 'COMPLAINT_ANSWERED',
    subjectType: 'Complaint',
    subjectId: complaint.id,
    subjectVersion: complaint.version,
    facts: { answers, sent },
  });
  return ok({ id: complaint.id });
}
