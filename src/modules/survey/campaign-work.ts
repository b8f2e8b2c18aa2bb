import type { Clock } from '../../platform/clock/clock.js';
import type { Ids } from '../../platform/clock/ids.js';
import type { Gateway } from '../../platform/database/gateway.js';
import { type Announcement, writeEvents } from '../../platform/event/announce.js';
import type { JobWork } from '../../platform/job/timer.js';
import type { Seal } from '../../platform/mail/seal.js';
import type { LinkOf } from './campaign-letters.js';

/** What the house must have to run campaigns when nobody calls. */
export interface SurveyHouse {
  readonly gateway: Gateway;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly seal: Seal;
  readonly committed: (institutionId: string) => void;
  /** Where links lead; null while the server is not reached yet, when no letter can be written. */
  readonly linkOf: () => LinkOf | null;
  /** Campaigns of demo institutions run in demo mode only. */
  readonly demoMode: boolean;
}

/** A campaign as the house finds it, its row locked. */
export interface HeldCampaign {
  readonly id: string;
  readonly version: number;
  readonly status: string;
  readonly mode: string;
  readonly opensAt: Date | null;
  readonly closesAt: Date | null;
  readonly openedAt: Date | null;
  readonly reminderDays: readonly number[];
  readonly remindersSent: number;
}

/** One transaction of the house on one campaign, under its lock; its events name nobody. */
export async function onCampaign<T>(
  { gateway, clock, ids, seal, committed }: SurveyHouse,
  institutionId: string,
  campaignId: string,
  act: (work: JobWork, campaign: HeldCampaign) => Promise<T>,
): Promise<T> {
  const now = clock.now();
  let announced: Announcement[] = [];
  const done = await gateway.transaction(institutionId, async ({ query }) => {
    announced = [];
    const work: JobWork = { institutionId, now, ids, seal, query, announce: (event) => announced.push(event) };
    const [campaign] = await query<HeldCampaign>(
      `select "id", "version", "status", "mode", "opens_at" as "opensAt", "closes_at" as "closesAt",
         "opened_at" as "openedAt", "reminder_days" as "reminderDays", "reminders_sent" as "remindersSent"
       from "survey_campaign" where "institution_id" = $1 and "id" = $2 for update`,
      [institutionId, campaignId],
    );
    if (!campaign) throw new Error('a campaign is never deleted');
    const value = await act(work, campaign);
    await writeEvents(work, { institutionId, personId: null, at: now, nextId: ids.next }, announced);
    return value;
  });
  if (announced.length > 0) committed(institutionId);
  return done;
}
