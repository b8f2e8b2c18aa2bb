import { defineEntity, p } from '@mikro-orm/core';
import type { State } from '../../engines/workflow/state.js';
import { civilDate, instant, tenantKey } from '../../platform/database/keys.js';
import { visibleFilter } from '../../platform/database/visible-filter.js';
import { actVisible, commentVisible, cooperationVisible, taskVisible } from './cooperation.policy.js';
import type { KeptCorrection } from './fact-correction.rules.js';

/** The living case: what a partner asked for and where the institution's SOP has carried it. */
export const CooperationSchema = defineEntity({
  name: 'Cooperation',
  tableName: 'cooperation',
  filters: visibleFilter(cooperationVisible),
  properties: {
    ...tenantKey(),
    title: p.text(),
    summary: p.text().nullable(),
    partnerId: p.uuid(),
    /** The procedure in force when the case began, pinned with its hash. */
    procedureVersionId: p.uuid(),
    procedureHash: p.text(),
    /** The engine's state, folded from the events: the set of active steps, facts, sheets, signatures. */
    state: p.json<State>(),
    /** Ids of the active steps, for lists and filters. */
    activeSteps: p.array().columnType('text[]'),
    phase: p.text(),
    /** OPEN, ACTIVE (an agreement in force) or CLOSED. */
    status: p.text(),
    outcome: p.text().nullable(),
    outcomeKind: p.text().nullable(),
    channel: p.text(),
    receivedAt: instant(),
    registeredAt: instant(),
    round: p.integer().default(1),
    /** The day its agreement came into force: signed last, else when the case got there; null: it is not. */
    beganOn: civilDate().nullable(),
    /** The day it left force, where it was adopted after that; null: as its end in the case says. */
    endedOn: civilDate().nullable(),
    endsOn: civilDate().nullable(),
    stageChangedAt: instant(),
    /** When its partner could first know of it; null while it is confidential. */
    disclosedAt: instant().nullable(),
    updatedAt: instant(),
    /** The case whose instrument this one's cites: an umbrella agreement. */
    basisId: p.uuid().nullable(),
    /** The agreement this case is an addendum to, and which addendum of it. */
    amendsId: p.uuid().nullable(),
    addendumNumber: p.integer().nullable(),
    /** The addendum that moved the last day; null while it stands as it was agreed. */
    endsOnSetById: p.uuid().nullable(),
    /** The case this one follows, as its EXTENSION or DEVELOPMENT; set when it is opened, never after. */
    predecessorId: p.uuid().nullable(),
    succession: p.text().nullable(),
    /** Fingerprint of the request: the same letter to several addressees is one case. */
    requestHash: p.text().nullable(),
    version: p.integer().default(1),
  },
  indexes: [
    { name: 'cooperation_stage', properties: ['institutionId', 'phase', 'stageChangedAt', 'id'] },
    { name: 'cooperation_changed', properties: ['institutionId', 'stageChangedAt', 'id'] },
    { name: 'cooperation_registered', properties: ['institutionId', 'registeredAt', 'id'] },
    { name: 'cooperation_basis', properties: ['institutionId', 'basisId'] },
    { name: 'cooperation_amends', properties: ['institutionId', 'amendsId'] },
    { name: 'cooperation_predecessor', properties: ['institutionId', 'predecessorId'] },
    { name: 'cooperation_partner', properties: ['institutionId', 'partnerId', 'stageChangedAt'] },
  ],
});
export class Cooperation extends CooperationSchema.class {}
CooperationSchema.setClass(Cooperation);

/** One act on a case, append-only: who did what, in which capacity, leading to which version. */
export const ActSchema = defineEntity({
  name: 'Act',
  tableName: 'act',
  filters: visibleFilter(actVisible),
  properties: {
    ...tenantKey(),
    cooperationId: p.uuid(),
    /** The case's version after the act. */
    number: p.integer(),
    action: p.text(),
    label: p.json<{ id: string; en: string }>(),
    step: p.text().nullable(),
    personId: p.uuid(),
    positionCode: p.text().nullable(),
    mode: p.text().nullable(),
    commentId: p.uuid().nullable(),
    /** Whether the partner may see it. */
    shared: p.boolean().default(false),
    at: instant(),
    /** The number of the act this one takes back. */
    takesBack: p.integer().nullable(),
    /** The facts this act corrects. */
    corrections: p.json<readonly KeptCorrection[]>().nullable(),
  },
  uniques: [
    { name: 'act_number', properties: ['institutionId', 'cooperationId', 'number'] },
    { name: 'act_takes_back', properties: ['institutionId', 'cooperationId', 'takesBack'] },
  ],
});
export class Act extends ActSchema.class {}
ActSchema.setClass(Act);

/** Free text given with an act. Apart from the act, so that it can be erased and the log stays whole. */
export const CommentSchema = defineEntity({
  name: 'Comment',
  tableName: 'comment',
  filters: visibleFilter(commentVisible),
  properties: {
    ...tenantKey(),
    cooperationId: p.uuid(),
    personId: p.uuid(),
    body: p.text(),
    key: p.text(),
    at: instant(),
  },
});
export class Comment extends CommentSchema.class {}
CommentSchema.setClass(Comment);

/** Work waiting for a post, a partner or a named person: one row for each seat of an active step. */
export const TaskSchema = defineEntity({
  name: 'Task',
  tableName: 'task',
  filters: visibleFilter(taskVisible),
  properties: {
    ...tenantKey(),
    cooperationId: p.uuid(),
    instance: p.text(),
    step: p.text(),
    title: p.json<{ id: string; en: string }>(),
    phase: p.text(),
    positionCode: p.text(),
    unitId: p.uuid().nullable(),
    /** Whom it waits for: the seats of the position under all its names, or the partner. */
    subjects: p.array().columnType('uuid[]'),
    openedAt: instant(),
    closedAt: instant().nullable(),
  },
  indexes: [
    { name: 'task_cooperation', properties: ['institutionId', 'cooperationId', 'openedAt'] },
    {
      name: 'task_open',
      expression: 'create index "task_open" on "task" using gin ("subjects") where "closed_at" is null',
    },
  ],
});
export class Task extends TaskSchema.class {}
TaskSchema.setClass(Task);

/** A clock of a case. Firing it is one row, whatever the number of workers or crashes. */
export const TimerSchema = defineEntity({
  name: 'Timer',
  tableName: 'timer',
  properties: {
    ...tenantKey(),
    cooperationId: p.uuid(),
    timer: p.text(),
    instance: p.text().nullable(),
    kind: p.text(),
    dueAt: instant(),
    /** False: it was counted over days that nobody has confirmed. */
    confirmed: p.boolean().default(true),
    firedAt: instant().nullable(),
    stoppedAt: instant().nullable(),
  },
  indexes: [
    {
      name: 'timer_due',
      expression: 'create index "timer_due" on "timer" ("due_at") where "fired_at" is null and "stopped_at" is null',
    },
    { name: 'timer_cooperation', properties: ['institutionId', 'cooperationId'] },
  ],
});
export class Timer extends TimerSchema.class {}
TimerSchema.setClass(Timer);
