import type { Gateway } from '../../platform/database/gateway.js';

/** What lets somebody in for a time, and what ends it early. */
const kinds = [
  { table: 'session', ended: 'revoked_at' },
  { table: 'api_key', ended: 'revoked_at' },
  { table: 'one_time_token', ended: 'used_at' },
] as const;

/** Lets sessions, keys and one-time tokens that are good now be good for as long again from a later moment. */
export async function keepCredentials(gateway: Gateway, now: Date, later: Date): Promise<void> {
  const seconds = (later.getTime() - now.getTime()) / 1000;
  await gateway.system.transaction(async ({ query }) => {
    for (const { table, ended } of kinds)
      await query(
        `update "${table}" set "expires_at" = "expires_at" + make_interval(secs => $2)
         where "expires_at" > $1 and "${ended}" is null`,
        [now.toISOString(), seconds],
      );
  });
}
