import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/engines/questionnaire/answer.js';
import { compileQuestionnaire } from '../../src/engines/questionnaire/compile.js';
import type { Compiled } from '../../src/engines/questionnaire/compiled.js';
import { parseQuestionnaire } from '../../src/engines/questionnaire/parse.js';
import { edits, type MadeSurvey, surveys } from './questionnaire-generator.js';
import { compiled, parsed, today } from './questionnaire-support.js';

describe('1,200 generated documents', () => {
  it('come out of reading as they went in, and can be published', () => {
    const kinds = new Set<string>();
    fc.assert(
      fc.property(surveys(), ({ document }) => {
        const before = JSON.stringify(document);
        const read = parsed(document);
        expect(read.document).toBe(document);
        expect(JSON.stringify(read.document)).toBe(before);
        for (const question of read.questions) kinds.add(question.kind);
        const made = compileQuestionnaire(read);
        expect(made.ok ? [] : made.error).toEqual([]);
        expect(JSON.stringify(document)).toBe(before);
      }),
      { numRuns: 1_200 },
    );
    expect(kinds.size).toBe(15);
  });
});

/** What must be true of everything that is ever stored. */
function soundly(to: Compiled, given: readonly Answer[], mode: 'DRAFT' | 'FINAL'): readonly Answer[] | null {
  const result = to.check(given, mode, { today });
  if (!result.ok) return null;
  const { answers: stored, path, states, dropped } = result.value;
  const again = to.check(stored, mode, { today });
  expect(again).toEqual({ ok: true, value: { ...result.value, dropped: [] } });
  const asked = to.asked(path);
  const view = to.view(stored, { today });
  for (const [at, key] of to.keys.entries()) {
    const kept = stored.find((one) => one.question === key);
    expect([key, asked.has(key)]).toEqual([key, view.questions.get(key)?.enabled]);
    if (kept) expect([key, asked.has(key)]).toEqual([key, true]);
    if (kept?.value) expect([key, states[at]]).toEqual([key, 'ANSWERED']);
    else
      expect([key, states[at]]).toEqual([
        key,
        !asked.has(key) ? 'HIDDEN' : mode === 'FINAL' ? 'SKIPPED' : 'NOT_REACHED',
      ]);
  }
  const gone = given.filter((one) => !stored.some(({ question }) => question === one.question) && one.value);
  for (const { question, value } of gone)
    expect(dropped.some(({ path: [key] }) => key === question) || isEmpty(value)).toBe(true);
  return stored;
}

const isEmpty = (value: Answer['value']): boolean =>
  value?.text?.trim() === '' || [value?.choices, value?.items, value?.rows].some((list) => list?.length === 0);

describe('somebody filling in a generated survey, in any order, changing their mind', () => {
  const filled: fc.Arbitrary<readonly [MadeSurvey, readonly ReadonlyMap<string, Answer['value']>[]]> = surveys().chain(
    (made) => fc.tuple(fc.constant(made), fc.array(edits(made), { minLength: 1, maxLength: 5 })),
  );

  it('what is stored checks again to itself, holds no hidden answer, and drops nothing in silence', () => {
    const seen = { drafts: 0, hidden: 0, finished: 0, refused: 0 };
    fc.assert(
      fc.property(filled, ([{ document }, steps]) => {
        const to = compiled(document);
        const { questions } = to.questionnaire;
        const takesComment = new Set(questions.filter((one) => one.comment).map((one) => one.key));
        let stored: readonly Answer[] = [];
        for (const step of steps) {
          const given = [
            ...stored.filter((one) => !step.has(one.question)),
            ...[...step].flatMap(([question, value]): Answer[] => [
              { question, value, ...(takesComment.has(question) ? { comment: 'catatan' } : {}) },
            ]),
          ];
          const draft = soundly(to, given, 'DRAFT');
          if (!draft) throw new Error('a draft of right answers was refused');
          seen.drafts += 1;
          if (given.length > draft.length) seen.hidden += 1;
          stored = draft;
          if (soundly(to, given, 'FINAL')) seen.finished += 1;
          else seen.refused += 1;
        }
      }),
      { numRuns: 600 },
    );
    expect(seen.drafts).toBeGreaterThan(1_000);
    for (const count of [seen.hidden, seen.finished, seen.refused]) expect(count).toBeGreaterThan(100);
  });

  it('takes anything for an answer without throwing, and keeps only what checks again', () => {
    const value = fc.oneof(
      fc.jsonValue({ maxDepth: 3 }),
      fc.record({ number: fc.anything(), text: fc.anything() }, { requiredKeys: [] }),
      fc.dictionary(
        fc.constantFrom('number', 'choice', 'choices', 'rows', 'items', 'pair', 'files', 'date', 'boolean'),
        fc.jsonValue({ maxDepth: 3 }),
      ),
    );
    const anything = fc.array(fc.record({ question: fc.constantFrom('q0', 'q1', 'q2', 'note0', 'total'), value }), {
      maxLength: 4,
    });
    let refused = 0;
    fc.assert(
      fc.property(surveys(), anything, ({ document }, given) => {
        if (!soundly(compiled(document), given as Answer[], 'DRAFT')) refused += 1;
      }),
      { numRuns: 1_000 },
    );
    expect(refused).toBeGreaterThan(500);
  });
});

it('reads any JSON without throwing', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (data) => {
      const read = parseQuestionnaire(data);
      if (read.ok) compileQuestionnaire(read.value);
      else expect(read.error.length).toBeGreaterThan(0);
    }),
    { numRuns: 500 },
  );
});
