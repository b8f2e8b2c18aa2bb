import type { Problem } from '../../kernel/problem.js';
import { fail, ok, type Result } from '../../kernel/result.js';
import { type Announcement, writeEvents } from '../../platform/event/announce.js';
import type { RespondentHouse } from './respondent.js';
import type { SubmitWork } from './submit-port.js';

/** Undoes what a transaction did so far, and says why. */
export class Refused extends Error {
  constructor(readonly problems: Problem[]) {
    super('refused');
  }
}

/** What a respondent does by one statement that writes its own event: it is its own transaction. */
export async function respondAlone<T>(
  { runner }: Pick<RespondentHouse, 'runner'>,
  institutionId: string,
  act: (work: Omit<SubmitWork, 'announce'>) => Promise<T>,
): Promise<T> {
  const { gateway, clock, ids, seal } = runner;
  const query: SubmitWork['query'] = (sql, values) => gateway.read(institutionId, sql, values);
  const value = await act({ institutionId, now: clock.now(), ids, seal, query });
  runner.committed(institutionId);
  return value;
}

/** What a respondent does: one transaction with its events, by nobody the house knows. */
export async function respond<T>(
  { runner }: Pick<RespondentHouse, 'runner'>,
  institutionId: string,
  act: (work: SubmitWork) => Promise<T>,
): Promise<Result<T, Problem[]>> {
  const { gateway, clock, ids, seal } = runner;
  const now = clock.now();
  try {
    const value = await gateway.transaction(institutionId, async ({ query }) => {
      const announced: Announcement[] = [];
      const announce = (event: Announcement): void => void announced.push(event);
      const value = await act({ institutionId, now, ids, seal, query, announce });
      await writeEvents({ query }, { institutionId, personId: null, at: now, nextId: ids.next }, announced);
      return value;
    });
    runner.committed(institutionId);
    return ok(value);
  } catch (error) {
    if (error instanceof Refused) return fail(error.problems);
    throw error;
  }
}
