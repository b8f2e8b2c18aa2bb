import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sweepDrafts } from '../../src/modules/response/response-jobs.js';
import type { QuestionAnswerInput } from '../generated/operations.js';
import { unchanged } from '../support/api.js';
import {
  faultsIn,
  newKey,
  openLink,
  openResponseWorld,
  publishDraft,
  type ResponseWorld,
  saveDraft,
  submit,
  submitted,
  tokensOf,
} from '../support/response.js';

const nps = (number: number): QuestionAnswerInput[] => [{ question: 'nps', value: { number } }];
const words = (question: string, text: string): QuestionAnswerInput => ({ question, value: { text } });

describe('a link and its draft', () => {
  let world: ResponseWorld;
  beforeAll(async () => {
    world = await openResponseWorld();
  });
  afterAll(() => world.api.close());

  it('shows what is asked and who will see what, and opening it changes nothing', async () => {
    const { api } = world;
    const laid = await world.campaign({ mode: 'ANONYMOUS', k: 7 });
    for (const [token, kind] of [
      [tokensOf(laid)[0] ?? '', 'PERSONAL'],
      [laid.openToken, 'OPEN'],
    ] as const) {
      const shown = await unchanged(api, () => openLink(api, token));
      expect(shown).toMatchObject({
        state: 'READY',
        kind,
        title: 'Survei',
        mode: 'ANONYMOUS',
        k: 7,
        institution: { en: `Institution ${world.institution.code}` },
        notice: { en: expect.stringContaining('receipt code'), id: expect.stringContaining('7') },
        language: 'id',
        version: 1,
        content: { languages: ['id', 'en'], pages: [{ name: 'nps' }] },
        begins: [],
        draft: null,
      });
      expect(shown?.preview.questions.filter((one) => one.visible).map((one) => one.name)).toEqual(['nps']);
    }
    expect(await unchanged(api, () => openLink(api, 'x'.repeat(43)))).toBeNull();
  });

  it('is gone on with on another device, revision by revision', async () => {
    const { api, rows } = world;
    const laid = await world.campaign();
    const [token = ''] = tokensOf(laid);
    const first = await saveDraft(api, { token, answers: nps(3), page: 'nps', language: 'en' });
    const draft = { revision: 1, page: 'nps', language: 'en', answers: [expect.objectContaining({ question: 'nps' })] };
    expect(first).toEqual({ draft, dropped: [], userErrors: [] });
    const elsewhere = await openLink(api, token);
    expect(elsewhere).toMatchObject({ draft, language: 'en' });
    expect(elsewhere?.preview.questions.filter((one) => one.required).map((one) => one.name)).toEqual([
      'nps',
      'whyDetractor',
    ]);
    const behind = await unchanged(api, () => saveDraft(api, { token, answers: nps(4) }));
    expect(behind.userErrors).toEqual([
      expect.objectContaining({ code: 'STALE', path: ['input', 'requiredRevision'], currentVersion: 1 }),
    ]);
    const next = await saveDraft(api, { token, answers: [...nps(9), words('whyDetractor', 'x')], requiredRevision: 1 });
    expect(next).toMatchObject({
      draft: { revision: 2, page: null, language: 'en', answers: [{ question: 'nps', value: { number: 9 } }] },
      dropped: [{ path: ['whyDetractor'], because: 'HIDDEN' }],
    });
    const kept = await rows<Record<string, unknown>>('select * from survey_draft where campaign_id = $1', laid.id);
    expect(kept).toEqual([
      {
        institution_id: laid.institutionId,
        draft_key: expect.stringMatching(/^[\w-]{43}$/),
        campaign_id: laid.id,
        version_id: world.survey.versionId,
        sealed: expect.not.stringContaining('nps'),
        revision: 2,
        touched_on: '2026-03-02',
      },
    ]);
    await submitted(api, token, nps(9));
    expect(await rows('select 1 as one from survey_draft where campaign_id = $1', laid.id)).toEqual([]);
    expect(await openLink(api, token)).toMatchObject({ state: 'USED', draft: null });
    expect(faultsIn(await unchanged(api, () => saveDraft(api, { token, answers: [] })))).toEqual([
      'LINK_USED input/token',
    ]);
  });

  it('takes only what is right in itself, and a finished page whole', async () => {
    const { api } = world;
    const [token = ''] = tokensOf(await world.campaign());
    const tried = async (input: object) =>
      faultsIn(await unchanged(api, () => saveDraft(api, { token, answers: nps(3), ...input })));
    expect(await tried({ answers: nps(11) })).toEqual(['OUT_OF_RANGE input/answers/nps']);
    expect(await tried({ finishedPage: 'nps' })).toEqual(['REQUIRED input/answers/whyDetractor']);
    expect(await tried({ finishedPage: 'none', page: 'nowhere' })).toEqual([
      'INVALID input/page',
      'INVALID input/finishedPage',
    ]);
    expect(await tried({ requiredRevision: 4, version: 9, language: 'fr' })).toEqual([
      'STALE input/requiredRevision',
      'STALE input/version',
      'INVALID input/language',
    ]);
    expect((await saveDraft(api, { token, answers: nps(3) })).draft?.revision).toBe(1);
  });

  it('of an open link needs a secret, and is nobody else’s', async () => {
    const { api } = world;
    const { openToken: token } = await world.campaign();
    const tried = async (input: object) =>
      faultsIn(await unchanged(api, () => saveDraft(api, { token, answers: nps(3), ...input })));
    expect(await tried({})).toEqual(['REQUIRED input/draftKey']);
    expect(await tried({ draftKey: 'short' })).toEqual(['INVALID input/draftKey']);
    const [mine, yours] = [newKey(), newKey()];
    for (const [draftKey, number] of [
      [mine, 3],
      [yours, 9],
    ] as const)
      expect((await saveDraft(api, { token, draftKey, answers: nps(number) })).draft?.revision).toBe(1);
    expect((await openLink(api, token, mine))?.draft?.answers[0]?.value?.number).toBe(3);
    expect((await openLink(api, token))?.draft).toBeNull();
    await submitted(api, token, [...nps(3), words('whyDetractor', 'x')], { draftKey: mine });
    expect((await openLink(api, token, mine))?.draft).toBeNull();
    expect((await openLink(api, token, yours))?.draft?.answers[0]?.value?.number).toBe(9);
  });

  it('stays on its version when the questionnaire changes in mid-field', async () => {
    const other = await openResponseWorld();
    try {
      const laid = await other.campaign({ invitations: 3 });
      const [old = '', late = '', fresh = ''] = tokensOf(laid);
      await saveDraft(other.api, { token: old, answers: nps(9) });
      const { builder } = other.survey;
      const question = {
        text: {
          title: [
            { language: 'en', text: 'Unit?' },
            { language: 'id', text: 'Unit?' },
          ],
        },
      };
      await builder.do('questionAdd', { name: 'unit', into: { page: 'nps' }, question });
      await builder.do('questionChange', { name: 'unit', question: { text: { required: true } } });
      const versionId = await publishDraft(builder, { confirmChanges: true, label: '1.1.0' });
      await other.rows('update survey_campaign set version_id = $2 where id = $1', laid.id, versionId);
      expect((await openLink(other.api, old))?.version).toBe(1);
      expect((await openLink(other.api, late))?.version).toBe(2);
      expect((await saveDraft(other.api, { token: old, answers: nps(8), requiredRevision: 1 })).draft?.revision).toBe(
        2,
      );
      await submitted(other.api, old, nps(8), { version: 1 });
      expect(faultsIn(await submit(other.api, late, nps(8), { version: 1 }))).toEqual([
        'STALE input/version',
        'REQUIRED input/answers/unit',
      ]);
      expect(faultsIn(await submit(other.api, late, nps(8)))).toEqual(['REQUIRED input/answers/unit']);
      for (const token of [late, fresh]) await submitted(other.api, token, [...nps(8), words('unit', 'Jalan')]);
      expect(
        await other.rows(
          `select v.number, count(distinct a.key_id)::int as keys, count(distinct r.id)::int as responses, r.path
           from survey_response r join questionnaire_version v on v.id = r.version_id
           join survey_answer a on a.response_id = r.id and a.version_number = v.number group by 1, 4 order by 1`,
        ),
      ).toEqual([
        { number: 1, keys: 1, responses: 1, path: expect.any(String) },
        { number: 2, keys: 2, responses: 2, path: expect.any(String) },
      ]);
      expect(await other.rows(`select count(*)::int as keys from question_key where key = 'nps'`)).toEqual([
        { keys: 1 },
      ]);
    } finally {
      await other.api.close();
    }
  });

  it('goes 60 days after it was last touched', async () => {
    const { api, rows } = world;
    const laid = await world.campaign({ invitations: 2 });
    const [one = '', two = ''] = tokensOf(laid);
    await saveDraft(api, { token: one, answers: nps(3) });
    await saveDraft(api, { token: two, answers: nps(3) });
    await rows(`update survey_draft set touched_on = '2025-12-31' where campaign_id = $1`, laid.id);
    await saveDraft(api, { token: two, answers: nps(4), requiredRevision: 1 });
    api.clock.set('2026-03-02T02:00:00Z');
    await sweepDrafts(api.api.shared.runner);
    expect((await openLink(api, one))?.draft).toBeNull();
    expect((await openLink(api, two))?.draft?.revision).toBe(2);
  });
});
