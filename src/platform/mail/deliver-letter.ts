import type { LocalizedText } from '../../kernel/text.js';
import type { Clock } from '../clock/clock.js';
import type { Gateway } from '../database/gateway.js';
import { describeFault, type Log } from '../log/log.js';
import type { LetterTemplate } from './letter-template.js';
import { type Mail, type Mailer, MailRefused } from './mailer.js';
import { type LetterLanguage, oneLine, renderLetter } from './render-letter.js';
import type { Seal } from './seal.js';
import { boundTo } from './send-letter.js';

export interface Mailroom {
  readonly gateway: Gateway;
  readonly clock: Clock;
  readonly mailer: Mailer;
  readonly seal: Seal;
  readonly templates: ReadonlyMap<string, LetterTemplate>;
  readonly log: Log;
  /** Letters of demo institutions leave in demo mode only. */
  readonly demoMode: boolean;
}

const MINUTE = 60_000;
/** How long to wait after each try that failed; after as many tries and one more, the letter is given up. */
export const pauses: readonly number[] = [1, 5, 15, 60, 240, 720, 1440].map((minutes) => minutes * MINUTE);
/** A worker that has said nothing for so long is dead: longer than any mailer's patience. */
export const CLAIM_MS = 30 * MINUTE;

interface Claimed {
  readonly template: string;
  readonly recipient: string;
  readonly language: LetterLanguage;
  readonly sealed: string;
  readonly attempts: number;
  readonly useful_until: Date;
  readonly failure: string | null;
  readonly message_id: string;
  readonly name: LocalizedText;
  readonly reply_to: string | null;
}

/**
 * Tries a letter that is due; false when it was not, or another worker has it. Its row is claimed first, by pushing its
 * next try beyond the claim, so that of many workers one sends; no transaction is open meanwhile. Who dies after the
 * mail server took it and before that is written down leaves it to be sent again, under the same Message-ID: SMTP knows
 * no better.
 */
export async function deliverLetter(room: Mailroom, institutionId: string, letterId: string): Promise<boolean> {
  const { gateway, clock, mailer, log } = room;
  const now = clock.now();
  const key = [institutionId, letterId] as const;
  const [letter] = await gateway.system.query<Claimed>(
    `update "letter" l set "attempts" = l."attempts" + 1, "next_try_at" = $4,
       "message_id" = coalesce(l."message_id", '<' || l."id" || '@' || $5 || '>')
     from "institution" i
     where l."institution_id" = $1 and l."id" = $2 and l."status" = 'WAITING' and l."next_try_at" <= $3
       and i."id" = l."institution_id" and (not i."demo" or $6)
     returning l."template", l."recipient", l."language", l."sealed", l."attempts", l."useful_until", l."failure",
       l."message_id", i."name", i."reply_to"`,
    [...key, now.toISOString(), new Date(now.getTime() + CLAIM_MS).toISOString(), mailer.domain, room.demoMode],
  );
  if (!letter) return false;
  const isExpired = letter.useful_until <= now;
  if (isExpired || letter.attempts > pauses.length + 1) {
    await giveUp(room, key, letter, isExpired ? 'EXPIRED' : (letter.failure ?? 'INTERRUPTED'));
    return true;
  }
  try {
    await mailer.send(mailOf(room, letter, boundTo(institutionId, letterId)));
  } catch (error) {
    const refused = error instanceof MailRefused ? error : new MailRefused('UNWRITABLE', false);
    if (refused !== error) log.error({ letter: letterId, fault: describeFault(error) }, 'a letter cannot be written');
    await retryLater(room, key, letter, refused);
    return true;
  }
  await gateway.system.query(
    `update "letter" set "status" = 'SENT', "sealed" = null, "next_try_at" = null, "settled_at" = $3, "failure" = null
     where "institution_id" = $1 and "id" = $2`,
    [...key, clock.now().toISOString()],
  );
  return true;
}

function mailOf({ templates, seal }: Mailroom, letter: Claimed, bound: string): Mail {
  const template = templates.get(letter.template);
  if (!template) throw new Error('no template of this code');
  const parameters = JSON.parse(seal.open(letter.sealed, bound)) as object;
  const ofInstitution = template.sender === 'INSTITUTION';
  return {
    messageId: letter.message_id,
    to: letter.recipient,
    ...renderLetter(template, parameters, letter.language),
    fromName: ofInstitution ? oneLine(letter.name[letter.language === 'en' ? 'en' : 'id']) : null,
    replyTo: ofInstitution ? letter.reply_to : null,
  };
}

type Key = readonly [institutionId: string, letterId: string];

/** The next try, unless none would be of use. A worker whose claim ran out decides nothing any more. */
async function retryLater(room: Mailroom, key: Key, letter: Claimed, refused: MailRefused): Promise<void> {
  const now = room.clock.now().getTime();
  const pause = pauses[letter.attempts - 1];
  const next = pause === undefined ? null : new Date(now + pause);
  if (refused.permanent || next === null || next >= letter.useful_until) return giveUp(room, key, letter, refused.code);
  const { template, attempts } = letter;
  const changed = await room.gateway.system.query(
    `update "letter" set "next_try_at" = $4, "failure" = $5
     where "institution_id" = $1 and "id" = $2 and "status" = 'WAITING' and "attempts" = $3 returning 1 as one`,
    [...key, attempts, next.toISOString(), refused.code],
  );
  if (changed.length === 0) return;
  room.log.warn({ letter: key[1], template, attempts, failure: refused.code }, 'a letter waits for another try');
}

async function giveUp({ gateway, clock, log }: Mailroom, key: Key, letter: Claimed, failure: string): Promise<void> {
  const { template, attempts } = letter;
  const changed = await gateway.system.query(
    `update "letter" set "status" = 'GAVE_UP', "sealed" = null, "next_try_at" = null, "settled_at" = $4, "failure" = $5
     where "institution_id" = $1 and "id" = $2 and "status" = 'WAITING' and "attempts" = $3 returning 1 as one`,
    [...key, attempts, clock.now().toISOString(), failure],
  );
  if (changed.length > 0) log.error({ letter: key[1], template, attempts, failure }, 'a letter was given up');
}
