import { defineEntity, p } from '@mikro-orm/core';
import { civilDate, instant, localized, tenantKey } from '../../platform/database/keys.js';
import { visibleFilter } from '../../platform/database/visible-filter.js';
import { executionVisible, fulfilmentVisible } from './execution.policy.js';

const number = () => p.text().columnType('numeric');

/** What a party owes on a day, by its commitment in the plan (kewajiban). */
export const ObligationSchema = defineEntity({
  name: 'Obligation',
  tableName: 'obligation',
  properties: {
    ...tenantKey(),
    cooperationId: p.uuid(),
    /** The commitment by its party and the plan's own key: the same through all versions. */
    series: p.text(),
    recurring: p.boolean(),
    /** The commitment in the latest version that had it. */
    commitmentId: p.uuid(),
    party: p.text(),
    kind: p.text(),
    title: localized(),
    quantity: number().nullable(),
    unit: p.text().nullable(),
    amount: number().nullable(),
    currency: p.text().nullable(),
    dueOn: civilDate(),
    /** From this day on it is DUE. */
    dueSoonOn: civilDate(),
    /** PLANNED, DUE, OVERDUE, FULFILLED, EXCUSED, BREACHED or DROPPED. */
    status: p.text(),
    /** 0 to 100, two decimals. */
    percent: number(),
    fulfilledOn: civilDate().nullable(),
    /** Why it is excused or breached; erasable. */
    reason: p.text().nullable(),
    /** PLAN or ENDED; of a DROPPED one only. */
    droppedBecause: p.text().nullable(),
    settledById: p.uuid().nullable(),
    settledAt: instant().nullable(),
    createdAt: instant(),
    updatedAt: instant(),
    version: p.integer().default(1),
  },
  filters: visibleFilter(executionVisible),
  indexes: [
    { name: 'obligation_due', properties: ['institutionId', 'dueOn', 'id'] },
    { name: 'obligation_updated', properties: ['institutionId', 'updatedAt', 'id'] },
    { name: 'obligation_cooperation', properties: ['institutionId', 'cooperationId', 'dueOn'] },
    {
      name: 'obligation_open',
      expression:
        'create index "obligation_open" on "obligation" ("due_soon_on") where "status" in (\'PLANNED\', \'DUE\')',
    },
    {
      name: 'obligation_once',
      expression:
        'create unique index "obligation_once" on "obligation" ("institution_id", "cooperation_id", "series", "due_on") where "status" <> \'DROPPED\'',
    },
  ],
});
export class Obligation extends ObligationSchema.class {}
ObligationSchema.setClass(Obligation);

/** That an obligation was fulfilled, or a part of it. Void, it stays. */
export const ObligationFulfilmentSchema = defineEntity({
  name: 'ObligationFulfilment',
  tableName: 'obligation_fulfilment',
  properties: {
    ...tenantKey(),
    cooperationId: p.uuid(),
    obligationId: p.uuid(),
    number: p.integer(),
    /** How much of the whole this adds. */
    percent: number(),
    /** In the obligation's unit or currency, where it was told so. */
    quantity: number().nullable(),
    doneOn: civilDate(),
    note: p.text().nullable(),
    /** Whose account entered it. */
    party: p.text(),
    personId: p.uuid(),
    /** Staff entered it for the partner. */
    recorded: p.boolean(),
    at: instant(),
    confirmedById: p.uuid().nullable(),
    confirmedAt: instant().nullable(),
    voidedById: p.uuid().nullable(),
    voidedAt: instant().nullable(),
  },
  filters: visibleFilter(fulfilmentVisible),
  uniques: [{ name: 'obligation_fulfilment_number', properties: ['institutionId', 'obligationId', 'number'] }],
  indexes: [{ name: 'obligation_fulfilment_done', properties: ['institutionId', 'cooperationId', 'doneOn'] }],
});
export class ObligationFulfilment extends ObligationFulfilmentSchema.class {}
ObligationFulfilmentSchema.setClass(ObligationFulfilment);
