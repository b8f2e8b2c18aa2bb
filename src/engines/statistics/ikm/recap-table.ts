import { type LocalizedText, text } from '../../../kernel/text.js';
import { tally, totalOf } from '../counts.js';
import { type Figure, missing } from '../figure.js';
import type { IndexBand, ScoringProfile } from './profile.js';
import type { ElementFigures, IndexFigures } from './satisfaction-index.js';

/** One respondent's values, in the columns' order; null where nothing was filled in. */
export type RespondentRow = readonly (number | null)[];
/** A line under the respondents: one figure a column, and what they come to. */
export interface RecapLine {
  readonly label: LocalizedText;
  readonly values: readonly Figure[];
  /** The mark the legend explains: `*)` or `**)`. */
  readonly mark: string | null;
  readonly sum: Figure | null;
}
/** The table “pengolahan data per responden dan per unsur pelayanan” of the regulation's annex, ready to be set. */
export interface RecapTable {
  readonly title: LocalizedText;
  readonly columns: readonly { readonly code: string; readonly title: LocalizedText }[];
  /** Numbered from 1 by their place; empty where single answers may not be shown. */
  readonly respondents: readonly RespondentRow[];
  readonly lines: readonly RecapLine[];
  readonly ikm: Figure;
  readonly band: IndexBand | null;
  readonly bands: readonly IndexBand[];
  readonly legend: readonly { readonly term: string; readonly meaning: LocalizedText }[];
}

/** Rows that do not recount to the figures are a fault of the caller: the table would contradict itself. */
export function recapTable(
  figures: IndexFigures,
  profile: ScoringProfile,
  respondents: readonly RespondentRow[] = [],
): RecapTable {
  if (profile.code !== figures.profile) throw new RangeError(`${figures.profile} is not ${profile.code}`);
  const { elements } = figures;
  if (respondents.length > 0) for (const [at, element] of elements.entries()) checkColumn(respondents, at, element);
  const line = (label: LocalizedText, values: readonly Figure[], mark: string | null = null, sum?: Figure) => ({
    label,
    values,
    mark,
    sum: sum ?? null,
  });
  return {
    title: text(
      'Processing of the survey by respondent and by element',
      'Pengolahan data survei per responden dan per unsur pelayanan',
    ),
    columns: elements.map(({ code, title }) => ({ code, title })),
    respondents,
    lines: [
      line(
        text('Total by element', 'Jumlah nilai per unsur'),
        elements.map(({ total }) => (total === null ? missing('SUPPRESSED') : { value: total, absent: null })),
      ),
      line(
        text('Filled in by element', 'Jumlah terisi per unsur'),
        elements.map(({ n }) => ({ value: n, absent: null })),
      ),
      line(
        text('Average by element', 'NRR per unsur'),
        elements.map(({ nrr }) => nrr),
      ),
      line(
        text('Weighted average by element', 'NRR tertimbang per unsur'),
        elements.map(({ weighted }) => weighted),
        '*)',
        figures.index,
      ),
      line(text('Index of the service unit', 'IKM unit pelayanan'), [], '**)', figures.ikm),
    ],
    ikm: figures.ikm,
    band: figures.band,
    bands: profile.bands,
    legend: legendOf(figures, profile),
  };
}

function checkColumn(respondents: readonly RespondentRow[], at: number, element: ElementFigures): void {
  const values = respondents.flatMap((row) => row[at] ?? []);
  const total = tally(values).reduce((sum, { value, count }) => sum + value * count, 0);
  if (totalOf(tally(values)) !== element.n || total !== element.total)
    throw new RangeError(`the rows of ${element.code} do not recount to its figures`);
}

function legendOf(figures: IndexFigures, { factor }: ScoringProfile): RecapTable['legend'] {
  const codes = figures.elements.map(({ code }) => code).join(', ');
  const weighs = figures.weightMode === 'EXACT' ? figures.weightExact : figures.weight.value;
  return [
    { term: codes, meaning: text('Elements of the service', 'Unsur-unsur pelayanan') },
    { term: 'NRR', meaning: text('Average value', 'Nilai rata-rata') },
    { term: 'IKM', meaning: text('Public satisfaction index', 'Indeks Kepuasan Masyarakat') },
    { term: '*)', meaning: text('Sum of the weighted averages', 'Jumlah NRR tertimbang') },
    {
      term: '**)',
      meaning: text(`Sum of the weighted averages × ${factor}`, `Jumlah NRR tertimbang × ${factor}`),
    },
    {
      term: 'NRR per unsur',
      meaning: text(
        'Total of the element by the questionnaires in which it is filled in',
        'Jumlah nilai per unsur dibagi jumlah kuesioner yang terisi pada unsur itu',
      ),
    },
    {
      term: 'NRR tertimbang',
      meaning: text(`Average × ${weighs}`, `NRR per unsur × ${String(weighs).replace('.', ',')}`),
    },
  ];
}
