import type { Question, QuestionOf } from '../../engines/questionnaire/model.js';
import { type AnswerStates, allAnswered, type Bases, basesOf, type Count } from '../../engines/statistics/counts.js';
import { type PooledQuestion, pool, type VersionCounts } from '../../engines/statistics/pool.js';
import type { CountedVersion, KeyCells } from './counted.js';
import type { Ground, GroundVersion } from './ground.js';
import { answeredIn, statesIn } from './states.js';

/** A question in one version, with its sums. */
export interface AskedIn<Q extends Question = Question> {
  readonly version: GroundVersion;
  readonly counted: CountedVersion;
  readonly question: Q;
  readonly cells: KeyCells;
}

/** A question over all versions that were answered, or that the campaign asks now. */
export interface KeyedResult {
  readonly key: string;
  readonly question: Question;
  readonly inGroup: boolean;
  readonly asked: readonly AskedIn[];
  /** Versions that were answered and do not ask it. */
  readonly others: readonly { readonly version: GroundVersion; readonly counted: CountedVersion }[];
}

/** Every question, in the order of the campaign's version, then those of earlier versions only. */
export function keyedResults(ground: Ground, counted: ReadonlyMap<number, CountedVersion>): KeyedResult[] {
  const answered = [...counted.keys()].flatMap((number) => ground.versions.get(number) ?? []);
  const versions = [ground.current, ...answered.filter((one) => one !== ground.current).reverse()];
  const keys = [...new Set(versions.flatMap(({ questions }) => [...questions.keys()]))];
  return keys.flatMap((key) => {
    const question = versions.find(({ questions }) => questions.has(key))?.questions.get(key);
    if (!question) return [];
    const asked: AskedIn[] = [];
    const others: KeyedResult['others'][number][] = [];
    for (const version of answered) {
      const sums = counted.get(version.number);
      const here = version.questions.get(key);
      if (!sums) continue;
      if (here) asked.push({ version, counted: sums, question: here, cells: sums.of(ground.keyIds.get(key) ?? '') });
      else others.push({ version, counted: sums });
    }
    return [{ key, question, inGroup: key.includes('.'), asked, others }];
  });
}

export interface Reading<V> {
  readonly offered: readonly V[] | null;
  readonly counts: readonly Count<V>[];
  readonly answered: number;
  readonly notApplicable: number;
  /** A matrix row, when it is one that is read. */
  readonly row?: string;
}

/**
 * The answers of all versions together. Where versions give a scale of other values, only those with the newest one's
 * count: publishing does not let it come to that.
 */
export function pooled<V extends string | number>(
  { key, asked, others, inGroup }: KeyedResult,
  fixed: boolean,
  read: (asked: AskedIn) => Reading<V> | null,
): PooledQuestion<V> {
  const counts: VersionCounts<V>[] = [
    ...asked.map((one) => {
      const found = read(one);
      const responses = inGroup ? (found?.answered ?? 0) : one.counted.responses;
      const questions = found
        ? [{ key, offered: found.offered, counts: found.counts, states: stateOf(one, found) }]
        : [];
      return { version: String(one.version.number), responses, questions };
    }),
    ...others.map(({ version, counted }) => ({
      version: String(version.number),
      responses: inGroup ? 0 : counted.responses,
      questions: [],
    })),
  ];
  const united = pool(counts, () => fixed);
  const together = united.ok ? united : pool(newestScale(counts), () => false);
  const found = together.ok ? together.value[0] : undefined;
  return found ?? { key, versions: [], states: allAnswered(0), values: [] };

  function stateOf(one: AskedIn, { answered, notApplicable, row }: Reading<V>): AnswerStates {
    if (inGroup) return { ...allAnswered(answered), notApplicable };
    return statesIn(one.version, one.counted, key, row ?? null, { answered, notApplicable });
  }
}

function newestScale<V>(counts: readonly VersionCounts<V>[]): VersionCounts<V>[] {
  const scale = (one: VersionCounts<V>) => JSON.stringify(one.questions[0]?.offered?.toSorted() ?? null);
  const newest = counts.toSorted((a, b) => Number(b.version) - Number(a.version)).find((one) => one.questions[0]);
  return counts.map((one) => (newest && scale(one) === scale(newest) ? one : { ...one, questions: [] }));
}

/** What became of the question itself in every response. */
export function basesFor(keyed: KeyedResult): Bases | null {
  if (keyed.inGroup) return null;
  const { states } = pooled<string>(keyed, false, ({ question, cells }) => ({
    offered: null,
    counts: [],
    answered: answeredIn(question, cells),
    notApplicable: cells.total('NOT_APPLICABLE'),
  }));
  return basesOf(states);
}

export const isOf = <K extends Question['kind']>(
  asked: AskedIn,
  ...kinds: readonly K[]
): asked is AskedIn<QuestionOf<K>> => kinds.some((kind) => kind === asked.question.kind);
