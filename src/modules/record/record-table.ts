import { parsePeriod } from '../../kernel/period.js';
import { type Locale, type LocalizedText, text } from '../../kernel/text.js';
import type { Gateway } from '../../platform/database/gateway.js';
import { Parameters } from '../../platform/database/sql.js';
import { whereSql } from '../../platform/database/where-sql.js';
import { globalId } from '../../platform/read/global-id.js';
import type { Actor } from '../identity/actor.js';
import { archiveVisible } from './record.policy.js';
import { type Column, formMark, usualColumns } from './record.rules.js';
import type { Disposition, Trigger } from './retention.rules.js';

interface Series {
  readonly id: string;
  readonly code: string;
  readonly title: LocalizedText;
  readonly formCode: string | null;
  readonly formVersion: string | null;
  readonly formTitle: LocalizedText | null;
  readonly location: string;
  readonly retention: string;
  readonly trigger: Trigger;
  readonly disposition: Disposition;
  readonly basis: string | null;
  readonly fields: Readonly<Record<string, string>>;
  readonly records: number;
}
export interface RecordTable {
  readonly columns: readonly Column[];
  readonly rows: readonly { readonly seriesId: string; readonly code: string; readonly cells: readonly string[] }[];
}

/** The institution's series as its own table shows them, in the reader's language; for lists and exports alike. */
export async function recordTable(gateway: Gateway, actor: Actor, locale: Locale): Promise<RecordTable> {
  const parameters = new Parameters();
  const institution = parameters.add(actor.institutionId);
  const visible = whereSql(archiveVisible(actor), 's', parameters);
  const [settings] = await gateway.read<{ columns: readonly Column[] }>(
    actor.institutionId,
    'select "columns" from "record_settings" where "institution_id" = $1',
    [actor.institutionId],
  );
  const series = await gateway.read<Series>(
    actor.institutionId,
    `select s."id", s."code", s."title", s."form_code" as "formCode", s."form_version" as "formVersion",
       s."form_title" as "formTitle", s."location", s."retention", s."trigger", s."disposition", s."basis", s."fields",
       (select count(*) from "record" r where r."institution_id" = s."institution_id" and r."series_id" = s."id"
          and r."status" = 'ACTIVE')::int as "records"
     from "record_series" s where s."institution_id" = ${institution} and not s."retired" and ${visible}
     order by s."code" limit 1000`,
    parameters.values,
  );
  const columns = settings?.columns ?? usualColumns;
  const rows = series.map((one, at) => ({
    ...{ seriesId: globalId('rse', one.id), code: one.code },
    cells: columns.map((column) => cellOf(column, one, at + 1, locale)),
  }));
  return { columns: actor.kind === 'STAFF' ? columns : [], rows };
}

export function cellOf({ shows, field }: Column, series: Series, number: number, locale: Locale): string {
  switch (shows) {
    case 'NUMBER':
      return String(number);
    case 'CODE':
      return series.code;
    case 'TITLE':
      return series.title[locale];
    case 'FORM':
      return formMark(series.formCode, series.formVersion) ?? '';
    case 'FORM_TITLE':
      return series.formTitle?.[locale] ?? '';
    case 'LOCATION':
      return series.location;
    case 'RETENTION':
      return retentionWords(series.retention)[locale];
    case 'TRIGGER':
      return triggerWords[series.trigger][locale];
    case 'DISPOSITION':
      return dispositionWords[series.disposition][locale];
    case 'BASIS':
      return series.basis ?? '';
    case 'RECORDS':
      return String(series.records);
    case 'FIELD':
      return series.fields[field ?? ''] ?? '';
  }
}

/** A retention as people say it: "5 tahun". */
export function retentionWords(retention: string): LocalizedText {
  const { months = 0, days = 0 } = parsePeriod(retention) ?? {};
  const parts: readonly (readonly [number, string, string])[] = [
    [Math.floor(months / 12), 'year', 'tahun'],
    [months % 12, 'month', 'bulan'],
    [days, 'day', 'hari'],
  ];
  const said = parts.filter(([count]) => count > 0);
  return text(
    said.map(([count, en]) => `${count} ${en}${count === 1 ? '' : 's'}`).join(' '),
    said.map(([count, , id]) => `${count} ${id}`).join(' '),
  );
}

const triggerWords: Readonly<Record<Trigger, LocalizedText>> = {
  FILED: text('filing', 'diarsipkan'),
  YEAR_END: text('end of the year', 'akhir tahun'),
  CASE_CLOSED: text('case closed', 'kasus ditutup'),
  AGREEMENT_ENDED: text('agreement ended', 'perjanjian berakhir'),
  DECLARED: text('declared', 'dinyatakan'),
};
const dispositionWords: Readonly<Record<Disposition, LocalizedText>> = {
  DESTROY: text('destroyed', 'musnah'),
  REVIEW: text('reviewed', 'dinilai kembali'),
  PERMANENT: text('permanent', 'permanen'),
};
