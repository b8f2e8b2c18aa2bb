import { all, among, compare, type Where } from '../../kernel/where.js';
import { decimal } from '../../platform/read/exact.js';
import { has, refersTo, tree, when } from '../../platform/read/filters.js';
import type { Projection } from '../../platform/read/projection.js';
import { evidenceField } from '../document/evidence.js';
import type { Actor } from '../identity/actor.js';
import type { FigureWhere } from './figure.type.js';
import { figureEvidence, figureVisible, packVisible, settingVisible } from './indicator.policy.js';

const column = (name: string) => ({ from: 'column', column: name }) as const;

const figureFilter = (where: FigureWhere): Where =>
  tree(
    where,
    figureFilter,
    when(where.codeIn, (codes) => among('code', codes)),
    when(where.unitId, refersTo('unit_id', 'unit')),
    when(where.validOn, (day) => all(compare('valid_from', '<=', day), compare('valid_to', '>=', day))),
    when(where.withdrawn, has('withdrawn_at')),
  );

export const figureProjection: Projection<Actor> = {
  type: 'Figure',
  table: 'figure',
  prefix: 'fig',
  visible: figureVisible,
  filter: (input) => figureFilter(input as FigureWhere),
  orders: { VALID_FROM: { column: 'valid_from', type: 'date' } },
  fields: {
    id: { from: 'id', prefix: 'fig', column: 'id' },
    code: column('code'),
    unit: { from: 'one', type: 'OrgUnit', on: { id: 'unit_id' } },
    period: column('period'),
    validFrom: column('valid_from'),
    validTo: column('valid_to'),
    value: decimal('value'),
    source: column('source'),
    evidence: evidenceField(figureEvidence),
    recordedBy: { from: 'one', type: 'Person', on: { id: 'recorded_by_id' } },
    at: column('at'),
    withdrawnAt: column('withdrawn_at'),
    version: column('version'),
  },
};

export const settingProjection: Projection<Actor> = {
  type: 'IndicatorSetting',
  table: 'indicator_setting',
  prefix: 'inset',
  visible: settingVisible,
  fields: {
    id: { from: 'id', prefix: 'inset', column: 'id' },
    packCode: column('pack_code'),
    targetStep: column('target_step'),
    departmentKinds: column('department_kinds'),
    studyProgrammeKinds: column('study_programme_kinds'),
    version: column('version'),
  },
};

export const packProjection: Projection<Actor> = {
  type: 'IndicatorPack',
  table: 'indicator_pack',
  prefix: 'inpak',
  visible: packVisible,
  orders: { CREATED_AT: { column: 'created_at', type: 'timestamptz' } },
  fields: {
    id: { from: 'id', prefix: 'inpak', column: 'id' },
    code: column('code'),
    label: column('label'),
    title: column('title'),
    validFrom: column('valid_from'),
    validTo: column('valid_to'),
    hash: column('hash'),
    importedBy: { from: 'one', type: 'Person', on: { id: 'imported_by_id' } },
    createdAt: column('created_at'),
    setting: { from: 'one', type: 'IndicatorSetting', on: { pack_code: 'code' } },
    indicators: { from: 'columns', columns: ['content'] },
    lint: { from: 'columns', columns: ['content'] },
  },
};
