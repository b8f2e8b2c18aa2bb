import type { Projection } from '../../platform/read/projection.js';
import type { Actor } from '../identity/actor.js';
import { visibleToStaff } from '../identity/policy.js';

const column = (name: string) => ({ from: 'column', column: name }) as const;

export const migrationProjection: Projection<Actor> = {
  type: 'CooperationMigration',
  table: 'cooperation_migration',
  prefix: 'mig',
  visible: visibleToStaff,
  fields: {
    id: { from: 'id', prefix: 'mig', column: 'id' },
    from: { from: 'one', type: 'ProcedureVersion', on: { id: 'from_version_id' } },
    to: { from: 'one', type: 'ProcedureVersion', on: { id: 'to_version_id' } },
    decreeNumber: column('decree_number'),
    decreeOn: column('decree_on'),
    decreeSample: column('decree_sample'),
    moved: column('moved'),
    stayed: column('stayed'),
    person: { from: 'one', type: 'Person', on: { id: 'person_id' } },
    at: column('at'),
  },
};

/** What an SOP's version tells of the cases that were moved to it. */
export const versionContributions = {
  migrations: { from: 'many', type: 'CooperationMigration', on: { to_version_id: 'id' }, order: ['-at', 'id'] },
} as const;
