import type { Answer } from '../../engines/questionnaire/answer.js';
import type { Compiled } from '../../engines/questionnaire/compiled.js';
import { questionsIn } from '../../engines/questionnaire/elements.js';
import type { Scalar } from '../../engines/questionnaire/expression/value.js';
import type { GroupQuestion, Question, Questionnaire } from '../../engines/questionnaire/model.js';
import type { Cell, Column } from '../../platform/table/table.js';
import { hidden, notAsked, notGiven, skipped } from './answer-state.js';
import { type ColumnShape, shapesOf } from './column-shape.js';

/** A version that was asked, with its number. */
export interface AskedVersion {
  readonly number: number;
  readonly label: string;
  readonly compiled: Compiled;
}

/** What of a response its answers' columns are read from. */
export interface AnsweredResponse {
  readonly versionNumber: number;
  readonly path: string;
  readonly answers: readonly Answer[];
  readonly calculated: Readonly<Record<string, Scalar>>;
}

/** What a column tells of: a question, or a value worked out for the whole response. */
export type Subject = Pick<Question, 'key' | 'kind' | 'titles' | 'measure' | 'source'>;

/** A column of answers over all versions. What it means is the latest version's word. */
export interface AnswerColumn extends Column {
  readonly subject: Subject;
  /** The group the question stands in, and which entry. */
  readonly group: { readonly question: GroupQuestion; readonly entry: number } | null;
  readonly shape: ColumnShape;
  /** The numbers of the versions that ask it, the latest first. */
  readonly versions: readonly number[];
  readonly read: (response: OpenResponse) => Cell;
}

/** A response as columns read it: its answers by key, and what was asked on its path. */
export interface OpenResponse extends AnsweredResponse {
  readonly byKey: ReadonlyMap<string, Answer>;
  readonly asked: ReadonlySet<string>;
}

/** How many entries of a group have columns. */
export type EntriesOf = (group: string) => number;

interface Place {
  readonly name: string;
  readonly subject: Subject;
  readonly group: AnswerColumn['group'];
  readonly shape: ColumnShape;
}

/** The columns of all versions, the latest version's first and in its order. Versions come latest first. */
export function answerColumns(versions: readonly AskedVersion[], entriesOf: EntriesOf): AnswerColumn[] {
  const found = new Map<string, Map<number, Place>>();
  for (const { number, compiled } of versions)
    for (const place of placesIn(compiled.questionnaire, entriesOf)) {
      const known = found.get(place.name) ?? new Map<number, Place>();
      found.set(place.name, known.set(number, place));
    }
  return [...found].flatMap(([name, places]) => {
    const [latest] = places.values();
    return latest ? [columnOf(name, latest, places)] : [];
  });
}

const placesIn = ({ questions, calculated }: Questionnaire, entriesOf: EntriesOf): Place[] => [
  ...questions.flatMap((question) => placesOf(question, entriesOf)),
  ...calculated.map(({ name, scored }) =>
    workedOut({
      key: name,
      kind: 'CALCULATED',
      titles: {},
      measure: { index: null, element: null, higherIsBetter: true, scored },
      source: null,
    }),
  ),
];

function placesOf(question: Question, entriesOf: EntriesOf): Place[] {
  if (question.kind === 'CALCULATED') return [workedOut(question)];
  if (question.kind !== 'GROUP')
    return shapesOf(question).map((shape) => ({
      name: question.key + shape.suffix,
      subject: question,
      group: null,
      shape,
    }));
  return Array.from({ length: entriesOf(question.key) }, (_, at) => at + 1).flatMap((entry) =>
    questionsIn(question.elements).flatMap((inner) =>
      shapesOf(inner).map((shape) => ({
        name: `${question.key}.${entry}.${inner.key}${shape.suffix}`,
        subject: inner,
        group: { question, entry },
        shape,
      })),
    ),
  );
}

/** A value that nobody answers: what its formula came to, empty where it came to nothing. */
function workedOut(subject: Subject): Place {
  const kind = subject.measure.scored ? 'NUMBER' : 'TEXT';
  const level = subject.measure.scored ? 'SCALE' : 'NOMINAL';
  const shape: ColumnShape = {
    suffix: '',
    texts: {},
    kind,
    level,
    values: [],
    shownRow: null,
    read: () => null,
  };
  return { name: subject.key, subject, group: null, shape };
}

function columnOf(name: string, latest: Place, places: ReadonlyMap<number, Place>): AnswerColumn {
  const { subject, group, shape } = latest;
  const values = [...places.values()].flatMap((place) => place.shape.values);
  return {
    name,
    kind: shape.kind,
    subject,
    group,
    shape: { ...shape, values: values.filter(({ code }, at) => values.findIndex((one) => one.code === code) === at) },
    versions: [...places.keys()],
    read: (response) => {
      const place = places.get(response.versionNumber);
      return place ? cellOf(place, response) : notAsked;
    },
  };
}

function cellOf({ subject, group, shape }: Place, response: OpenResponse): Cell {
  if (subject.kind === 'CALCULATED' && !group) return response.calculated[subject.key] ?? null;
  const key = group?.question.key ?? subject.key;
  if (!response.asked.has(key)) return hidden;
  if (!group && shape.shownRow !== null && !response.asked.has(`${key}.${shape.shownRow}`)) return hidden;
  if (!group) return shape.read(response.byKey.get(key));
  const item = response.byKey.get(key)?.value?.items?.[group.entry - 1];
  if (!item) return null;
  const cell = shape.read(item.answers.find((one) => one.question === subject.key));
  return cell === skipped ? notGiven : cell;
}

/** Paths are few, unless every response goes its own way. */
const MOST_PATHS = 1000;

/** Opens responses for reading; what was asked on a path is worked out once. */
export function responseOpener(versions: readonly AskedVersion[]): (response: AnsweredResponse) => OpenResponse {
  const compiled = new Map(versions.map((one) => [one.number, one.compiled]));
  const known = new Map<string, ReadonlySet<string>>();
  return (response) => {
    const key = `${response.versionNumber} ${response.path}`;
    const asked = known.get(key) ?? compiled.get(response.versionNumber)?.asked(response.path) ?? new Set<string>();
    if (known.size >= MOST_PATHS) known.clear();
    known.set(key, asked);
    return { ...response, asked, byKey: new Map(response.answers.map((one) => [one.question, one])) };
  };
}
