import { equals, type Where } from '../../kernel/where.js';
import { tree, when } from '../../platform/read/filters.js';
import type { Field, Projection } from '../../platform/read/projection.js';
import type { Actor } from '../identity/actor.js';
import { needTopicVisible, partnerTopicVisible, topicVisible } from './match.policy.js';
import type { TopicWhere } from './match.type.js';

const column = (name: string) => ({ from: 'column', column: name }) as const;
const topic = { from: 'one', type: 'Topic', on: { id: 'topic_id' } } as const;

const topicFilter = (where: TopicWhere): Where =>
  tree(
    where,
    topicFilter,
    when(where.retired, (retired) => equals('retired', retired)),
  );

export const topicProjection: Projection<Actor> = {
  type: 'Topic',
  table: 'topic',
  prefix: 'top',
  visible: topicVisible,
  filter: (input) => topicFilter(input as TopicWhere),
  orders: { CODE: { column: 'code', type: 'text', ascending: true } },
  fields: {
    id: { from: 'id', prefix: 'top', column: 'id' },
    code: column('code'),
    title: column('title'),
    retired: column('retired'),
    version: column('version'),
  },
};

export const needTopicProjection: Projection<Actor> = {
  type: 'NeedTopic',
  table: 'need_topic',
  prefix: 'ntp',
  visible: needTopicVisible,
  fields: { id: { from: 'id', prefix: 'ntp', column: 'id' }, topic },
};

export const partnerTopicProjection: Projection<Actor> = {
  type: 'PartnerTopic',
  table: 'partner_topic',
  prefix: 'ptp',
  visible: partnerTopicVisible,
  fields: { id: { from: 'id', prefix: 'ptp', column: 'id' }, topic, role: column('role') },
};

export const needContributions: Readonly<Record<string, Field<Actor>>> = {
  topics: { from: 'many', type: 'NeedTopic', on: { need_id: 'id' }, order: ['place'] },
};
export const partnerContributions: Readonly<Record<string, Field<Actor>>> = {
  topics: { from: 'many', type: 'PartnerTopic', on: { partner_id: 'id' }, order: ['role', 'place'] },
};
