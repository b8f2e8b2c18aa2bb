import { type Problem, problem } from '../../kernel/problem.js';
import { fail, ok, type Result } from '../../kernel/result.js';
import { text } from '../../kernel/text.js';
import { type AnswerStates, addCounts, addStates, type Count, nobody } from './counts.js';

/** The answers to one question in one version. Values are rungs or codes. */
export interface QuestionCounts<V> {
  /** The question's key, the same through all versions that may be compared. */
  readonly key: string;
  /** The values that the version offers; null for a free number. */
  readonly offered: readonly V[] | null;
  readonly counts: readonly Count<V>[];
  readonly states: AnswerStates;
}
export interface VersionCounts<V> {
  readonly version: string;
  readonly responses: number;
  readonly questions: readonly QuestionCounts<V>[];
}
export interface PooledValue<V> extends Count<V> {
  /** Who answered in versions that offered the value: its base. */
  readonly offeredTo: number;
}
/** One question over several versions. */
export interface PooledQuestion<V> {
  readonly key: string;
  /** Versions that asked it. */
  readonly versions: readonly string[];
  /** Responses of the other versions are in `notAsked`. */
  readonly states: AnswerStates;
  readonly values: readonly PooledValue<V>[];
}

/**
 * Puts the answers of compatible versions together, question by question, in the order of their first coming. What is
 * compatible was decided when the later version was published: an incompatible change got a new key. A choice may be
 * added; `fixed` keys (scales) must offer the same values in every version, or their answers mean different things.
 */
export function pool<V extends string | number>(
  versions: readonly VersionCounts<V>[],
  fixed: (key: string) => boolean,
): Result<readonly PooledQuestion<V>[], Problem[]> {
  const keys = [...new Set(versions.flatMap(({ questions }) => questions.map(({ key }) => key)))];
  const problems = keys.filter((key) => fixed(key) && scalesOf(versions, key).size > 1).map(differs);
  return problems.length > 0 ? fail(problems) : ok(keys.map((key) => pooled(versions, key)));
}

function scalesOf<V>(versions: readonly VersionCounts<V>[], key: string): Set<string> {
  const offers = versions.flatMap(({ questions }) => questions.filter((one) => one.key === key));
  return new Set(offers.map(({ offered }) => JSON.stringify(offered?.toSorted() ?? null)));
}

function pooled<V>(versions: readonly VersionCounts<V>[], key: string): PooledQuestion<V> {
  const asked: QuestionCounts<V>[] = [];
  let states = nobody;
  for (const { responses, questions } of versions) {
    const found = questions.find((one) => one.key === key);
    states = addStates(states, found?.states ?? { ...nobody, notAsked: responses });
    if (found) asked.push(found);
  }
  const offers = asked.flatMap(({ offered }) => (offered ?? []).map((value) => ({ value, count: 0 })));
  const counts = addCounts(offers, ...asked.map((one) => one.counts));
  return {
    key,
    versions: versions.filter(({ questions }) => questions.some((one) => one.key === key)).map((one) => one.version),
    states,
    values: counts.map((one) => ({ ...one, offeredTo: offeredTo(asked, one.value) })),
  };
}

const offeredTo = <V>(asked: readonly QuestionCounts<V>[], value: V): number =>
  asked
    .filter(({ offered }) => offered === null || offered.includes(value))
    .reduce((sum, { states }) => sum + states.answered, 0);

const differs = (key: string): Problem =>
  problem(
    'INVALID',
    [key],
    text(
      `The versions give ${key} different scales; answers on different scales are not put together.`,
      `Versi-versi ini memberi ${key} skala yang berbeda; jawaban pada skala berbeda tidak digabung.`,
    ),
  );
