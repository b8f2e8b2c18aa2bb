import { type LocalizedText, text } from '../../kernel/text.js';

/** What a partner has to do with a topic: it can give it, or it is what it works for. */
export const partnerTopicRoles = ['OFFERS', 'AIMS'] as const;
export type PartnerTopicRole = (typeof partnerTopicRoles)[number];

export const matchReasons = ['OFFERS', 'AIMS', 'EXPERIENCE', 'ENDED_EARLY'] as const;
export type MatchReason = (typeof matchReasons)[number];

/** Points of 100: what is offered weighs most, then a common aim, then having done it together. */
export const weights = { OFFERS: 60, AIMS: 30, EXPERIENCE: 10 } as const;
/** Taken off for a cooperation that was ended early; never below 0. */
export const ENDED_EARLY_COSTS = 20;

/** What is known of a partner beside a need, by topic. */
export interface Candidate {
  readonly offers: readonly string[];
  readonly aims: readonly string[];
  /** Topics of cooperations with it that came to an agreement. */
  readonly agreed: readonly string[];
  /** Cooperations with it that were ended early. */
  readonly endedEarly: number;
}

export interface Because {
  readonly code: MatchReason;
  readonly points: number;
  /** The topics it is about. */
  readonly topics: readonly string[];
  readonly explanation: LocalizedText;
}
export interface Match {
  readonly score: number;
  readonly because: readonly Because[];
}

/**
 * How well a partner fits a need: each kind of agreement counts by the share of the need's topics it covers, in whole
 * points, and says so. A need without topics fits nobody.
 */
export function matchOf(wanted: readonly string[], candidate: Candidate): Match {
  const topics = [...new Set(wanted)];
  const covered = (by: readonly string[]) => topics.filter((topic) => by.includes(topic));
  const share = (code: keyof typeof weights, by: readonly string[], of: LocalizedText): Because[] => {
    const shared = covered(by);
    const points = topics.length === 0 ? 0 : Math.round((weights[code] * shared.length) / topics.length);
    return shared.length === 0
      ? []
      : [
          {
            ...{ code, points, topics: shared },
            explanation: text(
              `${of.en} ${shared.length} of ${topics.length} topics.`,
              `${of.id} ${shared.length} dari ${topics.length} topik.`,
            ),
          },
        ];
  };
  const good = [
    ...share('OFFERS', candidate.offers, text('It can give', 'Mitra dapat menyediakan')),
    ...share('AIMS', candidate.aims, text('It works for', 'Visi mitra selaras pada')),
    ...share('EXPERIENCE', candidate.agreed, text('There were agreements with it on', 'Pernah ada perjanjian pada')),
  ];
  const points = good.reduce((sum, one) => sum + one.points, 0);
  const lost = candidate.endedEarly > 0 ? Math.min(points, ENDED_EARLY_COSTS) : 0;
  const bad: Because[] =
    candidate.endedEarly === 0 || good.length === 0
      ? []
      : [
          {
            ...{ code: 'ENDED_EARLY', points: -lost, topics: [] },
            explanation: text(
              `${candidate.endedEarly} cooperation(s) with it were ended early.`,
              `${candidate.endedEarly} kerja sama dengannya dihentikan.`,
            ),
          },
        ];
  return { score: points - lost, because: [...good, ...bad] };
}

/** The best first; of equals the one whose name comes first. Who shares nothing is no match. */
export const ranked = <T extends { readonly name: string; readonly match: Match }>(found: readonly T[]): T[] =>
  found
    .filter((one) => one.match.because.some(({ points }) => points > 0))
    .sort((a, b) => b.match.score - a.match.score || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
