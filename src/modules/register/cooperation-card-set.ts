import { civilDateIn } from '../../kernel/civil-date.js';
import { fail, ok } from '../../kernel/result.js';
import type { Work } from '../../platform/mutation/work.js';
import type { Actor } from '../identity/actor.js';
import type { Outcome } from '../identity/answer.js';
import { stale } from '../identity/problems.js';
import { type CardNaming, cardNamed } from './card-named.js';
import { type CardRow, cardRow, writeCards } from './card-write.js';
import { caseForRegister } from './case-for-register.js';
import { CooperationCard } from './register.entity.js';
import { type CardDetails, checkCard } from './register.rules.js';

export interface CooperationCardSet {
  readonly cooperationId: string;
  readonly card: CardDetails & CardNaming;
  readonly expectedVersion?: number | null;
}

const at = ['input', 'card'];

/** Says what the register says of a cooperation beyond its case. What is not given is not there any more. */
export async function cooperationCardSet(work: Work<Actor>, input: CooperationCardSet): Promise<Outcome> {
  const { card } = input;
  const held = await caseForRegister(work, input.cooperationId);
  const problems = checkCard(card, civilDateIn(work.now, work.actor.timeZone), at);
  if (!held.ok) return fail([...held.error, ...problems]);
  const { id } = held.value;
  const known = await work.em.findOne(CooperationCard, { institutionId: work.institutionId, cooperationId: id });
  if (input.expectedVersion != null && input.expectedVersion !== (known?.version ?? 0))
    return fail([stale(known?.version ?? 0), ...problems]);
  const named = await cardNamed(work, card, known, at);
  problems.push(...named.problems);
  if (problems.length > 0) return fail(problems);
  const row: CardRow = {
    ...cardRow(card),
    ...{ cooperationId: id, kindId: named.kindId, unitId: named.unitId },
    ...{ externalKey: known?.externalKey ?? null, source: known?.source === 'IMPORT' ? 'IMPORT' : 'CASE' },
  };
  await writeCards(work, [row]);
  return ok({ id });
}
