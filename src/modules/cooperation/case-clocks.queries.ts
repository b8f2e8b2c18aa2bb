import type { Parameters } from '../../platform/database/sql.js';
import type { Actor } from '../identity/actor.js';

/** How the house keeps its time is its own affair: a partner is told of no clock. */
export const clockContributions = {
  clocks: {
    from: 'expression',
    sql: (alias: string, _parameters: Parameters, viewer: Actor) =>
      viewer.kind === 'PARTNER'
        ? `'[]'::json`
        : `(select coalesce(json_agg(json_build_object('timer', t."timer", 'instance', t."instance", 'kind', t."kind",
             'dueAt', t."due_at", 'confirmed', t."confirmed") order by t."due_at", t."id"), '[]')
           from "timer" t where t."institution_id" = ${alias}."institution_id" and t."cooperation_id" = ${alias}."id"
             and t."fired_at" is null and t."stopped_at" is null)`,
  },
} as const;
