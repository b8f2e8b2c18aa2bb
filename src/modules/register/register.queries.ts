import { all, any, compare, equals, type Where } from '../../kernel/where.js';
import { moneySql } from '../../platform/read/exact.js';
import { has, oneOf, refersTo, tree, when } from '../../platform/read/filters.js';
import type { Field, Projection } from '../../platform/read/projection.js';
import { evidenceField } from '../document/evidence.js';
import type { Actor } from '../identity/actor.js';
import type { CooperationAspectWhere } from './cooperation-aspect.type.js';
import type { CooperationBenefitWhere } from './cooperation-benefit.type.js';
import {
  agreementKindVisible,
  aspectEvidence,
  benefitEvidence,
  insideVisible,
  registerVisible,
} from './register.policy.js';
import type { AgreementKindWhere } from './register.type.js';

const column = (name: string) => ({ from: 'column', column: name }) as const;
/** What the house alone is told. */
const inside = (sql: (alias: string) => string, type: string): Field<Actor> => ({
  from: 'expression',
  sql: (alias, _parameters, viewer) => (viewer.kind === 'STAFF' ? sql(alias) : `null::${type}`),
});
const withdrawn = (is: boolean): Where => has('withdrawn_at')(is);

const kindFilter = (where: AgreementKindWhere): Where =>
  tree(
    where,
    kindFilter,
    when(where.retired, (retired) => equals('retired', retired)),
  );

export const agreementKindProjection: Projection<Actor> = {
  type: 'AgreementKind',
  table: 'agreement_kind',
  prefix: 'agk',
  visible: agreementKindVisible,
  filter: (input) => kindFilter(input as AgreementKindWhere),
  orders: { CODE: { column: 'code', type: 'text', ascending: true } },
  fields: {
    id: { from: 'id', prefix: 'agk', column: 'id' },
    code: column('code'),
    title: column('title'),
    reportAs: column('report_as'),
    retired: column('retired'),
    version: column('version'),
  },
};

export const cardPersonProjection: Projection<Actor> = {
  type: 'CardPerson',
  table: 'card_person',
  prefix: 'cpn',
  visible: insideVisible,
  fields: {
    id: { from: 'id', prefix: 'cpn', column: 'id' },
    party: column('party'),
    role: column('role'),
    name: column('name'),
    title: column('title'),
    unit: column('unit'),
  },
};

export const cooperationCardProjection: Projection<Actor> = {
  type: 'CooperationCard',
  table: 'cooperation_card',
  prefix: 'crd',
  visible: registerVisible,
  fields: {
    id: { from: 'id', prefix: 'crd', column: 'id' },
    kind: { from: 'one', type: 'AgreementKind', on: { id: 'kind_id' } },
    number: column('number'),
    partnerNumber: column('partner_number'),
    signedOn: column('signed_on'),
    startsOn: column('starts_on'),
    level: column('level'),
    description: column('description'),
    budget: inside((alias) => moneySql(`${alias}."budget"`, `${alias}."currency"`), 'json'),
    unit: { from: 'one', type: 'OrgUnit', on: { id: 'unit_id' } },
    persons: { from: 'many', type: 'CardPerson', on: { cooperation_id: 'cooperation_id' }, order: ['place'] },
    externalKey: inside((alias) => `${alias}."external_key"`, 'text'),
    source: column('source'),
    updatedAt: column('updated_at'),
    version: column('version'),
  },
};

/** As indicators and reports count it: by its own days, while its agreement was in force. */
const ranOn = (day: string): Where => ({
  is: 'exists',
  table: 'registered_benefit',
  on: { institution_id: 'institution_id', id: 'id' },
  where: all(compare('starts_on', '<=', day), any({ is: 'null', column: 'until' }, compare('until', '>=', day))),
});

const benefitFilter = (where: CooperationBenefitWhere): Where =>
  tree(
    where,
    benefitFilter,
    when(where.cooperationId, refersTo('cooperation_id', 'coo')),
    when(where.unitId, refersTo('unit_id', 'unit')),
    when(where.dharmaIn, oneOf('dharma')),
    when(where.relevant, (relevant) => equals('relevant', relevant)),
    when(where.hasEvidence, has('evidence_file_id')),
    when(where.on, ranOn),
    when(where.withdrawn, withdrawn),
  );

/** What every entry with evidence has. */
const entry = {
  cooperation: { from: 'one', type: 'Cooperation', on: { id: 'cooperation_id' } },
  unit: { from: 'one', type: 'OrgUnit', on: { id: 'unit_id' } },
  recordedBy: { from: 'one', type: 'Person', on: { id: 'recorded_by_id' } },
  at: column('at'),
  withdrawnAt: column('withdrawn_at'),
  withdrawnReason: inside((alias) => `${alias}."withdrawn_reason"`, 'text'),
  version: column('version'),
} as const;

export const cooperationBenefitProjection: Projection<Actor> = {
  type: 'CooperationBenefit',
  table: 'cooperation_benefit',
  prefix: 'cbe',
  visible: registerVisible,
  filter: (input) => benefitFilter(input as CooperationBenefitWhere),
  orders: { STARTS_ON: { column: 'starts_on', type: 'date' } },
  fields: {
    ...entry,
    id: { from: 'id', prefix: 'cbe', column: 'id' },
    dharma: column('dharma'),
    title: column('title'),
    benefit: column('benefit'),
    startsOn: column('starts_on'),
    endsOn: column('ends_on'),
    relevant: column('relevant'),
    evidence: evidenceField(benefitEvidence),
  },
};

const aspectFilter = (where: CooperationAspectWhere): Where =>
  tree(
    where,
    aspectFilter,
    when(where.cooperationId, refersTo('cooperation_id', 'coo')),
    when(where.unitId, refersTo('unit_id', 'unit')),
    when(where.aspectIn, oneOf('aspect')),
    when(where.from, (day) => compare('shown_on', '>=', day)),
    when(where.until, (day) => compare('shown_on', '<=', day)),
    when(where.withdrawn, withdrawn),
  );

export const cooperationAspectProjection: Projection<Actor> = {
  type: 'CooperationAspect',
  table: 'cooperation_aspect',
  prefix: 'cas',
  visible: insideVisible,
  filter: (input) => aspectFilter(input as CooperationAspectWhere),
  orders: { SHOWN_ON: { column: 'shown_on', type: 'date' } },
  fields: {
    ...entry,
    id: { from: 'id', prefix: 'cas', column: 'id' },
    aspect: column('aspect'),
    shownOn: column('shown_on'),
    note: column('note'),
    evidence: evidenceField(aspectEvidence),
  },
};

/** What this module adds to a cooperation. */
export const cooperationContributions: Readonly<Record<string, Field<Actor>>> = {
  card: { from: 'one', type: 'CooperationCard', on: { cooperation_id: 'id' } },
  benefits: { from: 'connection', type: 'CooperationBenefit', on: { cooperation_id: 'id' } },
  aspects: { from: 'connection', type: 'CooperationAspect', on: { cooperation_id: 'id' } },
};
