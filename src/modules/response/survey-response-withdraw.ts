import { type Problem, problem } from '../../kernel/problem.js';
import { fail, type Result } from '../../kernel/result.js';
import { text } from '../../kernel/text.js';
import type { Queries } from '../../platform/database/gateway.js';
import { type Allowance, tooMany } from '../identity/throttle.js';
import { eraseBallot, eraseCounted, eraseStep } from './erase.js';
import { linkProblems } from './link.problems.js';
import { readLink } from './link-read.js';
import { takeTurns } from './quota.js';
import { readReceipt, receiptHash } from './receipt.js';
import { Refused, respond } from './respond.js';
import type { RespondentHouse } from './respondent.js';
import { type Held, heldByInvitation, heldByReceipt, invitationOf, placeOfReceipt } from './response.queries.js';
import type { SubmitWork } from './submit-port.js';

export interface WithdrawGiven {
  /** The code told when the response was sent. */
  readonly receipt?: string | null;
  /** The personal link, where the mode keeps the way from it to the response. */
  readonly token?: string | null;
}

const perAddress: Allowance = { attempts: 300, seconds: 900 };
const unknownPerAddress: Allowance = { attempts: 30, seconds: 900 };

/**
 * Takes a response back: it is erased at once. One that was let out in a step takes the whole step out of the figures
 * with it, or the difference would tell what it was. The link stays used.
 */
export async function surveyResponseWithdraw(
  house: RespondentHouse,
  given: WithdrawGiven,
): Promise<Result<true, Problem[]>> {
  const wait = house.settings.surveyThrottle.take(`survey-withdraw/${house.address}`, perAddress);
  if (wait > 0) return fail([tooMany(wait)]);
  if ((given.receipt == null) === (given.token == null)) return fail([oneOfBoth]);
  return given.receipt == null ? byLink(house, given.token ?? '') : byReceipt(house, given.receipt);
}

async function byReceipt(house: RespondentHouse, typed: string): Promise<Result<true, Problem[]>> {
  const { runner, settings, address } = house;
  const receipt = readReceipt(typed);
  const hashes = receipt && { ballot: receiptHash('ballot', receipt), response: receiptHash('response', receipt) };
  const place = hashes && (await placeOfReceipt(runner.gateway, hashes, settings.demoMode));
  if (!place) {
    const wait = settings.surveyThrottle.take(`survey-receipt/${address}`, unknownPerAddress);
    return fail([wait > 0 ? tooMany(wait) : unknownReceipt]);
  }
  const found = { ...place, takeBackHash: receiptHash('complaint', receipt) };
  return erase(house, found, (queries) => heldByReceipt(queries, place.institutionId, hashes));
}

async function byLink(house: RespondentHouse, token: string): Promise<Result<true, Problem[]>> {
  const link = await readLink(house, token);
  if (!link.ok) return link;
  const { state, found } = link.value;
  const { invitation, campaign, institutionId } = found;
  if (state === 'REVOKED' || state === 'REPLACED') return fail([linkProblems[state]]);
  if (!invitation || campaign.mode === 'ANONYMOUS') return fail([receiptNeeded]);
  return erase(house, { institutionId, campaignId: campaign.id, takeBackHash: null }, (queries) =>
    heldByInvitation(queries, house.runner.seal, {
      institutionId,
      campaignId: campaign.id,
      invitationId: invitation.id,
    }),
  );
}

interface Place {
  readonly institutionId: string;
  readonly campaignId: string;
  readonly takeBackHash: string | null;
}

async function erase(
  house: RespondentHouse,
  place: Place,
  find: (queries: Queries) => Promise<Held | null>,
): Promise<Result<true, Problem[]>> {
  const { institutionId, campaignId } = place;
  return respond(house, institutionId, async (work) => {
    // A step must not let it out meanwhile.
    const mode = await takeTurns(work, institutionId, campaignId);
    const held = await find(work);
    if (!held) throw new Refused([nothingThere]);
    if (mode !== 'ANONYMOUS') await tellHooks(house, work, place, held);
    if (held.place === 'BALLOT') await eraseBallot(work, held.id);
    else if (held.step === null) await eraseCounted(work, campaignId, held.id);
    else await eraseStep(work, campaignId, held.id, held.step);
    return true as const;
  });
}

async function tellHooks(
  { responseHooks }: RespondentHouse,
  work: SubmitWork,
  { campaignId, takeBackHash }: Place,
  held: Held,
): Promise<void> {
  const invitationId = await invitationOf(work, work.seal, work.institutionId, held);
  const responseId = held.place === 'RESPONSE' ? held.id : null;
  for (const { beforeWithdrawn } of responseHooks)
    await beforeWithdrawn(work, { campaignId, responseId, invitationId, takeBackHash });
}

const onReceipt = (path: readonly string[], code: Problem['code'], fault: string, en: string, id: string): Problem =>
  problem(code, path, text(en, id), { fault });
const unknownReceipt = onReceipt(
  ['input', 'receipt'],
  'NOT_FOUND',
  'RECEIPT_UNKNOWN',
  'No response has this receipt: it was taken back already, or the code is mistyped.',
  'Tidak ada jawaban dengan tanda terima ini: sudah ditarik kembali atau kodenya salah ketik.',
);
const receiptNeeded = onReceipt(
  ['input', 'receipt'],
  'REQUIRED',
  'RECEIPT_NEEDED',
  'Nothing leads from this link to what was answered: give the receipt code.',
  'Tidak ada kaitan dari tautan ini ke jawabannya: berikan kode tanda terima.',
);
const nothingThere = onReceipt(
  ['input'],
  'NOT_FOUND',
  'RESPONSE_GONE',
  'There is no response here, or it was taken back already.',
  'Tidak ada jawaban di sini, atau sudah ditarik kembali.',
);
const oneOfBoth = onReceipt(
  ['input'],
  'REQUIRED',
  'RECEIPT_OR_LINK',
  'Give either the receipt code or the link.',
  'Berikan kode tanda terima atau tautannya, salah satu.',
);
