import { expect, it } from 'vitest';
import { createTestDatabase } from '../support/postgres-database.js';
import { drillTimers } from '../support/timer-drill.js';

/** In small what `npm run drill:timers` does with 1,000 timers and 20 kills. */
it('each timer has one effect, though its workers are killed again and again in the middle of their work', async () => {
  const result = await drillTimers(await createTestDatabase(), { timers: 60, kills: 3, workers: 2 });
  expect(result).toMatchObject({ effects: 60, clocks: 60, fired: 60, breached: 60 });
  expect(result.killedAt.every((fired) => fired < 60)).toBe(true);
});
