import { type FoundLink, standing } from '../survey/link-token.js';
import type { LinkFacts } from './link.queries.js';
import type { LinkState } from './respondent.js';

/** How a link stands. What became of the link itself is told before how its campaign stands. */
export function linkState(found: FoundLink, facts: LinkFacts, now: Date): LinkState {
  const { invitation, isCurrent, campaign, kind } = found;
  if (invitation?.status === 'REVOKED') return 'REVOKED';
  if (!isCurrent || invitation?.status === 'FORWARDED') return 'REPLACED';
  if (kind === 'PERSONAL' && facts.submission) return 'USED';
  const stands = standing(campaign, now);
  if (stands !== 'OPEN') return stands;
  return isFull(found, facts) ? 'FULL' : 'READY';
}

const isFull = ({ kind, campaign: { openLimit } }: FoundLink, { quotas, waiting, openTaken }: LinkFacts): boolean =>
  (kind === 'OPEN' && openLimit !== null && openTaken >= openLimit) ||
  quotas.some(({ question, taken, most }) => question === null && taken + waiting >= most);
