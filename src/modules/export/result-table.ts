import type { MatrixRow } from '../../engines/questionnaire/model.js';
import { inLanguage, type Texts } from '../../engines/questionnaire/texts.js';
import type { Bases } from '../../engines/statistics/counts.js';
import type { Figure, Interval } from '../../engines/statistics/figure.js';
import type { Cell, Row, Table } from '../../platform/table/table.js';
import type { AlphaResult, QuestionResult, SurveyResult, TitledChoices } from '../result/result.js';

/** A line of the table of figures; what is left out is empty. */
interface Line {
  readonly part?: Cell;
  readonly partTitle?: string;
  readonly figure: string;
  readonly value?: Cell;
  readonly label?: string;
  readonly count?: Cell;
  readonly percent?: Cell;
  readonly base?: Cell;
  readonly number?: Cell;
  readonly lower?: Cell;
  readonly upper?: Cell;
}

const keys = [
  'part',
  'partTitle',
  'figure',
  'value',
  'label',
  'count',
  'percent',
  'base',
  'number',
  'lower',
  'upper',
] as const;
const names = [
  'part',
  'part_title',
  'figure',
  'value',
  'label',
  'count',
  'percent',
  'base',
  'number',
  'lower',
  'upper',
];

const suppressed: Cell = { mark: 'SUPPRESSED' };
/** A figure, or why there is none. */
const told = ({ value, absent }: Figure): Cell => value ?? (absent ? { mark: absent } : null);
const counted = (count: number | null): Cell => count ?? suppressed;
const bounds = ({ lower, upper }: Interval) => ({ lower, upper });

/**
 * Every figure of a result, one a line: what may be known, as the results give it. What is withheld to protect few is
 * marked SUPPRESSED; what cannot be worked out says why.
 */
export function resultTable(name: string, result: SurveyResult, language: string): Table {
  const show = (texts: Texts): string => inLanguage(texts, language) ?? '';
  const row = (question: string, title: string, line: Line): Row => [
    question,
    title,
    ...keys.map((key) => line[key] ?? null),
  ];
  function* rows(): Generator<Row> {
    for (const line of aboutLines(result)) yield row('', '', line);
    for (const question of result.questions) {
      const title = show(question.titles);
      for (const line of [...baseLines(question.bases), ...questionLines(question, show)])
        yield row(question.key, title, line);
    }
    for (const line of [...indexLines(result, language), ...result.alpha.flatMap(alphaLines)]) yield row('', '', line);
  }
  return {
    name,
    columns: ['question', 'title', ...names].map((one) => ({ name: one, kind: 'TEXT' as const })),
    rows: rows(),
  };
}

/** By what the figures can be worked out again. */
function aboutLines({ campaign, asOf, step, filter, responses, versions, hash, rate }: SurveyResult): Line[] {
  return [
    { figure: 'CAMPAIGN', label: campaign.title },
    { figure: 'MODE', label: campaign.mode },
    ...(campaign.mode === 'IDENTIFIED' ? [] : [{ figure: 'K', number: campaign.k }]),
    { figure: 'AS_OF', label: asOf?.toISOString() ?? '' },
    ...(step === null ? [] : [{ figure: 'STEP', number: step }]),
    ...Object.entries(filter).flatMap(([field, value]) =>
      value == null ? [] : [{ figure: 'FILTER', value: field, label: String(value) }],
    ),
    { figure: 'RESPONSES', count: responses },
    ...versions.map(
      (one): Line => ({
        figure: 'VERSION',
        value: one.number,
        label: one.label,
        count: counted(one.responses),
      }),
    ),
    ...(rate ? [{ figure: 'RESPONSE_RATE', count: rate.completed, base: rate.invited, percent: told(rate.rate) }] : []),
    { figure: 'HASH', label: hash },
  ];
}

const baseLines = (bases: Bases | null): Line[] =>
  bases === null
    ? []
    : [
        { figure: 'ASKED', count: bases.asked },
        { figure: 'ANSWERED', count: bases.answered },
        { figure: 'NOT_APPLICABLE', count: bases.notApplicable },
        { figure: 'SKIPPED', count: bases.skipped },
        { figure: 'HIDDEN', count: bases.hidden },
        { figure: 'NOT_ASKED', count: bases.notAsked },
      ];

type Show = (texts: Texts) => string;
type Scale = Extract<QuestionResult, { is: 'SCALE' }>;

function questionLines(question: QuestionResult, show: Show): Line[] {
  switch (question.is) {
    case 'SCALE':
      return scaleLines(question, show);
    case 'CHOICES':
      return choiceLines(question, show);
    case 'MATRIX':
      return question.rows.flatMap((one) => inPart(one.code, show(one.rowTitles), choiceLines(one, show)));
    case 'RANKING':
      return question.places.flatMap(({ code, titles, figures }) => inPart(code, show(titles), spreadLines(figures)));
    case 'PAIR': {
      const { figures } = question;
      return [
        { figure: 'EXPECTATION_MEAN', base: figures.n, number: told(figures.expectation) },
        { figure: 'EXPERIENCE_MEAN', base: figures.n, number: told(figures.experience) },
        { figure: 'GAP', base: figures.n, number: told(figures.gap), ...bounds(figures.interval) },
      ];
    }
    case 'NUMBER':
      return spreadLines(question.figures);
    case 'WORDS':
      return [{ figure: 'TEXTS', count: question.n }];
    case 'COUNT':
      return [
        { figure: 'COUNT', count: question.n },
        ...(question.entries === null ? [] : [{ figure: 'ENTRIES', count: question.entries }]),
      ];
  }
}

const inPart = (part: MatrixRow['code'], partTitle: string, lines: readonly Line[]): Line[] =>
  lines.map((line) => ({ part, partTitle, ...line }));

function scaleLines({ figures, steps, boxes, csat, nps, ces }: Scale, show: Show): Line[] {
  const labels = new Map(steps.map(({ value, texts }) => [value, show(texts)]));
  return [
    ...spreadLines(figures, labels),
    ...boxes.map(
      (box): Line => ({
        figure: `${box.side}_BOX`,
        value: box.values.join(' '),
        count: counted(box.count),
        percent: told(box.percent),
        base: box.base,
        ...bounds(box.interval),
      }),
    ),
    ...(csat
      ? [
          {
            figure: 'CSAT',
            value: csat.values.join(' '),
            count: counted(csat.count),
            percent: told(csat.percent),
            base: csat.base,
            ...bounds(csat.interval),
          },
        ]
      : []),
    ...(nps
      ? [
          ...(['promoters', 'passives', 'detractors'] as const).map(
            (group): Line => ({
              figure: `NPS_${group.toUpperCase()}`,
              count: counted(nps[group].count),
              percent: told(nps[group].percent),
              base: nps.n,
            }),
          ),
          { figure: 'NPS', base: nps.n, number: told(nps.score), ...bounds(nps.interval) },
        ]
      : []),
    ...(ces
      ? [
          { figure: 'CES_MEAN', base: ces.n, number: told(ces.mean), ...bounds(ces.interval) },
          {
            figure: 'CES_EASY',
            count: counted(ces.easy.count),
            percent: told(ces.easy.percent),
            base: ces.easy.base,
            ...bounds(ces.easy.interval),
          },
        ]
      : []),
  ];
}

/** Distribution, mean, median and deviation. */
const spreadLines = (figures: Scale['figures'], labels?: ReadonlyMap<number, string>): Line[] => [
  ...figures.distribution.map(
    ({ value, count, percent }): Line => ({
      figure: 'DISTRIBUTION',
      value,
      label: labels?.get(value) ?? '',
      count: counted(count),
      percent: told(percent),
      base: figures.n,
    }),
  ),
  { figure: 'MEAN', base: figures.n, number: told(figures.mean), ...bounds(figures.interval) },
  { figure: 'MEDIAN', base: figures.n, number: told(figures.median) },
  { figure: 'STANDARD_DEVIATION', base: figures.n, number: told(figures.standardDeviation) },
];

const choiceLines = ({ figures, choiceTitles }: TitledChoices, show: Show): Line[] =>
  figures.choices.map((one) => ({
    figure: 'DISTRIBUTION',
    value: one.code,
    label: show(choiceTitles.get(one.code) ?? {}),
    count: counted(one.count),
    percent: told(one.percentOfRespondents),
    base: one.offeredTo,
  }));

function indexLines({ index }: SurveyResult, language: string): Line[] {
  if (!index) return [];
  const words = (texts: { readonly id: string; readonly en: string }): string =>
    language === 'id' ? texts.id : texts.en;
  return [
    ...index.elements.flatMap(({ code, title, n, total, nrr, weighted }): Line[] =>
      inPart(code, words(title), [
        { figure: 'INDEX_TOTAL', base: n, number: counted(total) },
        { figure: 'INDEX_NRR', base: n, number: told(nrr) },
        { figure: 'INDEX_WEIGHTED', base: n, number: told(weighted) },
      ]),
    ),
    { figure: 'INDEX_WEIGHT', value: index.weightMode, label: index.weightExact ?? '', number: told(index.weight) },
    { figure: 'INDEX', number: told(index.index) },
    { figure: 'INDEX_CONVERTED', label: index.ikmExact ?? '', number: told(index.ikm) },
    ...(index.band ? [{ figure: 'INDEX_GRADE', value: index.band.grade, label: words(index.band.verdict) }] : []),
  ];
}

const alphaLines = ({ construct, figures }: AlphaResult): Line[] => [
  { figure: 'ALPHA', part: construct, base: figures.n, number: told(figures.alpha) },
];
