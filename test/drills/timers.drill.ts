import { describe, expect, it } from 'vitest';
import { createTestDatabase } from '../support/postgres-database.js';
import { drillTimers } from '../support/timer-drill.js';

const TIMERS = 1000;
const KILLS = 20;

describe('due timers, while their workers are killed', () => {
  it.each([1, 2])(`${TIMERS} have one effect each after ${KILLS} times kill -9, with %i workers`, async (workers) => {
    const result = await drillTimers(await createTestDatabase(), { timers: TIMERS, kills: KILLS, workers });
    console.log(JSON.stringify({ workers, ...result }));
    expect(result).toMatchObject({ effects: TIMERS, clocks: TIMERS, fired: TIMERS, breached: TIMERS });
    expect(result.killedAt).toHaveLength(KILLS);
    expect(result.killedAt.every((fired) => fired < TIMERS)).toBe(true);
    expect(result.secondsAfterLastKill).toBeLessThan(60);
  });
});
