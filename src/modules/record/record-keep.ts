import type { CivilDate } from '../../kernel/civil-date.js';
import type { Ids } from '../../platform/clock/ids.js';
import type { Queries } from '../../platform/database/gateway.js';
import type { Announcement } from '../../platform/event/announce.js';
import type { RecordSource } from './record.rules.js';
import {
  type Disposition,
  type RetentionRule,
  retainUntil,
  type Trigger,
  type TriggerDays,
} from './retention.rules.js';

/** A transaction in which something is filed: a person's, or the one of what happened. */
export interface Filing extends Queries {
  readonly institutionId: string;
  readonly now: Date;
  readonly ids: Ids;
  announce(event: Announcement): void;
}

/** What is filed. */
export interface Filed {
  readonly title: string;
  readonly cooperationId: string | null;
  readonly source: { readonly kind: RecordSource; readonly id: string | null };
  readonly documentVersionId: string | null;
  readonly file: {
    readonly id: string;
    readonly fileName: string;
    readonly sha256: string;
    readonly mediaType: string;
    readonly size: number;
  } | null;
  readonly filedOn: CivilDate;
  /** The institution's today. */
  readonly registeredOn: CivilDate;
  /** Null: by the house. */
  readonly filedById: string | null;
  readonly coversFrom: CivilDate | null;
  readonly coversUntil: CivilDate | null;
}

interface Series {
  readonly versionId: string;
  readonly number: number;
  readonly location: string;
  readonly retention: string;
  readonly trigger: Trigger;
  readonly disposition: Disposition;
  readonly next: number;
}
export type CaseDays = Pick<TriggerDays, 'closedOn' | 'endedOn'>;

/** When a case was closed, and the last day its agreement held; null while it goes on. */
export const caseDaysSql = `
  select c."institution_id", c."id", d."closed" as "closed_on",
    case when c."status" = 'CLOSED' then coalesce(g."until", d."closed") end as "ended_on"
  from "cooperation" c join "institution" i on i."id" = c."institution_id"
  left join "registered_cooperation" g on g."institution_id" = c."institution_id" and g."cooperation_id" = c."id"
  cross join lateral (
    select case when c."status" = 'CLOSED' then (c."stage_changed_at" at time zone i."time_zone")::date end as "closed") d`;

/**
 * Files something in a series as it stands now. The series' row is held: its records are numbered one by one. Null when
 * the series has this very source already.
 */
export async function keepRecord(work: Filing, seriesId: string, filed: Filed): Promise<string | null> {
  const { institutionId } = work;
  // Locked by a statement of its own: the next one sees what whoever held it has left.
  await work.query('select 1 from "record_series" where "institution_id" = $1 and "id" = $2 for update', [
    institutionId,
    seriesId,
  ]);
  const [series] = await work.query<Series>(
    `select v."id" as "versionId", v."number", v."location", v."retention", v."trigger", v."disposition",
       (select coalesce(max(r."number"), 0) + 1 from "record" r
        where r."institution_id" = s."institution_id" and r."series_id" = s."id")::int as "next"
     from "record_series" s
     join "record_series_version" v on v."institution_id" = s."institution_id" and v."series_id" = s."id" and v."number" = s."version"
     where s."institution_id" = $1 and s."id" = $2`,
    [institutionId, seriesId],
  );
  if (!series) throw new Error('a series that is filed into is not there');
  const [days] = await work.query<CaseDays>(
    `select "closed_on"::text as "closedOn", "ended_on"::text as "endedOn" from (${caseDaysSql}) d
     where "institution_id" = $1 and "id" = $2`,
    [institutionId, filed.cooperationId],
  );
  const rules: RetentionRule[] = [{ version: series.number, trigger: series.trigger, retention: series.retention }];
  const { closedOn, endedOn } = days ?? { closedOn: null, endedOn: null };
  const until = retainUntil(rules, {
    ...{ filedOn: filed.filedOn, registeredOn: filed.registeredOn, legacy: false },
    ...{ closedOn, endedOn, declaredOn: null },
  });
  const id = work.ids.next();
  const { file, source } = filed;
  const made = await work.query(
    `insert into "record" ("institution_id", "id", "series_id", "series_version_id", "number", "title", "cooperation_id",
       "source_kind", "source_id", "document_version_id", "file_id", "file_name", "sha256", "media_type", "size", "location",
       "filed_on", "filed_at", "filed_by_id", "covers_from", "covers_until", "rules", "disposition", "closed_on", "ended_on",
       "retain_until", "registered_on", "status")
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23, $24,
       $25, $26, $27, 'ACTIVE')
     on conflict ("institution_id", "series_id", "source_kind", "source_id") where "source_id" is not null do nothing
     returning 1 as one`,
    [
      ...[institutionId, id, seriesId, series.versionId, series.next, filed.title, filed.cooperationId],
      ...[source.kind, source.id, filed.documentVersionId],
      ...[file?.id ?? null, file?.fileName ?? null, file?.sha256 ?? null, file?.mediaType ?? null, file?.size ?? null],
      ...[series.location, filed.filedOn, work.now.toISOString(), filed.filedById, filed.coversFrom, filed.coversUntil],
      ...[JSON.stringify(rules), series.disposition, closedOn, endedOn, until, filed.registeredOn],
    ],
  );
  if (made.length === 0) return null;
  work.announce({
    kind: 'RECORD_FILED',
    subjectType: 'Record',
    subjectId: id,
    subjectVersion: 1,
    facts: {
      ...{ seriesId, seriesVersion: series.number, number: series.next, cooperationId: filed.cooperationId },
      ...{ source: source.kind, sourceId: source.id, sha256: file?.sha256 ?? null, filedOn: filed.filedOn },
      ...{ registeredOn: filed.registeredOn, retainUntil: until },
    },
  });
  return id;
}
