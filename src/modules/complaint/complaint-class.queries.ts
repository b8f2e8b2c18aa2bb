import type { Where } from '../../kernel/where.js';
import { has, tree, when } from '../../platform/read/filters.js';
import type { Projection } from '../../platform/read/projection.js';
import type { Actor } from '../identity/actor.js';
import { visibleToStaff } from '../identity/policy.js';
import type { ComplaintClassWhere } from './complaint-class.type.js';

const classFilter = (where: ComplaintClassWhere): Where =>
  tree(where, classFilter, when(where.retired, has('retired_at')));

const column = (name: string) => ({ from: 'column', column: name }) as const;

export const complaintClassProjection: Projection<Actor> = {
  type: 'ComplaintClass',
  table: 'complaint_class',
  prefix: 'cpc',
  visible: visibleToStaff,
  filter: (input) => classFilter(input as ComplaintClassWhere),
  orders: { CODE: { column: 'code', type: 'text', ascending: true } },
  fields: {
    id: { from: 'id', prefix: 'cpc', column: 'id' },
    code: column('code'),
    title: column('title'),
    mode: column('mode'),
    answerWithin: column('answer_within'),
    closeWithin: column('close_within'),
    retiredAt: column('retired_at'),
    version: column('version'),
  },
};
