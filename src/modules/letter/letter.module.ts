import type { Module } from '../../platform/graphql/module.js';
import { LetterSchema } from '../../platform/mail/letter.entity.js';
import type { Actor } from '../identity/actor.js';
import { letterProjection } from './letter.queries.js';
import { LetterResolver } from './letter.resolver.js';

export const letterModule: Module<Actor> = {
  name: 'letter',
  entities: [LetterSchema],
  resolvers: [LetterResolver],
  projections: [letterProjection],
  access: { letters: 'GATED' },
};
