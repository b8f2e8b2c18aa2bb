import { randomUUID } from 'node:crypto';
import type { TestApi } from './api.js';

/** A setting of the expiry radar, and an agreement whose end was told of. */
export async function layExpiry({ gateway }: TestApi, institution: string, cooperation: string): Promise<void> {
  const { query } = gateway.system;
  await query(`insert into "expiry_setting" ("institution_id", "id", "lead_times") values ($1, $2, '{P6M,P30D}')`, [
    institution,
    randomUUID(),
  ]);
  await query(
    `insert into "expiry_told" ("institution_id", "id", "cooperation_id", "ends_on", "rung", "told_at")
     values ($1, $2, $3, '2026-12-31', 'P6M', '2026-06-30T00:00:00Z')`,
    [institution, randomUUID(), cooperation],
  );
}
