import { type Problem, problem } from '../../kernel/problem.js';
import { fail, ok, type Result } from '../../kernel/result.js';
import { text } from '../../kernel/text.js';
import { type Allowance, tooMany } from '../identity/throttle.js';
import { eraseCounted, eraseStep } from './erase.js';
import { linkProblems } from './link.problems.js';
import { readLink } from './link-read.js';
import { takeTurns } from './quota.js';
import { readReceipt, receiptHash } from './receipt.js';
import type { RespondentHouse } from './respondent.js';
import { type Held, heldByInvitation, heldByReceipt, placeOfReceipt } from './response.queries.js';
import { tellWithdrawn } from './tell-hooks.js';

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
export async function withdrawResponse(house: RespondentHouse, given: WithdrawGiven): Promise<Result<true, Problem[]>> {
  const wait = house.settings.throttle.take(`survey-withdraw/${house.address}`, perAddress);
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
    const wait = settings.throttle.take(`survey-receipt/${address}`, unknownPerAddress);
    return fail([wait > 0 ? tooMany(wait) : unknownReceipt]);
  }
  return erase(house, place.institutionId, place.campaignId, (queries) =>
    heldByReceipt(queries, place.institutionId, hashes),
  );
}

async function byLink(house: RespondentHouse, token: string): Promise<Result<true, Problem[]>> {
  const link = await readLink(house, token);
  if (!link.ok) return link;
  const { state, found } = link.value;
  const { invitation, campaign, institutionId } = found;
  if (state === 'REVOKED' || state === 'REPLACED') return fail([linkProblems[state]]);
  if (!invitation || campaign.mode === 'ANONYMOUS') return fail([receiptNeeded]);
  return erase(house, institutionId, campaign.id, (queries) =>
    heldByInvitation(queries, house.runner.seal, {
      institutionId,
      campaignId: campaign.id,
      invitationId: invitation.id,
    }),
  );
}

async function erase(
  { runner, erasing, hooks }: RespondentHouse,
  institutionId: string,
  campaignId: string,
  find: (queries: Parameters<typeof takeTurns>[0]) => Promise<Held | null>,
): Promise<Result<true, Problem[]>> {
  const told = await runner.gateway.transaction(institutionId, async (queries) => {
    // A step must not let it out meanwhile.
    await takeTurns(queries, institutionId, campaignId);
    const held = await find(queries);
    if (!held) return null;
    const house = { runner, erasing, hooks };
    const announced = await tellWithdrawn(house, queries, institutionId, campaignId, held);
    if (held.place === 'BALLOT') {
      await queries.query('delete from "survey_ballot" where "institution_id" = $1 and "id" = $2', [
        institutionId,
        held.id,
      ]);
      return { events: announced ? 1 : 0 };
    }
    if (held.step === null) await eraseCounted(house, queries, institutionId, campaignId, held.id);
    else await eraseStep(house, queries, institutionId, campaignId, held.id, held.step);
    return { events: 1 };
  });
  if (!told) return fail([nothingThere]);
  if (told.events > 0) runner.committed(institutionId);
  return ok(true);
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
