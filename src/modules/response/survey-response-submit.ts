import type { Checked } from '../../engines/questionnaire/compiled.js';
import { withoutContact } from '../../engines/questionnaire/contact.js';
import { civilDateIn } from '../../kernel/civil-date.js';
import { type Problem, problem } from '../../kernel/problem.js';
import { fail, ok, type Result } from '../../kernel/result.js';
import { text } from '../../kernel/text.js';
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
import { Refused, respond, respondAlone } from './respond.js';
import type { RespondentHouse, ResponseGiven, ResponseReceipt } from './respondent.js';
import { type Claim, writeBallot, writeIdentified } from './response.store.js';
import { answerRows, type ResponseBody } from './response-rows.js';
import { letOutSteps } from './step.js';
import type { FinishedResponse, SubmitWork } from './submit-port.js';

/** A hall full of people may share one address. */
const perOpenLink: Allowance = { attempts: 600, seconds: 3_600 };

/**
 * Takes a finished response, once. A retry under the same key with the same answers gets the same receipt; everything
 * else by a used link is refused. In stepped modes the response waits, sealed, until it is one of k.
 */
export async function surveyResponseSubmit(
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
      ? house.settings.surveyThrottle.take(`survey-open/${hashToken(given.token)}/${house.address}`, perOpenLink)
      : 0;
  if (wait > 0) return fail([tooMany(wait)]);
  const receipt = receiptCode(given.token, key);
  const written = await write(house, link.value, given, checked.value, receipt);
  if (!written.ok) return written;
  // Somebody was faster by this link: what there is now decides.
  if (!written.value) return surveyResponseSubmit(house, given);
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

/** False: the link was used meanwhile. */
async function write(
  house: RespondentHouse,
  link: StandingLink,
  given: ResponseGiven,
  checked: Checked,
  receipt: string,
): Promise<Result<boolean, Problem[]>> {
  const { institutionId, campaign } = link.found;
  const body = bodyFor(house, link, given, checked, receipt);
  const claim = claimOf(house, link, given);
  const takeBackHash = receiptHash('complaint', receipt);
  const waits = campaign.mode !== 'IDENTIFIED';
  const finished = { link, checked, body, claim, takeBackHash };
  const isAlone = !waits && link.found.kind === 'PERSONAL' && link.facts.quotas.length === 0;
  if (isAlone && !house.responseHooks.some(({ concerns }) => concerns(checked)))
    return ok((await respondAlone(house, institutionId, (work) => writeResponse(work, finished))) !== null);
  const taken = await respond(house, institutionId, async (work) => {
    const limited = await openLimitProblem(work, link.found);
    if (limited) throw new Refused([limited]);
    if (waits) return writeWaiting(house, work, finished, receiptHash('ballot', receipt));
    return writeCounted(house, work, finished);
  });
  // Whatever keeps a step from being let out now, the next round lets it out.
  if (taken.ok && taken.value && waits)
    await letOutSteps(house.runner, institutionId, campaign.id, campaign.k).catch(() => undefined);
  return taken;
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
    tokenHash: hashToken(token),
  };
}

interface Finished {
  readonly link: StandingLink;
  readonly checked: Checked;
  readonly body: ResponseBody;
  readonly claim: Claim;
  readonly takeBackHash: string;
}

/** A response that counts at once, by one statement; its id, or null when the link was used meanwhile. */
async function writeResponse(
  work: Omit<SubmitWork, 'announce'>,
  { link: { found, version }, body, claim }: Finished,
): Promise<string | null> {
  const id = work.ids.random();
  const response = { ...body, id, anonymous: false, day: civilDateIn(work.now, found.timeZone), step: null };
  const event = { id: work.ids.next(), at: work.now };
  return (await writeIdentified(work, claim, response, answerRows(version, id, body), event)) ? id : null;
}

async function writeCounted(house: RespondentHouse, work: SubmitWork, finished: Finished): Promise<boolean> {
  const { found, version, facts } = finished.link;
  const id = await writeResponse(work, finished);
  if (id === null) return false;
  const { body } = finished;
  const full = await takeQuotas(work, found.institutionId, facts.quotas, version, body);
  if (full.length > 0) throw new Refused(full);
  await tellHooks(house, work, finished, 'IDENTIFIED', id);
  return true;
}

async function writeWaiting(
  house: RespondentHouse,
  work: SubmitWork,
  finished: Finished,
  hash: string,
): Promise<boolean> {
  const { found, facts } = finished.link;
  const full = await quotaProblems(work, found, facts.quotas);
  if (full.length > 0) throw new Refused(full);
  const id = work.ids.random();
  const words = sealBallot(work.seal, found.institutionId, id, finished.body);
  if (!(await writeBallot(work, finished.claim, { id, words, receiptHash: hash }))) return false;
  const { mode } = found.campaign;
  if (mode === 'CONFIDENTIAL') await tellHooks(house, work, finished, mode, null);
  return true;
}

async function tellHooks(
  { responseHooks }: RespondentHouse,
  work: SubmitWork,
  { link, checked, takeBackHash }: Finished,
  mode: FinishedResponse['mode'],
  responseId: string | null,
): Promise<void> {
  const { campaign, invitation } = link.found;
  for (const { concerns, afterChecked } of responseHooks) {
    if (!concerns(checked)) continue;
    await afterChecked(work, {
      campaignId: campaign.id,
      mode,
      responseId,
      invitationId: invitation?.id ?? null,
      partnerId: invitation?.partnerId ?? null,
      takeBackHash,
      questionnaire: link.version.compiled.questionnaire,
      checked,
    });
  }
}

const badKey = problem(
  'INVALID',
  ['input', 'idempotencyKey'],
  text(
    'An idempotency key is 1 to 200 visible ASCII characters.',
    'Kunci idempotensi terdiri atas 1 sampai 200 karakter ASCII yang terlihat.',
  ),
);
