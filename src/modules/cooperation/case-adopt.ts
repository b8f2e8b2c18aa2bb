import { adopt } from '../../engines/workflow/adopt.js';
import type { Definition } from '../../engines/workflow/definition.js';
import type { AdoptionPlace, Event } from '../../engines/workflow/event.js';
import { type Problem, problem } from '../../kernel/problem.js';
import { fail, ok, type Result } from '../../kernel/result.js';
import { text } from '../../kernel/text.js';
import type { Work } from '../../platform/mutation/work.js';
import type { Actor } from '../identity/actor.js';
import { definitionOf } from '../procedure/definition-cache.js';
import type { ProcedureInForce } from '../procedure/in-force.js';
import { chooseProcedure, type PartnerRow, textProblems } from './case-open.js';
import { decodeFacts, type FactInput } from './fact-input.js';
import { inInput } from './in-input.js';

/** An agreement that lived before, as somebody enters it. */
export interface AdoptionRequest {
  readonly procedure?: string | null;
  readonly title: string;
  readonly summary?: string | null;
  /** Where it stands: an outcome, or steps. */
  readonly outcome?: string | null;
  readonly steps?: readonly string[] | null;
  readonly beganOn: string;
  readonly endedOn?: string | null;
  readonly facts?: readonly FactInput[] | null;
}

/** An agreement that may be adopted: the engine has said so. */
export interface CaseToAdopt {
  readonly id: string;
  readonly partnerId: string;
  readonly procedure: ProcedureInForce;
  readonly definition: Definition;
  readonly title: string;
  readonly summary: string | null;
  readonly beganOn: string;
  readonly endedOn: string | null;
  readonly events: readonly Event[];
}

/** Asks the procedure in force for the partner's country whether the agreement can stand there. */
export async function prepareAdoption(
  work: Work<Actor>,
  partner: PartnerRow,
  input: AdoptionRequest,
): Promise<Result<CaseToAdopt, Problem[]>> {
  const title = input.title.trim();
  const summary = input.summary ?? null;
  const place = placeOf(input);
  const problems = [...textProblems(title, summary), ...(place ? [] : [onePlace])];
  const chosen = await chooseProcedure(work, partner.country, input.procedure ?? null, undefined);
  if (!chosen.ok) return fail([...problems, ...chosen.error]);
  const procedure = chosen.value;
  const definition = await definitionOf(work, work.institutionId, procedure.id);
  const facts = await decodeFacts(work, definition, input.facts ?? []);
  if (!facts.ok) problems.push(...facts.error);
  if (!place || !facts.ok) return fail(problems);
  const { beganOn } = input;
  const endedOn = input.endedOn ?? null;
  const adopted = adopt(definition, {
    ...{ person: work.actor.personId, at: work.now.toISOString(), partner: partner.id },
    ...{ place, beganOn, endedOn, facts: facts.value },
  });
  if (!adopted.ok) problems.push(...inInput(adopted.error.map(withoutPlace), []));
  if (problems.length > 0 || !adopted.ok) return fail(problems);
  const id = work.ids.next();
  const events = adopted.value;
  return ok({ id, partnerId: partner.id, procedure, definition, title, summary, beganOn, endedOn, events });
}

export function placeOf({ outcome, steps }: Pick<AdoptionRequest, 'outcome' | 'steps'>): AdoptionPlace | null {
  if (outcome != null) return steps == null ? { outcome } : null;
  return steps == null ? null : { steps };
}

/** The contract has no `place` around outcome and steps. */
const withoutPlace = (one: Problem): Problem => (one.path[0] === 'place' ? { ...one, path: one.path.slice(1) } : one);

const onePlace = problem(
  'INVALID',
  ['input', 'outcome'],
  text('Name either an outcome or steps.', 'Sebutkan salah satu: hasil akhir atau langkah.'),
);
