import type { FastifyInstance } from 'fastify';
import { addDays } from '../../kernel/civil-date.js';
import type { Gateway } from '../../platform/database/gateway.js';
import { Parameters } from '../../platform/database/sql.js';
import { whereSql } from '../../platform/database/where-sql.js';
import { globalId } from '../../platform/read/global-id.js';
import { attachment } from '../../platform/storage/file-name.js';
import { sendFileProblem } from '../document/file.problems.js';
import type { FileRouteParts } from '../document/file-route-parts.js';
import { addSignedRoute } from '../document/signed-route.js';
import type { Actor } from '../identity/actor.js';
import { type CalendarEntry, calendarFile } from './calendar-file.rules.js';
import { invitationVisible } from './execution.policy.js';

interface Row {
  readonly round: number;
  readonly off: boolean;
  readonly title: string;
  readonly about: string | null;
  readonly place: string | null;
  readonly url: string | null;
  readonly startsAt: Date | null;
  readonly endsAt: Date | null;
  readonly firstDay: string | null;
  readonly lastDay: string | null;
}

/** GET of an invitation's date as a calendar file, for whoever may see the invitation now. */
export function addInvitationCalendarRoute(app: FastifyInstance, parts: FileRouteParts): void {
  addSignedRoute(app, parts, 'invitation-calendar', async (actor, { id }, request, reply) => {
    const entry = await entryOf(parts.gateway, actor, id, parts.clock.now());
    if (entry === null) return sendFileProblem(request, reply, 'FILE_NOT_FOUND');
    return reply
      .headers({
        'content-type': 'text/calendar; charset=utf-8',
        'content-disposition': attachment('undangan.ics'),
        'x-content-type-options': 'nosniff',
        'cache-control': 'no-store',
        'content-security-policy': 'sandbox',
        'referrer-policy': 'no-referrer',
      })
      .send(calendarFile(entry));
  });
}

async function entryOf(gateway: Gateway, actor: Actor, id: string, now: Date): Promise<CalendarEntry | null> {
  const parameters = new Parameters();
  const [institution, row] = [actor.institutionId, id].map((one) => parameters.add(one));
  const [found] = await gateway.read<Row>(
    actor.institutionId,
    `select v."round", v."withdrawn_at" is not null or coalesce(m."status", a."status") = 'CANCELLED' as "off",
       coalesce(m."title", a."title") as "title", coalesce(m."agenda", a."description") as "about",
       coalesce(m."place", a."place") as "place", m."url", m."starts_at" as "startsAt", m."ends_at" as "endsAt",
       a."happens_on"::text as "firstDay", coalesce(a."ends_on", a."happens_on")::text as "lastDay"
     from "coordination_invitation" v
     left join "meeting" m on m."institution_id" = v."institution_id" and m."id" = v."meeting_id"
     left join "activity" a on a."institution_id" = v."institution_id" and a."id" = v."activity_id"
     where v."institution_id" = ${institution} and v."id" = ${row} and ${whereSql(invitationVisible(actor), 'v', parameters)}`,
    parameters.values,
  );
  if (!found) return null;
  const { round, off, title, about, place, url, startsAt, endsAt, firstDay, lastDay } = found;
  return {
    ...{ uid: `${globalId('cin', id)}@mitra`, sequence: round - 1, cancelled: off, writtenAt: now },
    ...{ title, about, place, url },
    when:
      startsAt === null
        ? { firstDay: firstDay ?? '', dayAfter: addDays(lastDay ?? '', 1) }
        : { startsAt: new Date(startsAt), endsAt: endsAt === null ? null : new Date(endsAt) },
  };
}
