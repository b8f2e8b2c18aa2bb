import type { Checked } from '../../engines/questionnaire/compiled.js';
import { withoutContact } from '../../engines/questionnaire/contact.js';
import { civilDateIn } from '../../kernel/civil-date.js';
import { type Problem, problem } from '../../kernel/problem.js';
import { fail, ok, type Result } from '../../kernel/result.js';
import { text } from '../../kernel/text.js';
import type { Transaction } from '../../platform/database/gateway.js';
import { type Allowance, tooMany } from '../identity/throttle.js';
import { hashToken } from '../identity/token.js';
import { sealBallot } from './ballot.js';
import { contactApart } from './contact-apart.js';
import { isSecret } from './draft-key.js';
import { judgeGiven } from './given-response.js';
import { keyNeeded, keyReused, linkProblems } from './link.problems.js';
import { readLink, type StandingLink } from './link-read.js';
import { openLimitProblem, quotaProblems, takeQuotas } from './quota.js';
import { bodyHashOf, keyHashOf, receiptCode, receiptHash } from './receipt.js';
import type { RespondentHouse, ResponseGiven, ResponseReceipt } from './respondent.js';
import { type Claim, writeBallot, writeIdentified } from './response.store.js';
import { answerRows, type ResponseBody } from './response-rows.js';
import { letOutSteps } from './step.js';
import { tellFinished } from './tell-hooks.js';

const perOpenLink: Allowance = { attempts: 60, seconds: 3_600 };

/**
 * Takes a finished response, once. A retry under the same key with the same answers gets the same receipt; everything
 * else by a used link is refused. In stepped modes the response waits, sealed, until it is one of k.
 */
export async function submitResponse(
  house: RespondentHouse,
  given: ResponseGiven,
): Promise<Result<ResponseReceipt, Problem[]>> {
  const key = given.idempotencyKey ?? null;
  if (key !== null && !/^[\x21-\x7e]{1,200}$/.test(key)) return fail([badKey]);
  const link = await readLink(house, given.token, given);
  if (!link.ok) return link;
  const { found, facts, state } = link.value;
  if (facts.submission) return retried(house, link.value, given);
  if (state !== 'READY') return fail([linkProblems[state]]);
  const problems = found.campaign.mode === 'ANONYMOUS' && (key === null || !isSecret(key)) ? [keyNeeded] : [];
  const checked = judged(house, link.value, given);
  if (!checked.ok) return fail([...problems, ...checked.error]);
  if (problems.length > 0) return fail(problems);
  const wait =
    found.kind === 'OPEN'
      ? house.settings.throttle.take(`survey-open/${hashToken(given.token)}/${house.address}`, perOpenLink)
      : 0;
  if (wait > 0) return fail([tooMany(wait)]);
  const receipt = receiptCode(given.token, key);
  const written = await write(house, link.value, given, checked.value, receipt);
  if (!written.ok) return written;
  // Somebody was faster by this link: what there is now decides.
  if (!written.value) return submitResponse(house, given);
  return ok({ receipt, cases: checked.value.cases, dropped: checked.value.dropped });
}

function judged(house: RespondentHouse, { version, found }: StandingLink, all: ResponseGiven) {
  const { given, dropped } = contactApart(version.compiled.questionnaire, found.campaign.mode, all);
  const today = civilDateIn(house.runner.clock.now(), found.timeZone);
  const checked = judgeGiven(version, given, 'FINAL', { today });
  return checked.ok ? ok({ ...checked.value, dropped: [...checked.value.dropped, ...dropped] }) : checked;
}

/** What a call by a used link gets. */
function retried(house: RespondentHouse, link: StandingLink, given: ResponseGiven): Result<ResponseReceipt, Problem[]> {
  const { token, idempotencyKey: key } = given;
  const { submission } = link.facts;
  if (!key || submission?.keyHash !== keyHashOf(token, key)) return fail([linkProblems.USED]);
  if (submission.bodyHash !== bodyHashOf(token, key, bodyOf(given))) return fail([keyReused]);
  const checked = judged(house, link, given);
  const told = checked.ok ? checked.value : { cases: [], dropped: [] };
  return ok({ receipt: receiptCode(token, key), cases: told.cases, dropped: told.dropped });
}

const bodyOf = ({ answers, language }: ResponseGiven) => ({ answers, language: language ?? null });

class Refused extends Error {
  constructor(readonly problems: Problem[]) {
    super('refused');
  }
}

/** False: the link was used meanwhile. */
async function write(
  house: RespondentHouse,
  link: StandingLink,
  given: ResponseGiven,
  checked: Checked,
  receipt: string,
): Promise<Result<boolean, Problem[]>> {
  const { runner } = house;
  const { institutionId, campaign } = link.found;
  const stepped = campaign.mode !== 'IDENTIFIED';
  try {
    const body = bodyFor(house, link, given, checked, receipt);
    const taken = await runner.gateway.transaction(institutionId, async (transaction) => {
      const id = stepped ? null : runner.ids.random();
      const isNew =
        id === null
          ? await writeWaiting(house, transaction, link, given, body, receipt)
          : await writeCounted(house, transaction, link, given, body, id);
      const announced = isNew && (await tellFinished(house, transaction, link.found, link.version, checked, id));
      return { isNew, announced: announced || (isNew && !stepped) };
    });
    if (taken.isNew && stepped)
      await letOutSteps(runner, institutionId, campaign.id, campaign.k).catch(() => undefined);
    if (taken.announced) runner.committed(institutionId);
    return ok(taken.isNew);
  } catch (error) {
    if (error instanceof Refused) return fail(error.problems);
    throw error;
  }
}

function bodyFor(
  { runner }: RespondentHouse,
  { found: { campaign, invitation }, version, language }: StandingLink,
  given: ResponseGiven,
  { answers, calculated, scores, path }: Checked,
  receipt: string,
): ResponseBody {
  const anonymous = campaign.mode === 'ANONYMOUS';
  return {
    versionId: version.id,
    invitationId: anonymous ? null : (invitation?.id ?? null),
    partnerId: anonymous ? null : (invitation?.partnerId ?? null),
    segment: anonymous ? null : (invitation?.segment ?? null),
    submittedAt: anonymous ? null : runner.clock.now().toISOString(),
    language: anonymous ? null : (given.language ?? language),
    channel: given.channel,
    path,
    answers: campaign.mode === 'IDENTIFIED' ? answers : withoutContact(version.compiled.questionnaire, answers),
    calculated,
    scores,
    receiptHash: receiptHash('response', receipt),
  };
}

function claimOf({ runner }: RespondentHouse, { found, draftKey }: StandingLink, given: ResponseGiven): Claim {
  const { token } = given;
  const key = given.idempotencyKey ?? (found.kind === 'OPEN' ? runner.ids.secret() : null);
  return {
    institutionId: found.institutionId,
    campaignId: found.campaign.id,
    invitationId: found.invitation?.id ?? null,
    keyHash: key === null ? null : keyHashOf(token, key),
    bodyHash: key === null ? null : bodyHashOf(token, key, bodyOf(given)),
    draftKey,
  };
}

async function writeCounted(
  house: RespondentHouse,
  transaction: Transaction,
  link: StandingLink,
  given: ResponseGiven,
  body: ResponseBody,
  id: string,
): Promise<boolean> {
  const { ids, clock } = house.runner;
  const { found, version, facts } = link;
  const now = clock.now();
  const response = { ...body, id, anonymous: false, day: civilDateIn(now, found.timeZone), step: null };
  const limited = await openLimitProblem(transaction, found);
  if (limited) throw new Refused([limited]);
  const event = { id: ids.next(), at: now };
  const rows = answerRows(version, id, body);
  if (!(await writeIdentified(transaction, claimOf(house, link, given), response, rows, event))) return false;
  const full = await takeQuotas(transaction, found.institutionId, facts.quotas, version, body);
  if (full.length > 0) throw new Refused(full);
  return true;
}

async function writeWaiting(
  house: RespondentHouse,
  transaction: Transaction,
  link: StandingLink,
  given: ResponseGiven,
  body: ResponseBody,
  receipt: string,
): Promise<boolean> {
  const { runner } = house;
  const { found, version } = link;
  const limited = await openLimitProblem(transaction, found);
  if (limited) throw new Refused([limited]);
  const full = await quotaProblems(transaction, runner.seal, found, link.facts.quotas, version, body);
  if (full.length > 0) throw new Refused(full);
  const id = runner.ids.random();
  const words = sealBallot(runner.seal, found.institutionId, id, body);
  const hash = receiptHash('ballot', receipt);
  return writeBallot(transaction, claimOf(house, link, given), { id, words, receiptHash: hash });
}

const badKey = problem(
  'INVALID',
  ['input', 'idempotencyKey'],
  text(
    'An idempotency key is 1 to 200 visible ASCII characters.',
    'Kunci idempotensi terdiri atas 1 sampai 200 karakter ASCII yang terlihat.',
  ),
);
