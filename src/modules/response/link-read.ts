import type { Problem } from '../../kernel/problem.js';
import { fail, ok, type Result } from '../../kernel/result.js';
import { type Allowance, tooMany } from '../identity/throttle.js';
import { hashToken } from '../identity/token.js';
import { type FoundLink, findLink } from '../survey/link-token.js';
import { type AnsweredVersion, answeredVersion } from './answered-version.js';
import { draftKeyOf } from './draft-key.js';
import { openDraft } from './draft-seal.js';
import { unknownLink } from './link.problems.js';
import { type LinkFacts, linkFacts } from './link.queries.js';
import { linkState } from './link-state.js';
import { keyHashOf } from './receipt.js';
import type { LinkDraft, LinkState, RespondentHouse } from './respondent.js';

const perAddress: Allowance = { attempts: 3_000, seconds: 900 };
const unknownPerAddress: Allowance = { attempts: 60, seconds: 900 };
const perLink: Allowance = { attempts: 600, seconds: 900 };

/** A link with all that decides what it may do. */
export interface StandingLink {
  readonly token: string;
  readonly found: FoundLink;
  readonly facts: LinkFacts;
  readonly state: LinkState;
  /** Null: an open link whose holder brought no secret for a draft. */
  readonly draftKey: string | null;
  readonly version: AnsweredVersion;
  readonly draft: LinkDraft | null;
  /** A draft that no longer opens, as it is kept: it counts as none, and the next one takes its place. */
  readonly lostDraft: string | null;
  readonly language: string;
}

export interface Secrets {
  readonly draftKey?: string | null;
  readonly idempotencyKey?: string | null;
}

/** What a link leads to. Two statements once its version is known; opening a link changes nothing. */
export async function readLink(
  house: RespondentHouse,
  token: string,
  { draftKey: own, idempotencyKey }: Secrets = {},
): Promise<Result<StandingLink, Problem[]>> {
  const { runner, settings, address } = house;
  const { surveyThrottle: throttle, demoMode } = settings;
  const wait = throttle.take(`survey//${address}`, perAddress);
  if (wait > 0) return fail([tooMany(wait)]);
  const found = await findLink(runner.gateway, token, demoMode);
  if (!found) {
    const longer = throttle.take(`survey-unknown/${address}`, unknownPerAddress);
    return fail([longer > 0 ? tooMany(longer) : unknownLink]);
  }
  // Only of links there are: a made-up one takes no place.
  const busy = throttle.take(`survey/${hashToken(token)}/${address}`, perLink);
  if (busy > 0) return fail([tooMany(busy)]);
  const draftKey = draftKeyOf(token, found.kind, own);
  const facts = await linkFacts(
    runner.gateway,
    found,
    draftKey,
    idempotencyKey ? keyHashOf(token, idempotencyKey) : null,
  );
  return ok(await standingOf(house, token, found, facts, draftKey));
}

async function standingOf(
  { runner }: RespondentHouse,
  token: string,
  found: FoundLink,
  facts: LinkFacts,
  draftKey: string | null,
): Promise<StandingLink> {
  const { institutionId, campaign, invitation } = found;
  const state = linkState(found, facts, runner.clock.now());
  const kept = state === 'READY' ? facts.draft : null;
  const content = kept && draftKey !== null ? openDraft(runner.seal, institutionId, draftKey, kept.sealed) : null;
  const draft = kept && content ? { ...content, revision: kept.revision } : null;
  const lostDraft = content ? null : (kept?.sealed ?? null);
  const query = <R extends object>(sql: string, values?: readonly unknown[]) =>
    runner.gateway.read<R>(institutionId, sql, values);
  const version = await answeredVersion({ query }, institutionId, (draft && kept?.versionId) ?? campaign.versionId);
  const language = draft?.language ?? invitation?.language ?? campaign.language;
  return { token, found, facts, state, draftKey, version, draft, lostDraft, language };
}
