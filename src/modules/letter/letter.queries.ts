import type { Where } from '../../kernel/where.js';
import { contains, oneOf, tree, when } from '../../platform/read/filters.js';
import type { Projection } from '../../platform/read/projection.js';
import type { Actor } from '../identity/actor.js';
import { letterVisible } from './letter.policy.js';
import type { LetterWhere } from './letter.type.js';

const letterFilter = (where: LetterWhere): Where =>
  tree(
    where,
    letterFilter,
    when(where.statusIn, oneOf('status')),
    when(where.templateIn, oneOf('template')),
    when(where.recipientContains, contains('recipient')),
  );

const column = (name: string) => ({ from: 'column', column: name }) as const;

export const letterProjection: Projection<Actor> = {
  type: 'Letter',
  table: 'letter',
  prefix: 'ltr',
  visible: letterVisible,
  filter: (input) => letterFilter(input as LetterWhere),
  orders: { QUEUED_AT: { column: 'queued_at', type: 'timestamptz' } },
  fields: {
    id: { from: 'id', prefix: 'ltr', column: 'id' },
    template: column('template'),
    recipient: column('recipient'),
    status: column('status'),
    attempts: column('attempts'),
    queuedAt: column('queued_at'),
    nextTryAt: column('next_try_at'),
    settledAt: column('settled_at'),
    failure: column('failure'),
    messageHeader: column('message_id'),
  },
};
