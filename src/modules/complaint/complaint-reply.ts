import { type Problem, problem } from '../../kernel/problem.js';
import { fail, ok, type Result } from '../../kernel/result.js';
import { text } from '../../kernel/text.js';
import { houseAct } from '../../platform/job/house-act.js';
import { checkText } from '../identity/check.js';
import type { Request } from '../identity/request.js';
import { type Allowance, tooMany } from '../identity/throttle.js';
import { hashToken } from '../identity/token.js';
import { type ComplaintStatus, REASON_LIMIT } from './complaint.rules.js';
import { findComplaint } from './complaint-link.js';
import { acceptComplaint, reopenComplaint } from './complaint-settle.js';

const perAddress: Allowance = { attempts: 60, seconds: 3_600 };

export interface ComplaintReply {
  readonly token: string;
  readonly accepted: boolean;
  readonly reason?: string | null;
}

/** Whoever holds the link of an answer says whether it will do. Saying the same again changes nothing. */
export async function complaintReply(
  { runner, settings, address }: Pick<Request, 'runner' | 'settings' | 'address'>,
  { token, accepted, reason }: ComplaintReply,
): Promise<Result<ComplaintStatus, Problem[]>> {
  const wait = settings.surveyThrottle.take(`complaint//${address}`, perAddress);
  if (wait > 0) return fail([tooMany(wait)]);
  const problems = checkText(['input', 'reason'], reason, REASON_LIMIT, accepted ? 'OPTIONAL' : 'REQUIRED');
  const linked = await findComplaint(runner.gateway, token, runner.clock.now(), settings.demoMode);
  if (!linked) problems.unshift(deadLink);
  if (!linked || problems.length > 0) return fail(problems);
  const { institutionId, id } = linked;
  const wanted = accepted ? 'ACCEPTED' : 'REOPENED';
  const status = await houseAct(runner, institutionId, async (work) => {
    const [row] = await work.query<{ status: ComplaintStatus }>(
      `select "status" from "complaint" where "institution_id" = $1 and "id" = $2 and "link_hash" = $3 for update`,
      [institutionId, id, hashToken(token)],
    );
    if (row?.status !== 'ANSWERED') return row?.status ?? null;
    if (accepted) await acceptComplaint(work, id, { through: 'LINK' });
    else await reopenComplaint(work, id, reason ?? '');
    return wanted;
  });
  return status === wanted ? ok(status) : fail([status === null ? deadLink : settled]);
}

const deadLink = problem(
  'NOT_FOUND',
  ['input', 'token'],
  text(
    'This link leads to no answer: another answer has replaced it, or its time is over.',
    'Tautan ini tidak mengarah ke jawaban mana pun: sudah diganti jawaban lain, atau masanya habis.',
  ),
);
const settled = problem(
  'ILLEGAL_TRANSITION',
  ['input', 'token'],
  text('Nobody waits for a word on this answer any more.', 'Pernyataan atas jawaban ini tidak ditunggu lagi.'),
);
