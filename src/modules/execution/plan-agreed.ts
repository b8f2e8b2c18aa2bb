import type { CivilDate } from '../../kernel/civil-date.js';
import type { Work } from '../../platform/mutation/work.js';
import type { Actor } from '../identity/actor.js';
import type { PlanHooks } from '../plan/plan-hooks.js';
import { definitionOf } from '../procedure/definition-cache.js';
import { replanned } from './cadence.rules.js';
import { todayOf } from './execution-work.js';
import { cadencesOf, keepCadence } from './meeting-cadence.js';
import { keepObligations } from './obligations-keep.js';

/** What a plan in force leads to, in the transaction of its agreement: what each party owes, and when they meet. */
export const executionHooks: PlanHooks = { afterAgreed };

interface Agreed {
  readonly cooperationId: string;
  readonly procedureVersionId: string;
  readonly version: number;
}

async function afterAgreed(work: Work<Actor>, planId: string): Promise<void> {
  const [plan] = await work.query<Agreed>(
    `select p."cooperation_id" as "cooperationId", c."procedure_version_id" as "procedureVersionId", c."version"
     from "plan" p join "cooperation" c on c."institution_id" = p."institution_id" and c."id" = p."cooperation_id"
     where p."institution_id" = $1 and p."id" = $2`,
    [work.institutionId, planId],
  );
  if (!plan) throw new Error('a plan without its case');
  const { cooperationId } = plan;
  const today = todayOf(work);
  const definition = await definitionOf(work, work.institutionId, plan.procedureVersionId);
  const facts = await keepObligations(work, cooperationId, { today, definition });
  await keepCadences(work, cooperationId, planId, today);
  work.announce({
    kind: 'OBLIGATIONS_PLANNED',
    subjectType: 'Cooperation',
    subjectId: cooperationId,
    subjectVersion: plan.version,
    facts: { planId, ...facts },
  });
}

interface Channel {
  readonly id: string;
  readonly key: string;
  readonly cadence: string;
  readonly startsOn: CivilDate | null;
}

/** Regular meetings go on while the plan keeps their channel and how often; others end or begin. */
async function keepCadences(work: Work<Actor>, cooperationId: string, planId: string, today: CivilDate): Promise<void> {
  const { institutionId } = work;
  const held = await cadencesOf(work, institutionId, cooperationId);
  const channels = await work.query<Channel>(
    `select "id", "key", "cadence", "starts_on"::text as "startsOn" from "plan_channel"
     where "institution_id" = $1 and "plan_id" = $2 and "cadence" is not null order by "place", "id"`,
    [institutionId, planId],
  );
  for (const channel of channels) {
    const known = held.find(({ key }) => key === channel.key);
    const state = replanned(known?.endedAt ? null : (known ?? null), channel, today);
    if (known) await keepCadence(work, institutionId, known.id, state);
    const id = known?.id ?? work.ids.next();
    await work.query(
      `insert into "meeting_cadence" ("institution_id", "id", "cooperation_id", "key", "channel_id", "cadence",
         "anchor_on", "missed", "due_on") values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
       on conflict ("institution_id", "cooperation_id", "key")
       do update set "channel_id" = excluded."channel_id", "cadence" = excluded."cadence", "ended_at" = null`,
      [
        institutionId,
        id,
        cooperationId,
        channel.key,
        channel.id,
        state.cadence,
        state.anchorOn,
        state.missed,
        state.dueOn,
      ],
    );
  }
  await work.query(
    `update "meeting_cadence" set "ended_at" = $4 where "institution_id" = $1 and "cooperation_id" = $2
       and "ended_at" is null and "key" <> all($3)`,
    [institutionId, cooperationId, channels.map(({ key }) => key), work.now.toISOString()],
  );
}
