import { civilDateIn } from '../../kernel/civil-date.js';
import type { Announcement } from '../../platform/event/announce.js';
import type { Listener, ListenerWork } from '../../platform/event/listen.js';
import { type FilingEvent, filingEvents } from './record.rules.js';
import { type Filed, keepRecord } from './record-keep.js';

type Found = Omit<Filed, 'filedOn' | 'registeredOn' | 'filedById'>;

const bytes = `case when v."file_id" is not null then json_build_object('id', v."file_id", 'fileName', v."file_name",
    'sha256', v."sha256", 'mediaType', v."media_type", 'size', v."size") end`;
const version = (row: string) =>
  `left join "document_version" v on v."institution_id" = ${row}."institution_id" and v."id" = ${row}."document_version_id"`;
const source = (kind: string, row: string) => `json_build_object('kind', '${kind}', 'id', ${row}."id") as "source"`;

/** What each event files: one row, by the subject's id or, of documents, the version's. */
const statements: Readonly<Record<FilingEvent, string>> = {
  MONITORING_REPORT_FINISHED: `select 'Laporan monitoring ' || r."number" || '.' || r."revision" || ' · ' || c."title" as "title",
      r."cooperation_id" as "cooperationId", ${source('MONITORING_REPORT', 'r')}, v."id" as "documentVersionId",
      ${bytes} as "file", r."from_on"::text as "coversFrom", r."until_on"::text as "coversUntil"
    from "monitoring_report" r join "cooperation" c on c."institution_id" = r."institution_id" and c."id" = r."cooperation_id"
    ${version('r')} where r."institution_id" = $1 and r."id" = $2`,
  EVALUATION_COMPLETED: `select 'Evaluasi ' || e."number" || ' · ' || c."title" as "title",
      e."cooperation_id" as "cooperationId", ${source('EVALUATION', 'e')}, v."id" as "documentVersionId",
      ${bytes} as "file", e."from_on"::text as "coversFrom", e."until_on"::text as "coversUntil"
    from "evaluation" e join "cooperation" c on c."institution_id" = e."institution_id" and c."id" = e."cooperation_id"
    ${version('e')} where e."institution_id" = $1 and e."id" = $2`,
  DOCUMENT_VERSION_ADDED: `select d."title" || ' · ' || v."number" as "title", d."container_id" as "cooperationId",
      ${source('DOCUMENT', 'v')}, v."id" as "documentVersionId", ${bytes} as "file",
      null::text as "coversFrom", null::text as "coversUntil"
    from "document_version" v join "document" d on d."institution_id" = v."institution_id" and d."id" = v."document_id"
    where v."institution_id" = $1 and v."id" = $2`,
};

/** The series that file such an event; of documents, those of the very kind. */
async function seriesFor(work: ListenerWork, kind: string, documentKind: string | null): Promise<string[]> {
  const rows = await work.query<{ id: string }>(
    `select s."id" from "record_series" s where s."institution_id" = $1 and not s."retired" and exists (
       select 1 from jsonb_array_elements(s."files") f
       where f ->> 'event' = $2 and (f ->> 'documentKind') is not distinct from $3)
     order by s."code"`,
    [work.institutionId, kind, documentKind],
  );
  return rows.map((row) => row.id);
}

async function file(work: ListenerWork, event: Announcement): Promise<void> {
  const ofDocument = event.kind === 'DOCUMENT_VERSION_ADDED';
  const series = await seriesFor(work, event.kind, ofDocument ? String(event.facts.kind) : null);
  if (series.length === 0) return;
  const [found] = await work.query<Found>(statements[event.kind as FilingEvent], [
    work.institutionId,
    ofDocument ? event.facts.versionId : event.subjectId,
  ]);
  const [institution] = await work.query<{ timeZone: string }>(
    'select "time_zone" as "timeZone" from "institution" where "id" = $1',
    [work.institutionId],
  );
  if (!found || !institution) throw new Error('what has just happened is not there');
  const today = civilDateIn(work.now, institution.timeZone);
  for (const seriesId of series)
    await keepRecord(work, seriesId, { ...found, filedOn: today, registeredOn: today, filedById: null });
}

/** Files what happens in the house wherever a series says so, in the transaction of what happened. */
export const recordListener: Listener = { kinds: filingEvents, hear: file };
