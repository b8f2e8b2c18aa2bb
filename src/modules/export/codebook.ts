import { inLanguage, type Texts } from '../../engines/questionnaire/texts.js';
import type { Locale } from '../../kernel/text.js';
import type { Cell, Row, Table } from '../../platform/table/table.js';
import { noValues } from './answer-state.js';
import type { AnswerColumn } from './response-columns.js';
import type { LaidColumn } from './response-table.js';
import { spssValues } from './spss-columns.js';

/** What a line of the codebook tells of, in the order of the columns below. */
type Line = Readonly<Record<(typeof fixed)[number], Cell>>;

const fixed = [
  'row',
  'variable',
  'spss_variable',
  'question',
  'part',
  'kind',
  'type',
  'level',
  'value',
  'spss_value',
  'versions',
  'higher_is_better',
  'index',
  'element',
  'source_document',
  'source_item',
  'source_quote',
] as const;

const empty = Object.fromEntries(fixed.map((name) => [name, null])) as Line;

/**
 * What every column of the response table means (buku kode): a VARIABLE line for each, a VALUE line for each value it may
 * hold, and at the end a NO_VALUE line for each reason why there is none. Titles and labels in every language.
 */
export function codebook(name: string, columns: readonly LaidColumn[], languages: readonly string[]): Table {
  function* rows(): Generator<Row> {
    const row = (line: Line, texts: readonly string[]): Row => [...fixed.map((key) => line[key]), ...texts];
    for (const column of columns) {
      const { answer } = column;
      const texts = languages.map((language) => (answer ? titleOf(answer, language) : ''));
      yield row({ ...variable(column), ...(answer ? meaning(answer) : {}) }, texts);
      for (const [line, labels] of answer ? valueLines(column, answer) : [])
        yield row(
          line,
          languages.map((language) => (Object.hasOwn(labels, language) ? (labels[language] ?? '') : '')),
        );
    }
    for (const { mark, code, meaning: words } of noValues)
      yield row(
        { ...empty, row: 'NO_VALUE', value: { mark }, spss_value: code },
        languages.map((language) => words[language as Locale] ?? words.en),
      );
  }
  return {
    name,
    columns: [
      ...fixed.map((one) => ({ name: one, kind: 'TEXT' as const })),
      ...languages.map((language) => ({ name: `text_${language}`, kind: 'TEXT' as const })),
    ],
    rows: rows(),
  };
}

const variable = ({ name, kind, spssNames }: LaidColumn): Line => ({
  ...empty,
  row: 'VARIABLE',
  variable: name,
  spss_variable: spssNames.join(' '),
  type: kind,
});

const meaning = ({ subject, group, shape, versions }: AnswerColumn): Partial<Line> => ({
  question: group ? `${group.question.key}.${subject.key}` : subject.key,
  part: shape.suffix === '' ? null : shape.suffix.slice(1),
  kind: subject.kind,
  level: shape.level,
  versions: [...versions].sort((a, b) => a - b).join(' '),
  higher_is_better: subject.measure.index === null && shape.level !== 'ORDINAL' ? null : subject.measure.higherIsBetter,
  index: subject.measure.index,
  element: subject.measure.element,
  source_document: subject.source?.document ?? null,
  source_item: subject.source?.item ?? null,
  source_quote: subject.source?.quote ?? null,
});

function valueLines({ name, spssNames }: LaidColumn, { shape }: AnswerColumn): [Line, Texts][] {
  const numbers = spssValues(shape.values);
  return shape.values.map(({ code, texts }) => [
    {
      ...empty,
      row: 'VALUE',
      variable: name,
      spss_variable: spssNames[0] ?? null,
      value: code,
      spss_value: numbers.get(code) ?? null,
    },
    texts,
  ]);
}

/** The question's title; of a part, the part's label behind it. */
function titleOf({ subject, shape }: AnswerColumn, language: string): string {
  const title = textIn(subject.titles, language);
  const part = shape.suffix === '' ? '' : textIn(shape.texts, language);
  return [title, part].filter((one) => one !== '').join(' – ');
}

const textIn = (texts: Texts, language: string): string =>
  Object.hasOwn(texts, language) ? (inLanguage(texts, language) ?? '') : '';
