import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Throttle } from '../../src/modules/identity/throttle.js';
import { hashToken } from '../../src/modules/identity/token.js';
import { readLink } from '../../src/modules/response/link-read.js';
import { foldCampaign } from '../../src/modules/response/rollup-fold.js';
import { recount } from '../../src/modules/response/rollup-recount.js';
import { type QuestionAnswerInput, SurveyCampaignCreateDocument } from '../generated/operations.js';
import { unchanged } from '../support/api.js';
import {
  faultsIn,
  newKey,
  openLink,
  openResponseWorld,
  publishSurvey,
  type ResponseWorld,
  submit,
  submitted,
  tokensOf,
  withdraw,
} from '../support/response.js';

const nps = (number: number, ...rest: QuestionAnswerInput[]): QuestionAnswerInput[] => [
  { question: 'nps', value: { number } },
  ...rest,
];
const why = (text: string): QuestionAnswerInput => ({ question: 'whyDetractor', value: { text } });

describe('a response', () => {
  let world: ResponseWorld;
  beforeAll(async () => {
    world = await openResponseWorld();
  });
  afterAll(() => world.api.close());

  it('is kept with its typed answers where answers are identified, and its draft forgotten', async () => {
    const { api, rows } = world;
    const laid = await world.campaign();
    const [token = ''] = tokensOf(laid);
    const hidden = { question: 'whyPromoter', value: { text: 'x' } };
    expect(await submit(api, token, nps(3, why('Lambat'), hidden), { language: 'en' })).toEqual({
      receipt: expect.stringMatching(/^([0-9A-HJKMNP-TV-Z]{4}-){6}[0-9A-HJKMNP-TV-Z]{4}$/),
      cases: ['veryLowNps'],
      dropped: [{ path: ['whyPromoter'], because: 'HIDDEN' }],
      userErrors: [],
    });
    const kept = await rows<{ id: string }>('select * from survey_response where campaign_id = $1', laid.id);
    expect(kept).toEqual([
      expect.objectContaining({
        anonymous: false,
        version_id: world.survey.versionId,
        invitation_id: laid.invitations[0]?.id,
        submitted_at: api.clock.now(),
        day: '2026-03-02',
        step: null,
        language: 'en',
        channel: 'API',
        answers: [
          { question: 'nps', value: { number: 3 } },
          { question: 'whyDetractor', value: { text: 'Lambat' } },
        ],
        calculated: {},
        scores: { nps: 3 },
      }),
    ]);
    const typed = `select k.key, a.entry, a.part, a.code, a.num, a.txt, a.na, a.version_number from survey_answer a
      join question_key k on k.id = a.key_id where a.campaign_id = $1 order by k.key`;
    const plain = { entry: 0, part: '', code: '', num: null, txt: null, na: false, version_number: 1 };
    expect(await rows(typed, laid.id)).toEqual([
      { ...plain, key: 'nps', num: 3 },
      { ...plain, key: 'whyDetractor', txt: 'Lambat' },
    ]);
    expect(await rows('select response_id from survey_tail where campaign_id = $1', laid.id)).toEqual([
      { response_id: kept[0]?.id },
    ]);
    expect(await rows('select kind, person_id, facts from event where subject_id = $1', laid.id)).toEqual([
      { kind: 'SURVEY_RESPONSE_SUBMITTED', person_id: null, facts: {} },
    ]);
    expect((await openLink(api, token))?.state).toBe('USED');
  });

  it('is refused with every fault at once, by question, and changes nothing', async () => {
    const [token = ''] = tokensOf(await world.campaign());
    const given = nps(
      11,
      { question: 'whyPassive', value: { number: 1 } },
      { question: 'nobody', value: { text: 'x' } },
      { question: 'contactMe', value: { boolean: true }, comment: 'x' },
    );
    const refused = await unchanged(world.api, () => submit(world.api, token, given, { version: 2, language: 'fr' }));
    expect(refused.receipt).toBeNull();
    expect(faultsIn(refused).sort()).toEqual([
      'INVALID input/language',
      'NOT_ANSWERABLE input/answers/contactMe/comment',
      'OUT_OF_RANGE input/answers/nps',
      'STALE input/version',
      'UNKNOWN_QUESTION input/answers/nobody',
      'WRONG_TYPE input/answers/whyPassive',
    ]);
    const missing = await unchanged(world.api, () => submit(world.api, token, nps(2)));
    expect(faultsIn(missing)).toEqual(['REQUIRED input/answers/whyDetractor']);
  });

  it('takes no files, in groups neither', async () => {
    const [token = ''] = tokensOf(await world.campaign());
    const files = [{ question: 'nps', value: { files: ['fil_x'] } }];
    expect(faultsIn(await submit(world.api, token, files))).toContain('FILES_NOT_TAKEN input/answers/nps');
    const inner = [{ question: 'g', value: { items: [{ answers: [{ question: 'f', value: { files: ['x'] } }] }] } }];
    expect(faultsIn(await submit(world.api, token, inner))).toContain('FILES_NOT_TAKEN input/answers/f');
    const asking = await publishSurvey(world.api, world.staff, 'evaluation');
    const input = { title: 'Evaluasi', questionnaireId: asking.builder.id, mode: 'IDENTIFIED' } as const;
    const { surveyCampaignCreate } = await unchanged(world.api, () =>
      world.api.request(SurveyCampaignCreateDocument, { input }, { as: world.staff, language: 'en' }),
    );
    expect(surveyCampaignCreate && faultsIn(surveyCampaignCreate)).toEqual(['FILES_NOT_TAKEN input/questionnaireId']);
  });

  it('has the same receipt for a retry, in any mode; other answers under the same key are refused', async () => {
    const { api } = world;
    for (const mode of ['IDENTIFIED', 'CONFIDENTIAL', 'ANONYMOUS'] as const) {
      const laid = await world.campaign({ mode });
      for (const token of [...tokensOf(laid), laid.openToken]) {
        const key = newKey();
        const first = await submit(api, token, nps(1, why('x')), { key });
        expect(first).toMatchObject({ receipt: expect.any(String), cases: ['veryLowNps'] });
        expect(await unchanged(api, () => submit(api, token, nps(1, why('x')), { key }))).toEqual(first);
        const other = await unchanged(api, () => submit(api, token, nps(1, why('y')), { key }));
        expect(faultsIn(other)).toEqual(['IDEMPOTENCY_KEY_REUSED input/idempotencyKey']);
      }
      const again = await unchanged(api, () => submit(api, tokensOf(laid)[0] ?? '', nps(9)));
      expect(faultsIn(again)).toEqual(['LINK_USED input/token']);
      expect((await submit(api, laid.openToken, nps(9))).userErrors).toEqual([]);
    }
  });

  it('takes the key of the header too, and demands a good one where only the receipt leads back', async () => {
    const { api } = world;
    const [identified, anonymous] = [await world.campaign(), await world.campaign({ mode: 'ANONYMOUS' })];
    expect((await submit(api, tokensOf(identified)[0] ?? '', nps(9), { key: null })).receipt).toEqual(
      expect.any(String),
    );
    for (const key of [null, 'short', 'x'.repeat(21)]) {
      const refused = await unchanged(api, () => submit(api, tokensOf(anonymous)[0] ?? '', nps(9), { key }));
      expect(faultsIn(refused)).toEqual(['REQUIRED input/idempotencyKey']);
    }
    expect(faultsIn(await submit(api, tokensOf(anonymous)[0] ?? '', nps(9), { key: 'ä'.repeat(30) }))).toEqual([
      'INVALID input/idempotencyKey',
    ]);
  });

  it('is told why its link takes nothing', async () => {
    const { api, rows } = world;
    const refusals = async (token: string) => {
      const sent = await unchanged(api, () => submit(api, token, nps(9)));
      return [(await openLink(api, token))?.state ?? null, ...faultsIn(sent)];
    };
    const changed = async (sql: string, plan: Parameters<typeof world.campaign>[0] = {}) => {
      const laid = await world.campaign(plan);
      await rows(sql, laid.id);
      return refusals(tokensOf(laid)[0] ?? '');
    };
    expect(await refusals('x'.repeat(43))).toEqual([null, 'LINK_UNKNOWN input/token']);
    expect(await refusals("' or 1=1 --")).toEqual([null, 'LINK_UNKNOWN input/token']);
    const used = await world.campaign();
    await submitted(api, tokensOf(used)[0] ?? '', nps(9));
    expect(await refusals(tokensOf(used)[0] ?? '')).toEqual(['USED', 'LINK_USED input/token']);
    expect(await changed(`update survey_invitation set status = 'REVOKED' where campaign_id = $1`)).toEqual([
      'REVOKED',
      'LINK_REVOKED input/token',
    ]);
    const replaced = `update survey_invitation set replaced_hashes = array[token_hash], token_hash = id::text where campaign_id = $1`;
    expect(await changed(replaced)).toEqual(['REPLACED', 'LINK_REPLACED input/token']);
    const forwarded = `update survey_invitation set status = 'FORWARDED' where campaign_id = $1`;
    expect(await changed(forwarded)).toEqual(['REPLACED', 'LINK_REPLACED input/token']);
    expect(await changed('select $1::uuid', { status: 'CLOSED' })).toEqual(['CLOSED', 'LINK_CLOSED input/token']);
    expect(await changed(`update survey_campaign set closes_at = '2026-03-02T02:00:00Z' where id = $1`)).toEqual([
      'CLOSED',
      'LINK_CLOSED input/token',
    ]);
    expect(await changed('select $1::uuid', { status: 'DRAFT' })).toEqual(['NOT_YET', 'LINK_NOT_YET input/token']);
    expect(await changed('select $1::uuid', { quotas: [{ code: 'all', most: 0 }] })).toEqual([
      'FULL',
      'LINK_FULL input/token',
    ]);
  });

  it('of an open link counts up to its limit, and from one address so many an hour', async () => {
    const { api } = world;
    const limited = await world.campaign({ openLimit: 2 });
    for (let sent = 0; sent < 2; sent += 1) await submitted(api, limited.openToken, nps(9));
    const third = await unchanged(api, () => submit(api, limited.openToken, nps(9)));
    expect(faultsIn(third)).toEqual(['LINK_FULL input/token']);
    expect((await openLink(api, limited.openToken))?.state).toBe('FULL');
    const open = await world.campaign({ mode: 'CONFIDENTIAL', k: 100 });
    const key = `survey-open/${hashToken(open.openToken)}/127.0.0.1`;
    for (let taken = 0; taken < 590; taken += 1)
      api.api.shared.settings.surveyThrottle.take(key, { attempts: 600, seconds: 3_600 });
    for (let sent = 0; sent < 10; sent += 1) await submitted(api, open.openToken, nps(9), { key: null });
    const more = await unchanged(api, () => submit(api, open.openToken, nps(9)));
    expect(faultsIn(more)).toEqual(['TOO_MANY ']);
    api.clock.set('2026-03-02T03:00:01Z');
    await submitted(api, open.openToken, nps(9));
    api.clock.set('2026-03-02T02:00:00Z');
  });

  it('that is made up a thousand times makes neither a login nor its own address forgotten', async () => {
    const { runner, settings } = world.api.api.shared;
    const surveyThrottle = new Throttle(world.api.clock, 20);
    const house = { runner, settings: { ...settings, surveyThrottle }, address: '203.0.113.9', responseHooks: [] };
    const login = { attempts: 1, seconds: 900 };
    settings.throttle.take('login/victim@mitra.example', login);
    const codes: string[] = [];
    for (let guess = 0; guess < 3_100; guess += 1) {
      const read = await readLink(house, `made-up-${guess}`);
      codes.push(...(read.ok ? ['OK'] : read.error.map(({ code }) => code)));
    }
    expect([codes[59], codes[60], codes.at(-1)]).toEqual(['NOT_FOUND', 'TOO_MANY', 'TOO_MANY']);
    expect(surveyThrottle.take('survey//203.0.113.9', { attempts: 3_101, seconds: 900 })).toBe(0);
    expect(surveyThrottle.take('survey//203.0.113.9', { attempts: 3_101, seconds: 900 })).toBe(900);
    expect(settings.throttle.take('login/victim@mitra.example', login)).toBe(900);
  });

  it('that is guessed at is refused after a while, while real links from the same address go on', async () => {
    const other = await openResponseWorld();
    try {
      const { api } = other;
      const seen = new Set<string>();
      for (let guess = 0; guess < 61; guess += 1)
        for (const fault of faultsIn(await submit(api, `${'x'.repeat(40)}${String(guess).padStart(3, '0')}`, nps(9))))
          seen.add(fault);
      expect([...seen]).toEqual(['LINK_UNKNOWN input/token', 'TOO_MANY ']);
      await submitted(api, tokensOf(await other.campaign())[0] ?? '', nps(9));
      for (let guess = 0; guess < 30; guess += 1) await withdraw(api, { receipt: `${'ABCD-'.repeat(6)}ABCD` });
      expect(faultsIn(await withdraw(api, { receipt: `${'ABCD-'.repeat(6)}ABCD` }))).toEqual(['TOO_MANY ']);
    } finally {
      await other.api.close();
    }
  });

  it('taken back is erased at once, out of the sums too, and the link stays used', async () => {
    const { api, rows } = world;
    const laid = await world.campaign({ invitations: 3, quotas: [{ code: 'all', most: 5 }] });
    const [first = '', second = '', third = ''] = tokensOf(laid);
    const receipt = await submitted(api, first, nps(3, why('Lambat')));
    await submitted(api, second, nps(9));
    await foldCampaign(api.gateway, laid.institutionId, laid.id);
    await submitted(api, third, nps(8));
    const typed = receipt.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o').replaceAll('1', 'l');
    expect(await withdraw(api, { receipt: typed })).toEqual({ withdrawn: true, userErrors: [] });
    expect(await withdraw(api, { token: third })).toEqual({ withdrawn: true, userErrors: [] });
    for (const table of ['survey_response', 'survey_answer'])
      expect(await rows(`select 1 as one from ${table} where campaign_id = $1`, laid.id), table).toHaveLength(1);
    expect(await rows('select 1 as one from survey_tail where campaign_id = $1', laid.id)).toEqual([]);
    expect(await recount(api.gateway, laid.institutionId, laid.id)).toBe(0);
    expect(await rows('select taken from survey_quota where campaign_id = $1', laid.id)).toEqual([{ taken: 1 }]);
    expect((await openLink(api, first))?.state).toBe('USED');
    expect(faultsIn(await unchanged(api, () => withdraw(api, { receipt })))).toEqual(['RECEIPT_UNKNOWN input/receipt']);
    expect(faultsIn(await unchanged(api, () => withdraw(api, { token: third })))).toEqual(['RESPONSE_GONE input']);
    expect(faultsIn(await unchanged(api, () => withdraw(api, {})))).toEqual(['RECEIPT_OR_LINK input']);
    expect(faultsIn(await unchanged(api, () => withdraw(api, { receipt: 'ABC' })))).toEqual([
      'RECEIPT_UNKNOWN input/receipt',
    ]);
    const told = await rows<{ kind: string }>('select kind from event where subject_id = $1 order by seq', laid.id);
    expect(told.map(({ kind }) => kind.slice(16))).toEqual([
      'SUBMITTED',
      'SUBMITTED',
      'SUBMITTED',
      'WITHDRAWN',
      'WITHDRAWN',
    ]);
  });
});
