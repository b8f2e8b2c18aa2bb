import type { Work } from '../../platform/mutation/work.js';
import type { Actor } from '../identity/actor.js';
import type { Answer } from './answer.rules.js';
import { FormAnswer } from './form-answer.entity.js';

export interface KeptForm {
  readonly containerId: string;
  readonly form: string;
  readonly formVersion: string;
  readonly answers: readonly Answer[];
}

/** Keeps the answers given with an act; the act's event holds the row's id only. */
export function keepFormAnswer(work: Work<Actor>, given: KeptForm): string {
  const id = work.ids.next();
  work.em.create(FormAnswer, {
    institutionId: work.institutionId,
    id,
    ...given,
    personId: work.actor.personId,
    at: work.now,
  });
  return id;
}
