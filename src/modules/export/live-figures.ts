import type { Problem } from '../../kernel/problem.js';
import type { Result } from '../../kernel/result.js';
import type { Clock } from '../../platform/clock/clock.js';
import type { Gateway } from '../../platform/database/gateway.js';
import { type Ground, groundOf } from '../result/ground.js';
import type { SurveyResult } from '../result/result.js';
import { publicResult } from './public-result.js';
import { ofOneMoment, readsOf } from './survey-export.js';

/** A campaign as the public sees it for a minute. */
export interface Live {
  readonly ground: Ground;
  /** Worked out when first asked for, then the same for all. Never for an IDENTIFIED campaign: its shares are pictures. */
  readonly result: () => Promise<Result<SurveyResult, Problem[]>>;
}
interface Kept {
  readonly since: number;
  readonly live: Promise<Live | null>;
}

const KEPT_MS = 60_000;
const MOST_KEPT = 200;

/** Figures for the public, kept in memory for a minute: however many ask, a campaign is worked out once. */
export class LiveFigures {
  private readonly kept = new Map<string, Kept>();

  constructor(
    private readonly gateway: Gateway,
    private readonly clock: Clock,
  ) {}

  /** Null when there is no such campaign. */
  of(institutionId: string, campaignId: string): Promise<Live | null> {
    const key = `${institutionId}/${campaignId}`;
    const now = this.clock.now().getTime();
    const known = this.kept.get(key);
    if (known && known.since <= now && now < known.since + KEPT_MS) return known.live;
    this.kept.delete(key);
    const [oldest] = this.kept.keys();
    if (oldest !== undefined && this.kept.size >= MOST_KEPT) this.kept.delete(oldest);
    const live = this.read(institutionId, campaignId, () => this.drop(key, live));
    this.kept.set(key, { since: now, live });
    live.catch(() => this.drop(key, live));
    return live;
  }

  private async read(institutionId: string, campaignId: string, drop: () => void): Promise<Live | null> {
    const ground = await groundOf(readsOf(this.gateway, institutionId), institutionId, campaignId);
    if (!ground) return null;
    let result: ReturnType<Live['result']> | undefined;
    return {
      ground,
      result: () => {
        if (!result) {
          result = ofOneMoment(this.gateway, institutionId, (queries) => publicResult(queries, ground));
          result.catch(drop);
        }
        return result;
      },
    };
  }

  /** What failed is not kept. */
  private drop(key: string, live: Promise<Live | null>): void {
    if (this.kept.get(key)?.live === live) this.kept.delete(key);
  }
}
