import type { GraphQLResolveInfo } from 'graphql';
import type { Work } from '../../platform/mutation/work.js';
import type { Actor } from '../identity/actor.js';
import { answer, type Outcome } from '../identity/answer.js';
import { mutate, type Request } from '../identity/request.js';

export const asked = { description: 'What is asked.' };

interface Input {
  readonly idempotencyKey?: string | null;
  readonly dryRun?: boolean | null;
}

/** Runs a verb of the builder and answers with the questionnaire as it is then. */
export async function edited<I extends Input>(
  request: Request,
  info: GraphQLResolveInfo,
  operation: string,
  input: I,
  verb: (work: Work<Actor>, input: I) => Promise<Outcome>,
): Promise<object> {
  const result = await mutate(request, operation, input, (work) => verb(work, input));
  return answered(request, info, input, result);
}

/** The questionnaire after a verb; nothing where it was only rehearsed. */
export async function answered(
  request: Request,
  info: GraphQLResolveInfo,
  input: Input,
  result: Outcome,
): Promise<object> {
  if (input.dryRun && result.ok) return { questionnaire: null, userErrors: [] };
  return answer(request, info, 'Questionnaire', 'questionnaire', result);
}
