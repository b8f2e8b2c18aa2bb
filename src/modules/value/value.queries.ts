import { compare, equals, not, type Where } from '../../kernel/where.js';
import { decimal, money } from '../../platform/read/exact.js';
import { oneOf, refersTo, tree, when } from '../../platform/read/filters.js';
import type { Field, Projection } from '../../platform/read/projection.js';
import { evidenceField } from '../document/evidence.js';
import type { Actor } from '../identity/actor.js';
import {
  achievementEvidence,
  achievementVisible,
  consentEvidence,
  fundingSourceVisible,
  fundingVisible,
  publicationVisible,
} from './value.policy.js';
import type { AchievementWhere, FundingSourceWhere } from './value.type.js';

const column = (name: string) => ({ from: 'column', column: name }) as const;
/** What the house alone is told. */
const staffOnly = (name: string): Field<Actor> => ({
  from: 'expression',
  sql: (alias, _parameters, viewer) => (viewer.kind === 'STAFF' ? `${alias}."${name}"` : 'null::text'),
});

const sourceFilter = (where: FundingSourceWhere): Where =>
  tree(
    where,
    sourceFilter,
    when(where.kindIn, oneOf('kind')),
    when(where.retired, (retired) => equals('retired', retired)),
  );

export const fundingSourceProjection: Projection<Actor> = {
  type: 'FundingSource',
  table: 'funding_source',
  prefix: 'fsr',
  visible: fundingSourceVisible,
  filter: (input) => sourceFilter(input as FundingSourceWhere),
  orders: { CODE: { column: 'code', type: 'text', ascending: true } },
  fields: {
    id: { from: 'id', prefix: 'fsr', column: 'id' },
    code: column('code'),
    title: column('title'),
    kind: column('kind'),
    retired: column('retired'),
    version: column('version'),
  },
};

export const fundingShareProjection: Projection<Actor> = {
  type: 'FundingShare',
  table: 'funding_share',
  prefix: 'fsh',
  visible: fundingVisible,
  fields: {
    id: { from: 'id', prefix: 'fsh', column: 'id' },
    source: { from: 'one', type: 'FundingSource', on: { id: 'funding_source_id' } },
    money,
  },
};

/** Of a cooperation that this source gives to. */
const paidBy = (id: string): Where => ({
  is: 'exists',
  table: 'funding_share',
  on: { institution_id: 'institution_id', cooperation_id: 'cooperation_id' },
  where: refersTo('funding_source_id', 'fsr')(id),
});

export const achievementFilter = (where: AchievementWhere): Where =>
  tree(
    where,
    achievementFilter,
    when(where.categoryIn, oneOf('category')),
    when(where.reachIn, oneOf('reach')),
    when(where.from, (day) => compare('achieved_on', '>=', day)),
    when(where.until, (day) => compare('achieved_on', '<=', day)),
    when(where.withdrawn, (withdrawn) => {
      const counts: Where = { is: 'null', column: 'withdrawn_at' };
      return withdrawn ? not(counts) : counts;
    }),
    when(where.cooperationId, refersTo('cooperation_id', 'coo')),
    when(where.fundingSourceId, paidBy),
  );

export const achievementProjection: Projection<Actor> = {
  type: 'Achievement',
  table: 'achievement',
  prefix: 'ach',
  visible: achievementVisible,
  filter: (input) => achievementFilter(input as AchievementWhere),
  orders: { ACHIEVED_ON: { column: 'achieved_on', type: 'date' } },
  fields: {
    id: { from: 'id', prefix: 'ach', column: 'id' },
    cooperation: { from: 'one', type: 'Cooperation', on: { id: 'cooperation_id' } },
    category: column('category'),
    reach: column('reach'),
    title: column('title'),
    description: column('description'),
    quantity: decimal('quantity'),
    unit: column('unit'),
    achievedOn: column('achieved_on'),
    evidence: evidenceField(achievementEvidence),
    recordedBy: { from: 'one', type: 'Person', on: { id: 'recorded_by_id' } },
    at: column('at'),
    withdrawnAt: column('withdrawn_at'),
    withdrawnReason: staffOnly('withdrawn_reason'),
    version: column('version'),
  },
};

export const publicationProjection: Projection<Actor> = {
  type: 'Publication',
  table: 'publication',
  prefix: 'pub',
  visible: publicationVisible,
  fields: {
    id: { from: 'id', prefix: 'pub', column: 'id' },
    summary: column('summary'),
    revision: column('revision'),
    status: column('status'),
    proposedBy: { from: 'one', type: 'Person', on: { id: 'proposed_by_id' } },
    proposedAt: column('proposed_at'),
    consentBy: { from: 'one', type: 'Person', on: { id: 'consent_by_id' } },
    consentRecordedBy: { from: 'one', type: 'Person', on: { id: 'consent_recorded_by_id' } },
    consentChannel: column('consent_channel'),
    consentEvidence: evidenceField(consentEvidence),
    consentAt: column('consent_at'),
    withdrawnBy: { from: 'one', type: 'Person', on: { id: 'withdrawn_by_id' } },
    withdrawnAt: column('withdrawn_at'),
    version: column('version'),
  },
};

/** What this module adds to a cooperation. */
export const cooperationContributions: Readonly<Record<string, Field<Actor>>> = {
  funding: { from: 'many', type: 'FundingShare', on: { cooperation_id: 'id' }, order: ['place'] },
  achievements: { from: 'connection', type: 'Achievement', on: { cooperation_id: 'id' } },
  publication: { from: 'one', type: 'Publication', on: { cooperation_id: 'id' } },
};
