import { defineEntity, p } from '@mikro-orm/core';

/**
 * Opens one object (a cooperation, and the documents filed under it) to one subject (a post, a person or a partner).
 * Written by the module that owns the object; read by every policy.
 */
export const AccessGrantSchema = defineEntity({
  name: 'AccessGrant',
  tableName: 'access_grant',
  properties: {
    institutionId: p.uuid().primary(),
    objectId: p.uuid().primary(),
    subjectId: p.uuid().primary(),
  },
  indexes: [{ name: 'access_grant_subject', properties: ['institutionId', 'subjectId'] }],
});
export class AccessGrant extends AccessGrantSchema.class {}
AccessGrantSchema.setClass(AccessGrant);
