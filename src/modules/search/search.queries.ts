import type { Projection } from '../../platform/read/projection.js';
import type { Actor } from '../identity/actor.js';
import { expirySettingVisible } from './search.policy.js';

export const expirySettingProjection: Projection<Actor> = {
  type: 'ExpirySetting',
  table: 'expiry_setting',
  prefix: 'xps',
  visible: expirySettingVisible,
  orders: { ID: { column: 'id', type: 'uuid', ascending: true } },
  fields: {
    id: { from: 'id', prefix: 'xps', column: 'id' },
    kindCode: {
      from: 'expression',
      sql: (alias) => `(select k."code" from "agreement_kind" k where k."institution_id" = ${alias}."institution_id"
        and k."id" = ${alias}."kind_id")`,
    },
    leadTimes: { from: 'column', column: 'lead_times' },
    version: { from: 'column', column: 'version' },
  },
};
