import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Answer, AnswerMode } from '../../src/engines/questionnaire/answer.js';
import type { Compiled } from '../../src/engines/questionnaire/compiled.js';
import { contactKeys } from '../../src/engines/questionnaire/contact.js';
import { openDraft } from '../../src/modules/response/draft-seal.js';
import { compiled } from '../engines/questionnaire-support.js';
import type { QuestionAnswerInput } from '../generated/operations.js';
import { answerOf, answersTo, valuesOf } from '../support/answers.js';
import { startApi, type TestApi } from '../support/api.js';
import { layInstitution, layMember, type TestInstitution, type TestMember } from '../support/fixture.js';
import {
  faultsIn,
  layCampaign,
  publishSurvey,
  saveDraft,
  shippedSurvey,
  submit,
  type TestCampaign,
} from '../support/response.js';

const surveys = ['evaluation', 'exploration-assessment', 'monitoring-bo-28-1-2', 'partner-satisfaction', 'short-nps'];
const RUNS = 24;
const today = '2026-03-02';
const seed = Number(process.env.FUZZ_SEED ?? 20_260_302);

/** Somebody fills in a shipped survey: saves, changes, takes back, sends. Whatever is stored must be right in itself. */
describe.each(surveys)('any way through %s', (code) => {
  let api: TestApi;
  let institution: TestInstitution;
  let staff: TestMember;
  let laid: TestCampaign;
  let survey: Compiled;

  beforeAll(async () => {
    api = await startApi();
    institution = await layInstitution(api.gateway);
    staff = await layMember(api.gateway, institution, { roles: ['ADMINISTRATOR', 'COORDINATOR'] });
    survey = compiled(await shippedSurvey(code));
    laid = await layCampaign(api, institution, staff, await publishSurvey(api, staff, code), { invitations: RUNS });
  });
  afterAll(() => api.close());

  /** Judged again it comes out the same, and nothing in it is hidden. */
  function sound(stored: readonly Answer[], mode: AnswerMode): void {
    const again = survey.check(stored, mode, { today });
    if (!again.ok) throw new Error(JSON.stringify(again.error));
    expect(again.value.answers).toEqual(stored);
    expect(again.value.dropped).toEqual([]);
    const hidden = new Set(survey.keys.filter((_, at) => again.value.states[at] === 'HIDDEN'));
    const view = survey.view(stored, { today });
    for (const { question } of stored) {
      expect(hidden).not.toContain(question);
      expect(view.questions.get(question)?.visible, question).toBe(true);
    }
  }

  async function storedDraft(): Promise<Answer[]> {
    const { seal } = api.api.shared.runner;
    const [row] = await api.gateway.system.query<{ key: string; sealed: string }>(
      'select draft_key as key, sealed from survey_draft where campaign_id = $1 order by ctid desc limit 1',
      [laid.id],
    );
    if (!row) throw new Error('no draft');
    return [...(openDraft(seal, institution.id, row.key, row.sealed)?.answers ?? [])];
  }

  it('stores only what judges itself right, and nothing hidden', async () => {
    const { questions } = survey.questionnaire;
    let [dropped, refused] = [0, 0];
    const contact = contactKeys(survey.questionnaire);
    for (const [index, { token, id }] of laid.invitations.entries()) {
      const draw = <T>(values: fc.Arbitrary<T>, turn: number): T =>
        fc.sample(values, { seed: seed + index * 100 + turn, numRuns: 1 })[0] as T;
      let given: Answer[] = [];
      for (let turn = 0; turn < 3; turn += 1) {
        given = merged(
          given,
          draw(answersTo(questions, 0.7), turn),
          draw(fc.subarray(questions.map(({ key }) => key)), turn),
        );
        const saved = await saveDraft(api, { token, answers: given as QuestionAnswerInput[], requiredRevision: turn });
        expect(faultsIn(saved)).toEqual([]);
        dropped += saved.dropped.length;
        given = await storedDraft();
        sound(given, 'DRAFT');
      }
      let sent = await submit(api, token, given as QuestionAnswerInput[]);
      for (let turn = 10; sent.receipt === null && turn < 30; turn += 1) {
        refused += 1;
        for (const { path } of sent.userErrors) {
          const question = questions.find(({ key }) => key === path[2]);
          const values = question && valuesOf(question);
          if (question && values)
            given = merged(given, [answerOf(question, draw(values, turn + given.length))], [question.key]);
        }
        sent = await submit(api, token, given as QuestionAnswerInput[]);
      }
      expect(faultsIn(sent)).toEqual([]);
      const [row] = await api.gateway.system.query<{ id: string; answers: Answer[]; path: string }>(
        'select id, answers, path from survey_response where invitation_id = $1',
        [id],
      );
      if (!row) throw new Error('no response');
      sound(row.answers, 'FINAL');
      const asked = survey.asked(row.path);
      for (const { question } of row.answers) expect(asked).toContain(question);
      const typed = await api.gateway.system.query<{ key: string }>(
        `select distinct split_part(k.key, '.', 1) as key from survey_answer a join question_key k on k.id = a.key_id
         where a.response_id = $1 and k.kind <> 'CALCULATED'`,
        [row.id],
      );
      // Who wants to be contacted says so to whoever answers it, and no figure is made of it.
      const counted = row.answers
        .map(({ question }) => question)
        .filter((key) => (contact.get(key) ?? 'OPT_IN') === 'OPT_IN');
      expect(typed.map(({ key }) => key).sort()).toEqual(counted.sort());
    }
    // Else nothing was proved: conditions must have hidden something, and required questions been left out.
    expect([dropped > 0, refused > 0]).toEqual([true, true]);
  }, 120_000);
});

const merged = (before: readonly Answer[], next: readonly Answer[], touched: readonly string[]): Answer[] => {
  const changed = new Set(touched);
  const isNew = ({ question }: Answer) => changed.has(question) || !before.some((one) => one.question === question);
  return [...before.filter(({ question }) => !changed.has(question)), ...next.filter(isNew)];
};
