import { fail, ok } from '../../kernel/result.js';
import type { LocalizedText } from '../../kernel/text.js';
import type { Work } from '../../platform/mutation/work.js';
import type { Actor } from '../identity/actor.js';
import type { Outcome } from '../identity/answer.js';
import { takeTurns } from '../identity/change.js';
import { kept, keptLocalized } from '../identity/check.js';
import { PartnerClassSet } from './partner.entity.js';
import { keepersOnly, mayKeepPartners } from './partner.policy.js';
import { checkClassSet, type PartnerClass } from './partner.rules.js';

export interface NewClassSet {
  readonly title: LocalizedText;
  readonly basis?: string | null;
  readonly classes: readonly PartnerClass[];
}

/** The next version of the institution's classification. Earlier ones stay: partners were classified by them. */
export async function partnerClassSetCreate(work: Work<Actor>, input: NewClassSet): Promise<Outcome> {
  if (!mayKeepPartners(work.actor)) return fail([keepersOnly]);
  const problems = checkClassSet(input);
  if (problems.length > 0) return fail(problems);
  await takeTurns(work, 'partner-class-set');
  const [last] = await work.query<{ number: number }>(
    'select coalesce(max("number"), 0) as number from "partner_class_set" where "institution_id" = $1',
    [work.institutionId],
  );
  const id = work.ids.next();
  const number = (last?.number ?? 0) + 1;
  work.em.create(PartnerClassSet, {
    institutionId: work.institutionId,
    id,
    number,
    title: keptLocalized(input.title),
    basis: kept(input.basis),
    classes: input.classes.map((one) => ({ code: one.code, title: keptLocalized(one.title) })),
    createdAt: work.now,
  });
  work.announce({
    kind: 'PARTNER_CLASS_SET_CREATED',
    subjectType: 'PartnerClassSet',
    subjectId: id,
    subjectVersion: 1,
    facts: { number, codes: input.classes.map((one) => one.code) },
  });
  return ok({ id });
}
