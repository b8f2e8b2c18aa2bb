import { defineEntity, p } from '@mikro-orm/core';
import { instant, tenantKey } from '../../platform/database/keys.js';
import { visibleFilter } from '../../platform/database/visible-filter.js';
import { noticeVisible } from './notice.policy.js';

/** What one person is told of an act of others in a case the person took part in. Written with the act, read later. */
export const NoticeSchema = defineEntity({
  name: 'Notice',
  tableName: 'notice',
  filters: visibleFilter(noticeVisible),
  properties: {
    ...tenantKey(),
    /** Who is told. */
    personId: p.uuid(),
    cooperationId: p.uuid(),
    /** The act, by the case's version after it. */
    number: p.integer(),
    kind: p.text(),
    actedById: p.uuid(),
    at: instant(),
    readAt: instant().nullable(),
  },
  uniques: [{ name: 'notice_once', properties: ['institutionId', 'cooperationId', 'number', 'personId'] }],
  indexes: [
    { name: 'notice_person', properties: ['institutionId', 'personId', 'at', 'id'] },
    {
      name: 'notice_unread',
      expression: 'create index "notice_unread" on "notice" ("institution_id", "person_id") where "read_at" is null',
    },
  ],
});
export class Notice extends NoticeSchema.class {}
NoticeSchema.setClass(Notice);
