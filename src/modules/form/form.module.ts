import type { Module } from '../../platform/graphql/module.js';
import type { Projection } from '../../platform/read/projection.js';
import type { Actor } from '../identity/actor.js';
import { formAnswerVisible } from './form.policy.js';
import { FormAnswerType } from './form.type.js';
import { FormAnswerSchema } from './form-answer.entity.js';

const column = (name: string) => ({ from: 'column', column: name }) as const;

const formAnswerProjection: Projection<Actor> = {
  type: 'FormAnswer',
  table: 'form_answer',
  prefix: 'fan',
  visible: formAnswerVisible,
  fields: {
    id: { from: 'id', prefix: 'fan', column: 'id' },
    form: column('form'),
    formVersion: column('form_version'),
    at: column('at'),
    answers: column('answers'),
    takenBackAt: column('taken_back_at'),
  },
};

export const formModule: Module<Actor> = {
  name: 'form',
  entities: [FormAnswerSchema],
  resolvers: [],
  types: [FormAnswerType],
  projections: [formAnswerProjection],
  access: {},
};
