import type { Projection } from '../../platform/read/projection.js';
import type { Actor } from '../identity/actor.js';
import { formAnswerVisible } from './form.policy.js';

const column = (name: string) => ({ from: 'column', column: name }) as const;

export const formAnswerProjection: Projection<Actor> = {
  type: 'FormAnswer',
  table: 'form_answer',
  prefix: 'fan',
  visible: formAnswerVisible,
  fields: {
    id: { from: 'id', prefix: 'fan', column: 'id' },
    form: column('form'),
    formVersion: column('form_version'),
    validated: { from: 'expression', sql: (alias) => `(${alias}."version_id" is not null)` },
    questionnaireVersion: { from: 'one', type: 'QuestionnaireVersion', on: { id: 'version_id' } },
    at: column('at'),
    answers: column('answers'),
    dropped: { from: 'expression', sql: (alias) => `coalesce(${alias}."dropped", '[]')` },
    takenBackAt: column('taken_back_at'),
  },
};
