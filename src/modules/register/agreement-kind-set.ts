import { fail, ok } from '../../kernel/result.js';
import type { Work } from '../../platform/mutation/work.js';
import type { Actor } from '../identity/actor.js';
import type { Outcome } from '../identity/answer.js';
import { takeTurns } from '../identity/change.js';
import { kept, keptLocalized } from '../identity/check.js';
import { stale } from '../identity/problems.js';
import { AgreementKind } from './register.entity.js';
import { mayKeepRegister, registrarsOnly } from './register.policy.js';
import { type AgreementKindDetails, checkAgreementKind } from './register.rules.js';

export interface AgreementKindSet extends AgreementKindDetails {
  readonly retired?: boolean | null;
  readonly expectedVersion?: number | null;
}

/** Enters a kind of agreement in the institution's list, or changes the one of that code. */
export async function agreementKindSet(work: Work<Actor>, input: AgreementKindSet): Promise<Outcome> {
  if (!mayKeepRegister(work.actor)) return fail([registrarsOnly]);
  const problems = checkAgreementKind(input);
  if (problems.length > 0) return fail(problems);
  await takeTurns(work, 'agreement-kind');
  const code = input.code.trim();
  const known = await work.em.findOne(AgreementKind, { institutionId: work.institutionId, code });
  if (known && input.expectedVersion != null && input.expectedVersion !== known.version)
    return fail([stale(known.version)]);
  const details = {
    title: keptLocalized(input.title),
    reportAs: kept(input.reportAs),
    retired: input.retired ?? false,
  };
  const kind =
    known ??
    work.em.create(AgreementKind, { institutionId: work.institutionId, id: work.ids.next(), code, ...details });
  if (known) Object.assign(known, details, { version: known.version + 1 });
  work.announce({
    kind: 'AGREEMENT_KIND_SET',
    subjectType: 'AgreementKind',
    subjectId: kind.id,
    subjectVersion: known ? known.version : 1,
    facts: { code, retired: details.retired },
  });
  return ok({ id: kind.id });
}
