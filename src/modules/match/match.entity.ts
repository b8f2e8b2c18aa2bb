import { defineEntity, p } from '@mikro-orm/core';
import { instant, localized, tenantKey } from '../../platform/database/keys.js';
import { visibleFilter } from '../../platform/database/visible-filter.js';
import { needTopicVisible, partnerTopicVisible, topicVisible } from './match.policy.js';

/** Something needs and partners are about, in the institution's own list. */
export const TopicSchema = defineEntity({
  name: 'Topic',
  tableName: 'topic',
  properties: {
    ...tenantKey(),
    code: p.text(),
    title: localized(),
    retired: p.boolean().default(false),
    createdAt: instant(),
    version: p.integer().default(1),
  },
  filters: visibleFilter(topicVisible),
  uniques: [{ name: 'topic_code', properties: ['institutionId', 'code'] }],
});
export class Topic extends TopicSchema.class {}
TopicSchema.setClass(Topic);

/** What a need is about. */
export const NeedTopicSchema = defineEntity({
  name: 'NeedTopic',
  tableName: 'need_topic',
  properties: { ...tenantKey(), needId: p.uuid(), topicId: p.uuid(), place: p.integer() },
  filters: visibleFilter(needTopicVisible),
  uniques: [{ name: 'need_topic_topic', properties: ['institutionId', 'needId', 'topicId'] }],
  indexes: [{ name: 'need_topic_of', properties: ['institutionId', 'topicId'] }],
});
export class NeedTopic extends NeedTopicSchema.class {}
NeedTopicSchema.setClass(NeedTopic);

/** What a partner can give (OFFERS), or works for (AIMS). */
export const PartnerTopicSchema = defineEntity({
  name: 'PartnerTopic',
  tableName: 'partner_topic',
  properties: { ...tenantKey(), partnerId: p.uuid(), topicId: p.uuid(), role: p.text(), place: p.integer() },
  filters: visibleFilter(partnerTopicVisible),
  uniques: [{ name: 'partner_topic_topic', properties: ['institutionId', 'partnerId', 'role', 'topicId'] }],
  indexes: [{ name: 'partner_topic_of', properties: ['institutionId', 'topicId'] }],
});
export class PartnerTopic extends PartnerTopicSchema.class {}
PartnerTopicSchema.setClass(PartnerTopic);
