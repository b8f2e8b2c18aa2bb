import type { Problem } from '../../kernel/problem.js';
import { fail, ok, type Result } from '../../kernel/result.js';
import { houseAct } from '../../platform/job/house-act.js';
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
  try {
    return ok(await houseAct(runner, institutionId, act));
  } catch (error) {
    if (error instanceof Refused) return fail(error.problems);
    throw error;
  }
}
