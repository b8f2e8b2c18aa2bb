import { type House, houseAct, type JobWork } from '../../platform/job/house-act.js';
import type { LinkOf } from './campaign-letters.js';

/** What the house must have to run campaigns when nobody calls. */
export interface SurveyHouse extends House {
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
  house: SurveyHouse,
  institutionId: string,
  campaignId: string,
  act: (work: JobWork, campaign: HeldCampaign) => Promise<T>,
): Promise<T> {
  return houseAct(house, institutionId, async (work) => {
    const [campaign] = await work.query<HeldCampaign>(
      `select "id", "version", "status", "mode", "opens_at" as "opensAt", "closes_at" as "closesAt",
         "opened_at" as "openedAt", "reminder_days" as "reminderDays", "reminders_sent" as "remindersSent"
       from "survey_campaign" where "institution_id" = $1 and "id" = $2 for update`,
      [institutionId, campaignId],
    );
    if (!campaign) throw new Error('a campaign is never deleted');
    return act(work, campaign);
  });
}
