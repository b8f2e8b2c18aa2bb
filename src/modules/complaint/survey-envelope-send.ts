import { createHash } from 'node:crypto';
import { type CivilDate, civilDateIn } from '../../kernel/civil-date.js';
import { type Problem, problem } from '../../kernel/problem.js';
import { fail, ok, type Result } from '../../kernel/result.js';
import { text } from '../../kernel/text.js';
import { kept } from '../identity/check.js';
import { invalid, required } from '../identity/problems.js';
import type { Request } from '../identity/request.js';
import { type Allowance, tooMany } from '../identity/throttle.js';
import { findLink } from '../survey/link-token.js';
import type { SurveyMode } from '../survey/mode-notice.js';
import { type ComplaintWords, checkWords, keptWords } from './complaint.rules.js';
import { sealEnvelope } from './survey-envelope-seal.js';

const perAddress: Allowance = { attempts: 60, seconds: 3_600 };

export interface EnvelopeGiven extends ComplaintWords {
  /** Of the link the response was given by. */
  readonly token: string;
  readonly idempotencyKey?: string | null;
}

/** Whether somebody who has answered may send their name and words apart from the answers. */
export const offersEnvelope = (mode: SurveyMode): boolean => mode !== 'IDENTIFIED';

/**
 * Takes what somebody says apart from their response, in a transaction of its own. The link only says for which
 * campaign: nothing of it is kept, and nobody is told before the day is over (see survey-envelope-let-out.ts). The day
 * is given back.
 */
export async function surveyEnvelopeSend(
  { runner, settings, address }: Pick<Request, 'runner' | 'settings' | 'address'>,
  given: EnvelopeGiven,
): Promise<Result<CivilDate, Problem[]>> {
  const wait = settings.surveyThrottle.take(`envelope//${address}`, perAddress);
  if (wait > 0) return fail([tooMany(wait)]);
  const { gateway, clock, ids, seal } = runner;
  const link = await findLink(gateway, given.token, settings.demoMode);
  const problems = checkWords(given);
  const words = keptWords(given);
  if (!link || link.invitation?.status === 'REVOKED') problems.unshift(deadLink);
  else if (link.campaign.status !== 'OPEN' && link.campaign.status !== 'CLOSED') problems.unshift(notAsked);
  else if (!offersEnvelope(link.campaign.mode)) problems.unshift(notOffered);
  if (saysNothing(given)) problems.push(required('input', 'message'));
  const key = given.idempotencyKey ?? null;
  if (key !== null && !/^[\x21-\x7e]{1,200}$/.test(key)) problems.push(badKey);
  if (!link || problems.length > 0) return fail(problems);
  const { institutionId, timeZone, campaign } = link;
  const id = ids.random();
  const day = civilDateIn(clock.now(), timeZone);
  await gateway.transaction(institutionId, ({ query }) =>
    query(
      `insert into "survey_envelope" ("institution_id", "id", "campaign_id", "day", "sealed", "key_hash")
       values ($1, $2, $3, $4, $5, $6) on conflict do nothing`,
      [
        institutionId,
        id,
        campaign.id,
        day,
        sealEnvelope(seal, institutionId, id, words),
        key === null ? null : hashOf(given.token, key),
      ],
    ),
  );
  return ok(day);
}

/** A name alone is nothing to follow up. */
const saysNothing = ({ email, phone, message }: EnvelopeGiven): boolean =>
  [email, phone, message].every((one) => kept(one) === null);

const hashOf = (token: string, key: string): string =>
  createHash('sha256').update(`envelope\n${token}\n${key}`).digest('base64url');

const deadLink = problem(
  'NOT_FOUND',
  ['input', 'token'],
  text('This link leads to no survey.', 'Tautan ini tidak mengarah ke survei mana pun.'),
);
const notAsked = problem(
  'ILLEGAL_TRANSITION',
  ['input', 'token'],
  text('This survey is not open yet.', 'Survei ini belum dibuka.'),
);
const notOffered = invalid(
  ['input', 'token'],
  'In this survey your name is with your answers: say there that you want to be contacted.',
  'Dalam survei ini nama Anda bersama jawaban Anda: nyatakan di sana bahwa Anda ingin dihubungi.',
);
const badKey = invalid(
  ['input', 'idempotencyKey'],
  'An idempotency key is 1 to 200 visible ASCII characters.',
  'Kunci idempotensi terdiri atas 1 sampai 200 karakter ASCII yang terlihat.',
);
