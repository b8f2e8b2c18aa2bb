import { fail, ok } from '../../kernel/result.js';
import type { Work } from '../../platform/mutation/work.js';
import type { Actor } from '../identity/actor.js';
import type { Outcome } from '../identity/answer.js';
import { checkText, kept } from '../identity/check.js';
import { NOTE_LIMIT, reworded } from './clause.rules.js';
import { heldClause } from './clause-held.js';
import { keepNewText } from './clause-record.js';
import { type Speech, speakerOf } from './clause-speaker.js';

export interface ClauseRemove extends Speech {
  readonly textId: string;
  readonly note?: string | null;
  readonly expectedVersion?: number | null;
}

/**
 * Proposes that there be no such clause: a text without words, to which both consent as to any other. Only an offer that
 * the other party has not answered yet is gone at once.
 */
export async function clauseRemove(work: Work<Actor>, input: ClauseRemove): Promise<Outcome> {
  const found = await heldClause(work, input);
  if (!found.ok) return found;
  const held = found.value;
  const spoken = await speakerOf(work, held, input);
  const after = reworded(held.standing, input.party, true);
  const problems = [
    ...[spoken, after].flatMap((one) => (one.ok ? [] : one.error)),
    ...checkText(['input', 'note'], input.note, NOTE_LIMIT, 'OPTIONAL'),
  ];
  if (!spoken.ok || !after.ok || problems.length > 0) return fail(problems);
  const words = { heading: held.text.heading, body: null, note: kept(input.note) };
  await keepNewText(work, held, 'CLAUSE_REMOVAL_PROPOSED', after.value, words, spoken.value);
  return ok({ id: held.id });
}
