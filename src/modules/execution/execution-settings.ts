import type { Queries } from '../../platform/database/gateway.js';
import type { Watch } from './execution.rules.js';

/** What the institution has set; null where it never did. */
export async function settingsOf(work: Queries & { readonly institutionId: string }): Promise<Watch | null> {
  const [row] = await work.query<Watch>(
    `select "dormant_after_days" as "dormantAfterDays", "due_soon_days" as "dueSoonDays"
     from "execution_settings" where "institution_id" = $1`,
    [work.institutionId],
  );
  return row ?? null;
}
