import { civilDateIn } from '../../kernel/civil-date.js';
import { fail, ok } from '../../kernel/result.js';
import type { Work } from '../../platform/mutation/work.js';
import { rowId } from '../../platform/read/global-id.js';
import { type AdoptionRequest, prepareAdoption } from '../cooperation/case-adopt.js';
import { writeAdopted } from '../cooperation/case-adopt-write.js';
import type { Actor } from '../identity/actor.js';
import type { Outcome } from '../identity/answer.js';
import { notFound } from '../identity/problems.js';
import { Partner } from '../partner/partner.entity.js';
import { type CardNaming, cardNamed } from './card-named.js';
import { cardRow, firstDay, writeCards } from './card-write.js';
import { mayKeepRegister, registrarsOnly } from './register.policy.js';
import { type CardDetails, checkCard } from './register.rules.js';

export interface CooperationAdopt extends AdoptionRequest {
  readonly partnerId: string;
  readonly card?: (CardDetails & CardNaming) | null;
}

const at = ['input', 'card'];

/** Enters an agreement that lived before Mitra into an SOP, where it stands, with its card. */
export async function cooperationAdopt(work: Work<Actor>, input: CooperationAdopt): Promise<Outcome> {
  if (!mayKeepRegister(work.actor)) return fail([registrarsOnly]);
  const card = input.card ?? {};
  const named = await cardNamed(work, card, null, at);
  const problems = [...checkCard(card, civilDateIn(work.now, work.actor.timeZone), at), ...named.problems];
  const id = rowId('par', input.partnerId);
  const partner = id && (await work.em.findOne(Partner, { institutionId: work.institutionId, id }));
  if (!partner || partner.mergedIntoId) return fail([notFound('input', 'partnerId'), ...problems]);
  const prepared = await prepareAdoption(work, partner, input);
  if (!prepared.ok) return fail([...prepared.error, ...problems]);
  if (problems.length > 0) return fail(problems);
  const adopted = prepared.value;
  await writeAdopted(work, [adopted]);
  const { kindId, unitId } = named;
  const kept = firstDay(cardRow(card), adopted.beganOn);
  await writeCards(work, [{ ...kept, cooperationId: adopted.id, kindId, unitId, externalKey: null, source: 'IMPORT' }]);
  return ok({ id: adopted.id });
}
