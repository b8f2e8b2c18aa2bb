import { among, compare, everything, type Where } from '../../kernel/where.js';
import { oneOf, tree, when } from '../../platform/read/filters.js';
import { rowId } from '../../platform/read/global-id.js';
import type { Projection } from '../../platform/read/projection.js';
import type { Actor } from '../identity/actor.js';
import type { SurveyFollowUpWhere } from './follow-up.type.js';
import { followUpVisible } from './result.policy.js';

/** Decodes the contract's filter to a condition on rows. */
const followUpFilter = (where: SurveyFollowUpWhere): Where =>
  tree(
    where,
    followUpFilter,
    where.campaignIn
      ? among(
          'campaign_id',
          where.campaignIn.flatMap((id) => rowId('svy', id) ?? []),
        )
      : everything,
    when(where.statusIn, oneOf('status')),
    where.dueBefore == null ? everything : compare('due_on', '<', where.dueBefore),
  );

const column = (name: string) => ({ from: 'column', column: name }) as const;

export const followUpProjection: Projection<Actor> = {
  type: 'SurveyFollowUp',
  table: 'survey_follow_up',
  prefix: 'sfu',
  visible: followUpVisible,
  filter: (input) => followUpFilter(input as SurveyFollowUpWhere),
  orders: { CREATED_AT: { column: 'created_at', type: 'timestamptz' }, DUE_ON: { column: 'due_on', type: 'date' } },
  fields: {
    id: { from: 'id', prefix: 'sfu', column: 'id' },
    campaign: { from: 'one', type: 'SurveyCampaign', on: { id: 'campaign_id' } },
    element: column('element'),
    rank: column('rank'),
    nrr: column('nrr'),
    owner: { from: 'one', type: 'Person', on: { id: 'owner_id' } },
    dueOn: column('due_on'),
    note: column('note'),
    status: column('status'),
    createdAt: column('created_at'),
    settledAt: column('settled_at'),
    version: column('version'),
  },
};
