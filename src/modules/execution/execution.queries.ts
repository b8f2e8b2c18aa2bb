import type { Field, Projection } from '../../platform/read/projection.js';
import type { Actor } from '../identity/actor.js';
import { settingsVisible } from './execution.policy.js';
import { usualSettings } from './execution.rules.js';
import { lastLife } from './last-life.js';
import { scorecardOf } from './scorecard.js';

const column = (name: string) => ({ from: 'column', column: name }) as const;

export const settingsProjection: Projection<Actor> = {
  type: 'ExecutionSettings',
  table: 'execution_settings',
  prefix: 'exs',
  visible: settingsVisible,
  fields: {
    id: { from: 'id', prefix: 'exs', column: 'id' },
    dormantAfterDays: column('dormant_after_days'),
    dueSoonDays: column('due_soon_days'),
    version: column('version'),
  },
};

const lastOn = (c: string): string =>
  `(select ${lastLife(c, 'i')} from "institution" i where i."id" = ${c}."institution_id")`;

/** The SOP's own word, else the institution's, else the usual. */
const dormantAfter = (c: string): string => `coalesce(
    (select (v."definition" #>> '{execution,dormantAfterDays}')::int from "procedure_version" v
      where v."institution_id" = ${c}."institution_id" and v."id" = ${c}."procedure_version_id"),
    (select s."dormant_after_days" from "execution_settings" s where s."institution_id" = ${c}."institution_id"),
    ${usualSettings.dormantAfterDays})`;

/** How long nothing was done depends on today, which a row does not know: the resolver counts. */
const silence: Field<Actor> = {
  from: 'expression',
  sql: (c) => `json_build_object('lastOn', ${lastOn(c)}, 'after', ${dormantAfter(c)}, 'status', ${c}."status")`,
};

/** What is done in a cooperation, as fields of it. */
export const executionContributions = {
  Cooperation: {
    meetings: { from: 'connection', type: 'Meeting', on: { cooperation_id: 'id' } },
    meetingCadences: { from: 'many', type: 'MeetingCadence', on: { cooperation_id: 'id' }, order: ['key'] },
    activities: { from: 'connection', type: 'Activity', on: { cooperation_id: 'id' } },
    obligations: { from: 'connection', type: 'Obligation', on: { cooperation_id: 'id' } },
    scorecard: { from: 'expression', sql: scorecardOf },
    lastActivityOn: { from: 'expression', sql: lastOn },
    idleDays: silence,
    dormantSince: silence,
  },
} as const satisfies Record<string, Record<string, Field<Actor>>>;
