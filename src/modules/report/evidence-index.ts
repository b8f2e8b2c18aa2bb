import type { Source, SourceKind } from '../../engines/report/datasets.js';
import type { MadeSection, Report } from '../../engines/report/report.js';
import { type Locale, type LocalizedText, text } from '../../kernel/text.js';
import { cleanFileName } from '../../platform/storage/file-name.js';
import type { Table } from '../../platform/table/table.js';
import type { KeptFile, KeptWhole } from './kept-whole.js';

/** Where a file lies in the bundle. */
export const pathOf = ({ place, fileName }: KeptFile): string =>
  `evidence/${String(place).padStart(4, '0')}-${cleanFileName(fileName) ?? 'file'}`;

/** What a file shows, and where in the report that stands. */
interface Shown {
  readonly source: Source;
  readonly places: LocalizedText[];
}

/**
 * What each file of a kept report shows: a line for each thing it shows, with where that stands in the report. A file
 * that backs ten benefits is in ten lines.
 */
export function evidenceIndex(
  { content: report, evidence }: KeptWhole,
  locale: Locale,
  linkOf: (place: number) => string | null,
): Table {
  const shown = shownBy(report);
  return {
    name: heads.name[locale],
    columns: [
      { name: heads.number[locale], kind: 'NUMBER' },
      { name: heads.file[locale], kind: 'TEXT' },
      { name: heads.shows[locale], kind: 'TEXT' },
      { name: heads.title[locale], kind: 'TEXT' },
      { name: heads.unit[locale], kind: 'TEXT' },
      { name: heads.places[locale], kind: 'TEXT' },
      { name: 'SHA-256', kind: 'TEXT' },
      { name: heads.size[locale], kind: 'NUMBER' },
      { name: heads.link[locale], kind: 'TEXT' },
    ],
    rows: evidence.flatMap((file) =>
      (shown.get(file.fileId) ?? []).map(({ source, places }) => [
        ...[file.place, pathOf(file), kinds[source.kind][locale], source.label],
        source.unit ?? report.unit?.name[locale] ?? null,
        places.map((one) => one[locale]).join('; '),
        ...[file.sha256, Number(file.size), linkOf(file.place)],
      ]),
    ),
  };
}

function shownBy(report: Report): ReadonlyMap<string, readonly Shown[]> {
  const files = new Map<string, Map<string, Shown>>();
  for (const { place, sources } of report.sections.flatMap(placesIn))
    for (const source of sources) {
      if (!source.evidence) continue;
      const { fileId } = source.evidence;
      const shown = files.get(fileId) ?? new Map<string, Shown>();
      files.set(fileId, shown);
      const key = `${source.kind}/${source.id}`;
      const known = shown.get(key);
      if (known) known.places.push(place);
      else shown.set(key, { source, places: [place] });
    }
  return new Map([...files].map(([fileId, shown]) => [fileId, [...shown.values()]]));
}

interface Place {
  readonly place: LocalizedText;
  readonly sources: readonly Source[];
}

/** The rows of a table by their numbers, figures by their codes. */
function placesIn(section: MadeSection): Place[] {
  const { code, title } = section;
  // Numbers of official tables are shown, our own names are not.
  const number = /^\d/.test(code) ? `${code} ` : '';
  const at = (en: string, id: string) => text(`${number}${title.en}, ${en}`, `${number}${title.id}, ${id}`);
  if (section.is === 'TABLE')
    return section.rows.map(({ sources }, index) => ({ place: at(`row ${index + 1}`, `baris ${index + 1}`), sources }));
  if (section.is === 'FIGURES')
    return section.figures.map((one) => ({ place: at(one.code, one.code), sources: one.sources }));
  return [];
}

const heads = {
  name: text('Evidence', 'Bukti'),
  number: text('No.', 'No.'),
  file: text('File', 'Berkas'),
  shows: text('Shows', 'Menunjukkan'),
  title: text('Title', 'Judul'),
  unit: text('Unit', 'Unit'),
  places: text('In the report', 'Dalam laporan'),
  size: text('Bytes', 'Bita'),
  link: text('Address', 'Tautan'),
} as const satisfies Readonly<Record<string, LocalizedText>>;

const kinds: Readonly<Record<SourceKind, LocalizedText>> = {
  COOPERATION: text('Cooperation', 'Kerja sama'),
  PARTNER: text('Partner', 'Mitra'),
  BENEFIT: text('Benefit of a cooperation', 'Manfaat kerja sama'),
  ACTIVITY: text('Activity', 'Kegiatan'),
  ASPECT: text('Aspect of a cooperation', 'Aspek kerja sama'),
  SURVEY: text('Survey', 'Survei'),
  UNIT: text('Unit', 'Unit kerja'),
  FIGURE: text('Figure', 'Angka'),
};
