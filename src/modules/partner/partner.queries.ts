import { any, equals, nothing, type Where } from '../../kernel/where.js';
import { whereSql } from '../../platform/database/where-sql.js';
import { contains, has, oneOf, refersTo, tree, when } from '../../platform/read/filters.js';
import type { Projection } from '../../platform/read/projection.js';
import type { Actor } from '../identity/actor.js';
import { classSetVisible, contactVisible, partnerVisible } from './partner.policy.js';
import type { PartnerClassSetWhere, PartnerContactWhere, PartnerWhere } from './partner.type.js';

const contactFilter = (where: PartnerContactWhere): Where =>
  tree(where, contactFilter, when(where.ended, has('ended_at')));

/** What is asked about a classification: the institution's own affair, which a partner's question must not find out. */
const ofClass = (actor: Actor, condition: Where): Where => (actor.kind === 'STAFF' ? condition : nothing);

/** Decodes the contract's filter to a condition on rows. */
export const partnerFilter = (where: PartnerWhere, actor: Actor): Where =>
  tree(
    where,
    (inner) => partnerFilter(inner, actor),
    when(where.nameContains, contains('name')),
    when(where.countryIn, oneOf('country')),
    when(where.kindIn, oneOf('kind')),
    when(where.levelIn, oneOf('level')),
    when(where.classSetId, (id) => ofClass(actor, refersTo('class_set_id', 'pcs')(id))),
    when(where.classCodeIn, (codes) => ofClass(actor, oneOf('class_code')(codes))),
    when(where.merged, has('merged_into_id')),
    when(where.contact, (contact) => ({
      is: 'exists',
      table: 'partner_contact',
      on: { institution_id: 'institution_id', partner_id: 'id' },
      where: contactFilter(contact),
    })),
  );

const classSetFilter = (where: PartnerClassSetWhere): Where =>
  tree(
    where,
    classSetFilter,
    when(where.numberIn, (numbers) => any(...numbers.map((number) => equals('number', number)))),
  );

const column = (name: string) => ({ from: 'column', column: name }) as const;

export const partnerProjection: Projection<Actor> = {
  type: 'Partner',
  table: 'partner',
  prefix: 'par',
  visible: partnerVisible,
  filter: (input, actor) => partnerFilter(input as PartnerWhere, actor),
  orders: { NAME: { column: 'name', type: 'text' }, UPDATED_AT: { column: 'updated_at', type: 'timestamptz' } },
  fields: {
    id: { from: 'id', prefix: 'par', column: 'id' },
    name: column('name'),
    country: column('country'),
    kind: column('kind'),
    level: column('level'),
    address: column('address'),
    website: column('website'),
    classSet: { from: 'one', type: 'PartnerClassSet', on: { id: 'class_set_id' } },
    class: {
      from: 'expression',
      sql: (alias, parameters, viewer) =>
        `(select c from partner_class_set s cross join lateral jsonb_array_elements(s.classes) c
          where s.institution_id = ${alias}.institution_id and s.id = ${alias}.class_set_id
            and c ->> 'code' = ${alias}.class_code and ${whereSql(classSetVisible(viewer), 's', parameters)})`,
    },
    mergedInto: { from: 'one', type: 'Partner', on: { id: 'merged_into_id' } },
    contacts: { from: 'connection', type: 'PartnerContact', on: { partner_id: 'id' } },
    createdAt: column('created_at'),
    updatedAt: column('updated_at'),
    version: column('version'),
  },
};

export const contactProjection: Projection<Actor> = {
  type: 'PartnerContact',
  table: 'partner_contact',
  prefix: 'pct',
  visible: contactVisible,
  filter: (input) => contactFilter(input as PartnerContactWhere),
  orders: { CREATED_AT: { column: 'created_at', type: 'timestamptz' } },
  fields: {
    id: { from: 'id', prefix: 'pct', column: 'id' },
    partner: { from: 'one', type: 'Partner', on: { id: 'partner_id' } },
    // The name as such: a contact may see its colleagues here, though not the institution's list of people.
    name: {
      from: 'expression',
      sql: (alias) =>
        `(select p.name from person p where p.institution_id = ${alias}.institution_id and p.id = ${alias}.person_id)`,
    },
    title: column('title'),
    email: column('email'),
    phone: column('phone'),
    invited: { from: 'expression', sql: (alias) => `${alias}.membership_id is not null` },
    createdAt: column('created_at'),
    endedAt: column('ended_at'),
    version: column('version'),
  },
};

export const classSetProjection: Projection<Actor> = {
  type: 'PartnerClassSet',
  table: 'partner_class_set',
  prefix: 'pcs',
  visible: classSetVisible,
  filter: (input) => classSetFilter(input as PartnerClassSetWhere),
  orders: { NUMBER: { column: 'number', type: 'integer' } },
  fields: {
    id: { from: 'id', prefix: 'pcs', column: 'id' },
    number: column('number'),
    title: column('title'),
    basis: column('basis'),
    classes: column('classes'),
    createdAt: column('created_at'),
  },
};
