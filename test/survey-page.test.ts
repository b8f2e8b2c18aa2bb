import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApi, type TestApi, unchanged } from './support/api.js';
import { layInstitution, layMember, type TestInstitution, type TestMember } from './support/fixture.js';
import { PageVisitor } from './support/page-visitor.js';
import { type CampaignPlan, layCampaign, publishSurvey, type TestSurvey } from './support/response.js';

describe('the pages behind a survey link', () => {
  let api: TestApi;
  let institution: TestInstitution;
  let staff: TestMember;
  let survey: TestSurvey;

  beforeAll(async () => {
    api = await startApi();
    institution = await layInstitution(api.gateway);
    staff = await layMember(api.gateway, institution, { roles: ['ADMINISTRATOR', 'COORDINATOR'] });
    survey = await publishSurvey(api, staff, 'short-nps');
  });
  afterAll(() => api.close());

  const rows = <R extends object>(sql: string, ...values: unknown[]) => api.gateway.system.query<R>(sql, values);
  const lay = async (plan: CampaignPlan = {}) => {
    const campaign = await layCampaign(api, institution, staff, survey, plan);
    const responses = () =>
      rows<{ answers: unknown; language: string; channel: string }>(
        'select answers, language, channel from survey_response where campaign_id = $1',
        campaign.id,
      );
    return { ...campaign, token: campaign.invitations[0]?.token ?? '', responses };
  };
  const visitor = (language = 'id') => new PageVisitor(api.url, language);

  /** To the review, as a detractor who wants no call. */
  async function toReview(at: string): Promise<PageVisitor> {
    const page = await visitor().open(at);
    await page.press('start');
    await page.fill({ nps: '=3' }).press('next');
    return page.fill({ whyDetractor: 'Lambat & <b>mahal</b>\nsekali' }).press('next');
  }

  it('tells who asks, what for, until when and who will see what, and changes nothing by that', async () => {
    const { id, token } = await lay({ mode: 'CONFIDENTIAL' });
    await rows(
      `update survey_campaign set closes_at = '2026-03-31T16:59:00Z', title = '<img src=x>' where id = $1`,
      id,
    );
    const page = await unchanged(api, () => visitor().open(`/s/${token}`));
    const { name } = institution as unknown as { name?: { id: string } };
    expect(page.status).toBe(200);
    expect(page.html).toContain('<html lang="id">');
    expect(page.words).toContain('meminta jawaban Anda');
    expect(page.words).toContain('Anda dapat menjawab sampai 31 Maret 2026 pukul 23.59 WIB');
    expect(page.words).toContain('Hasil baru tampak setelah 5 orang menjawab');
    expect(page.html).toContain('&lt;img src=x&gt;');
    expect(page.html).not.toContain('<img');
    expect(page.html).not.toMatch(/<script|\son\w+=|style="/);
    expect(name === undefined || page.words.includes(name.id)).toBe(true);
    expect(Object.fromEntries(page.headers)).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': expect.stringMatching(
        /^default-src 'none'; style-src 'sha256-[A-Za-z0-9+/=]{44}'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'$/,
      ),
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
      'x-robots-tag': 'noindex, nofollow',
      'x-content-type-options': 'nosniff',
    });
    expect(page.headers.get('set-cookie')).toBeNull();
  });

  it('takes a response from the first page to the receipt, and back by the link', async () => {
    const { token, responses } = await lay();
    const page = await visitor().open(`/s/${token}`);
    await page.press('start');
    expect([page.at, page.heading]).toEqual([`/s/${token}?p=0`, 'Survei singkat rekomendasi']);
    await unchanged(api, () => page.press('next'));
    expect([page.status, page.title.split(' · ')[0]]).toEqual([422, '1 hal perlu diperbaiki']);
    expect([...page.links.values()]).toContain('#nps');
    await page.fill({ nps: '=3' }).press('next');
    expect(page.at).toBe(`/s/${token}?p=1`);
    await page.press('next');
    expect(page.status).toBe(422);
    await page.fill({ whyDetractor: 'Lambat & <b>mahal</b>\nsekali', contactMe: 'yes' }).press('next');
    await page.fill({ contactEmail: 'bukan alamat' }).press('next');
    expect([page.status, page.html.includes('value="bukan alamat"')]).toEqual([422, true]);
    await page.fill({ contactEmail: 'ana@contoh.id' }).press('next');
    expect([page.status, page.at, page.heading]).toEqual([200, `/s/${token}?p=review`, 'Periksa jawaban Anda']);
    expect(page.html).toContain('Lambat &amp; &lt;b&gt;mahal&lt;/b&gt;\nsekali');
    expect(await responses()).toEqual([]);
    await page.press('send');
    expect([page.status, page.heading]).toEqual([200, 'Terima kasih. Jawaban Anda sudah diterima.']);
    expect(page.receipt).toMatch(/^([0-9A-Z]{4}-){6}[0-9A-Z]{4}$/);
    expect(await responses()).toEqual([
      {
        answers: [
          { question: 'nps', value: { number: 3 } },
          { question: 'whyDetractor', value: { text: 'Lambat & <b>mahal</b>\nsekali' } },
          { question: 'contactMe', value: { boolean: true } },
          { question: 'contactEmail', value: { text: 'ana@contoh.id' } },
        ],
        language: 'id',
        channel: 'PAGE',
      },
    ]);
    expect(await rows('select 1 from survey_draft')).toEqual([]);
    await page.open(`/s/${token}`);
    expect([page.status, page.heading]).toEqual([200, 'Tautan ini sudah dipakai']);
    await page.open(page.links.get('Tarik jawaban saya') ?? '');
    await unchanged(api, () => page.press('withdraw'));
    expect([page.status, page.words.includes('Centang ini untuk melanjutkan.')]).toEqual([422, true]);
    await page.fill({ sure: '1' }).press('withdraw');
    expect([page.status, page.heading]).toEqual([200, 'Jawaban Anda sudah dihapus.']);
    expect(await responses()).toEqual([]);
    await page.open(`/s/${token}/withdraw`);
    await page.fill({ sure: '1' }).press('withdraw');
    expect([page.status, page.heading]).toEqual([404, 'Tidak ada yang dapat ditarik']);
  });

  it('gives two clicks on "send" one receipt and one response, and keeps other answers out', async () => {
    const { token, responses } = await lay();
    const page = await toReview(`/s/${token}`);
    const form = page.entries;
    const clicks = await Promise.all(
      [1, 2, 3].map(async () => (await visitor().open(page.at)).send([...form, ['_do', 'send']])),
    );
    expect(new Set(clicks.map(({ status, receipt }) => `${status} ${receipt}`)).size).toBe(1);
    expect(clicks[0]?.receipt).toMatch(/^[0-9A-Z-]{34}$/);
    expect(await responses()).toHaveLength(1);
    const other = (name: string, value: string) =>
      form.map((one) => (one[0] === name ? ([name, value] as const) : one));
    const late = await visitor().open(`/s/${token}`);
    await late.send([...other('_key', 'x'.repeat(24)), ['_do', 'send']]);
    expect([late.status, late.heading]).toEqual([409, 'Tautan ini sudah dipakai']);
    await late.open(`/s/${token}`);
    await late.send([...other('_answers', 'AAAA'), ['_do', 'send']]);
    expect(late.status).toBe(409);
    expect(await responses()).toHaveLength(1);
  });

  it('goes on where somebody left off, in the language last chosen, with what was typed', async () => {
    const { token } = await lay();
    const page = await visitor().open(`/s/${token}`);
    await page.open(page.links.get('English') ?? '');
    expect(page.html).toContain('<html lang="en">');
    await page.press('start');
    expect([page.heading, page.at]).toEqual(['Short recommendation survey', `/s/${token}?p=0&lang=en`]);
    await page.fill({ nps: '=8' }).press('next');
    expect([page.at, page.html.includes('<html lang="en">')]).toEqual([`/s/${token}?p=1`, true]);
    await page.fill({ whyPassive: 'Nearly' }).press('language id');
    expect([page.at, page.html.includes('<html lang="id">')]).toEqual([`/s/${token}?p=1`, true]);
    expect(page.html).toContain('>\nNearly</textarea>');
    await page.fill({ whyPassive: 'Hampir' }).press('save');
    expect([page.words.includes('Tersimpan'), page.at]).toEqual([true, `/s/${token}?p=1&n=saved`]);
    const elsewhere = await visitor('en').open(`/s/${token}`);
    expect(elsewhere.html).toContain('<html lang="id">');
    await elsewhere.open(elsewhere.links.get('Lanjutkan dari yang terakhir') ?? '');
    expect(elsewhere.at).toBe(`/s/${token}?p=review`);
    expect(elsewhere.words).toContain('Hampir');
    await elsewhere.open(`/s/${token}?p=1`);
    await elsewhere.press('back');
    expect(elsewhere.entries).toContainEqual(['nps', '=8']);
  });

  it('overwrites nothing that another device has changed meanwhile before that is told', async () => {
    const { token } = await lay();
    const [one, other] = [await visitor().open(`/s/${token}?p=0`), await visitor().open(`/s/${token}?p=0`)];
    await one.fill({ nps: '=9' }).press('next');
    await unchanged(api, () => other.fill({ nps: '=3' }).press('next'));
    expect([other.status, other.words.includes('Jawaban ini sudah berubah')]).toEqual([409, true]);
    expect(other.entries).toContainEqual(['nps', '=3']);
    const newer = await visitor().open(other.links.get('Tampilkan jawaban yang lain itu') ?? '');
    expect(newer.entries).toContainEqual(['nps', '=9']);
    await other.press('next');
    expect([other.status, other.at]).toEqual([200, `/s/${token}?p=1`]);
    // The same answer twice, as by a second click, is no matter; nor is what was changed on another screen.
    await newer.fill({ nps: '=3' }).press('next');
    expect(newer.status).toBe(200);
    await other.fill({ whyDetractor: 'Lambat' }).press('save');
    expect(other.status).toBe(200);
  });

  it('gives everybody by an open link an address of their own, without a cookie, and an anonymous way back', async () => {
    const { openToken, id } = await lay({ mode: 'ANONYMOUS', k: 2, openLimit: 5 });
    const page = await visitor().open(`/s/${openToken}`);
    await unchanged(api, () => page.press('start'));
    const [, secret] = /^\/s\/[\w-]{43}\/r\/([\w-]{22})\?p=0$/.exec(page.at) ?? [];
    expect(secret).toBeDefined();
    await page.fill({ nps: '=9' }).press('next');
    const other = await visitor().open(`/s/${openToken}`);
    expect(other.words).toContain('Mulai');
    await other.press('start');
    expect([other.at === page.at, other.entries.some(([name]) => name === 'nps')]).toEqual([false, false]);
    const elsewhere = await visitor().open(`/s/${openToken}/r/${secret}?p=0`);
    expect(elsewhere.entries).toContainEqual(['nps', '=9']);
    await page.press('next');
    await page.press('send');
    expect([page.status, page.words.includes('Hanya kode ini yang dapat menarik jawaban Anda')]).toEqual([200, true]);
    const { receipt } = page;
    expect(await rows('select 1 from survey_ballot where campaign_id = $1', id)).toHaveLength(1);
    await page.open(page.links.get('Tarik jawaban saya') ?? '');
    await page.press('withdraw');
    expect([page.status, page.title.startsWith('2 hal perlu diperbaiki')]).toEqual([422, true]);
    await page.fill({ code: 'ABCD', sure: '1' }).press('withdraw');
    expect([page.status, page.html.includes('value="ABCD"')]).toEqual([422, true]);
    await page.fill({ code: receipt.toLowerCase().replaceAll('-', ' '), sure: '1' }).press('withdraw');
    expect([page.status, page.heading]).toEqual([200, 'Jawaban Anda sudah dihapus.']);
    expect(await rows('select 1 from survey_ballot where campaign_id = $1', id)).toEqual([]);
  });

  it('asks nobody for a name who answers without one, and says where else to ask for a call', async () => {
    const { token, responses } = await lay({ mode: 'ANONYMOUS', k: 2 });
    const page = await visitor().open(`/s/${token}`);
    await page.press('start');
    await page.fill({ nps: '=3' }).press('next');
    expect(page.words).toContain('Bagian 2 dari 2');
    expect(page.html).not.toContain('contact');
    await page.fill({ whyDetractor: 'Lambat' }).press('next');
    expect([page.at, page.words.includes('cara menghubungi Anda tidak ditanyakan')]).toEqual([
      `/s/${token}?p=review`,
      true,
    ]);
    await page.press('send');
    expect(page.links.get('Minta dihubungi')).toBe(`/s/${token}/message`);
    expect(await responses()).toEqual([]);
    const named = await toReview(`/s/${(await lay()).token}`);
    expect(named.words).not.toContain('tidak ditanyakan');
  });

  it('says of a used link what holds before and after taking back, and leads to the message', async () => {
    const { token } = await lay({ mode: 'CONFIDENTIAL' });
    const page = await toReview(`/s/${token}`);
    await page.press('send');
    await page.open(`/s/${token}`);
    expect([page.status, page.words.includes('dihitung, kecuali sudah ditarik kembali')]).toEqual([200, true]);
    expect(page.links.get('Minta dihubungi')).toBe(`/s/${token}/message`);
    await page.open(`/s/${token}/message`);
    await unchanged(api, () => page.fill({ name: 'Ana', message: ' ' }).press('message'));
    expect(page.words).toContain('Mengenai apa? : Isi paling sedikit pesan, alamat surel, atau nomor telepon.');
    const named = await toReview(`/s/${(await lay()).token}`);
    await named.press('send');
    await named.open(named.at.replace(/\?.*/, ''));
    expect([named.heading, named.links.has('Minta dihubungi')]).toEqual(['Tautan ini sudah dipakai', false]);
  });

  it('offers to take back, in a closed survey, only where somebody may have answered', async () => {
    const { id, token, openToken } = await lay();
    const open = await visitor().open(`/s/${openToken}/withdraw`);
    expect([open.status, open.words.includes('tautan tidak dapat dipakai lagi')]).toEqual([200, false]);
    expect((await visitor().open(`/s/${token}/withdraw`)).words).toContain('tautan tidak dapat dipakai lagi');
    await rows(`update survey_campaign set status = 'CLOSED' where id = $1`, id);
    expect((await visitor().open(`/s/${token}`)).links.has('Tarik jawaban saya')).toBe(false);
    expect((await visitor().open(`/s/${openToken}`)).words).toContain('Sudah pernah menjawab? Tarik jawaban saya');
  });

  it('passes a personal link on to a colleague, once', async () => {
    const { id, token, openToken } = await lay();
    const page = await visitor().open(`/s/${token}`);
    await page.open(page.links.get('Teruskan kepada rekan') ?? '');
    await unchanged(api, () => page.fill({ name: ' ', email: 'bukan alamat' }).press('forward'));
    expect([page.status, page.title.startsWith('2 hal perlu diperbaiki')]).toEqual([422, true]);
    expect(page.entries).toContainEqual(['email', 'bukan alamat']);
    await unchanged(api, () => page.fill({ name: 'Budi', email: ' ' }).press('forward'));
    expect(page.words).toContain('Isi alamat surel rekan Anda.');
    await page.fill({ name: 'Budi', email: 'budi@contoh.id' }).press('forward');
    expect([page.status, page.heading]).toEqual([200, 'Sudah diteruskan']);
    await api.deliver();
    const letter = api.mails.find(({ to }) => to === 'budi@contoh.id');
    const [, theirs = ''] = /\/s\/([\w-]{43})/.exec(letter?.text ?? '') ?? [];
    expect((await visitor().open(`/s/${theirs}`)).status).toBe(200);
    expect(await rows('select 1 from survey_invitation where campaign_id = $1', id)).toHaveLength(2);
    await page.open(`/s/${token}/forward`);
    expect([page.status, page.heading]).toEqual([410, 'Tautan ini tidak dapat dipakai lagi']);
    expect(page.words).toContain('sudah diteruskan kepada rekan');
    await page.open(`/s/${theirs}/forward`);
    await unchanged(api, () => page.fill({ name: 'Cici', email: 'cici@contoh.id' }).press('forward'));
    expect([page.status, page.heading]).toEqual([409, 'Ini tidak dapat diterima']);
    expect((await visitor().open(`/s/${openToken}`)).links.has('Teruskan kepada rekan')).toBe(false);
    expect((await visitor().open(`/s/${openToken}/forward`)).status).toBe(404);
  });

  it('takes a message apart from the answers, where these bear no name, once for two clicks', async () => {
    const { id, token } = await lay({ mode: 'CONFIDENTIAL' });
    const page = await toReview(`/s/${token}`);
    await page.press('send');
    await page.open(page.links.get('Minta dihubungi') ?? '');
    await unchanged(api, () => page.fill({ name: 'Ana', email: 'ana' }).press('message'));
    expect([page.status, page.entries.some(([, value]) => value === 'Ana')]).toEqual([422, true]);
    page.fill({ email: 'ana@contoh.id', message: 'Mohon dihubungi' });
    const form = page.entries;
    await page.press('message');
    expect([page.status, page.heading]).toEqual([200, 'Pesan Anda sudah diterima']);
    await page.open(`/s/${token}/message`);
    await page.send([...form, ['_do', 'message']]);
    expect([page.status, page.heading]).toEqual([200, 'Pesan Anda sudah diterima']);
    expect(await rows('select 1 from survey_envelope where campaign_id = $1', id)).toHaveLength(1);
    const named = await lay();
    expect((await page.open(`/s/${named.token}/message`)).status).toBe(404);
  });

  it('shows at its question what only the server can know, and keeps what was filled in', async () => {
    const { token, responses } = await lay({
      quotas: [{ code: 'LOW', question: 'contactMe', choice: 'true', most: 0 }],
    });
    const page = await visitor().open(`/s/${token}`);
    await page.press('start');
    await page.fill({ nps: '=3' }).press('next');
    await page.fill({ whyDetractor: 'Lambat', contactMe: 'yes' }).press('next');
    await page.fill({ contactEmail: 'ana@contoh.id' }).press('next');
    await page.press('send');
    expect([page.status, page.title.startsWith('1 hal perlu diperbaiki')]).toEqual([422, true]);
    expect(page.words).toContain('Sudah cukup orang yang menjawab demikian');
    expect([...page.links.values()]).toContain(`/s/${token}?p=1#contactMe`);
    expect(await responses()).toEqual([]);
  });

  it.each([
    ['NOT_YET', `update survey_campaign set status = 'DRAFT' where id = $1`, 403, 'Survei ini belum dibuka'],
    ['CLOSED', `update survey_campaign set status = 'CLOSED' where id = $1`, 410, 'Survei ini sudah ditutup'],
    [
      'FULL',
      `insert into survey_quota (institution_id, id, campaign_id, code, most)
       select institution_id, gen_random_uuid(), id, 'ALL', 0 from survey_campaign where id = $1`,
      403,
      'Survei ini sudah menerima semua jawaban yang dapat ditampung',
    ],
    [
      'REPLACED',
      `update survey_invitation set replaced_hashes = array[token_hash], token_hash = 'x' where campaign_id = $1`,
      410,
      'Tautan ini tidak dapat dipakai lagi',
    ],
    [
      'REVOKED',
      `update survey_invitation set status = 'REVOKED' where campaign_id = $1`,
      410,
      'Tautan ini sudah dicabut',
    ],
  ])('says of a link that is %s how it stands, and takes nothing by it', async (_state, sql, status, heading) => {
    const { id, token } = await lay();
    const page = await toReview(`/s/${token}`);
    const form = page.entries;
    await rows(sql, id);
    await page.open(`/s/${token}?p=0`);
    expect([page.status, page.heading]).toEqual([status, heading]);
    await unchanged(api, () => page.send([...form, ['_do', 'send']]));
    expect([page.status, page.heading]).toEqual([status, heading]);
    await unchanged(api, () =>
      page.send([
        ['_open', 'nps'],
        ['nps', '=1'],
        ['_do', 'next'],
      ]),
    );
    expect(page.status).toBe(status);
  });

  it('says of an address nobody made that it is not known, in the language of the browser', async () => {
    for (const token of [
      'x'.repeat(43),
      'abc',
      '..%2f',
      '%00',
      `${'x'.repeat(43)}/withdraw`,
      `${'x'.repeat(43)}/r/abc`,
    ]) {
      const page = await visitor('en').open(`/s/${token}`);
      expect([token, page.status, page.heading]).toEqual([token, 404, 'This link is not known here']);
    }
  });

  it('refuses what is no form of its own, each as a page, and keeps nothing of it', async () => {
    const { token } = await lay();
    const post = async (body: string, type = 'application/x-www-form-urlencoded', at = `/s/${token}?p=0`) => {
      const headers = { 'content-type': type, 'accept-language': 'id' };
      const response = await unchanged(api, () =>
        fetch(`${api.url}${at}`, { method: 'POST', body, headers, redirect: 'manual' }),
      );
      return [response.status, /<h1>([^<]*)/.exec(await response.text())?.[1]];
    };
    const unread = 'Halaman ini tidak dapat dibaca';
    const fine = '_open=nps&nps=%3D3&_do=next';
    expect(await post(JSON.stringify({ nps: 3 }), 'application/json')).toEqual([415, unread]);
    expect(await post(fine, 'text/plain')).toEqual([415, unread]);
    expect(await post(`${fine}&x=${'y'.repeat(70_000)}`)).toEqual([413, 'Isian terlalu panjang untuk halaman ini']);
    for (const body of [
      '',
      '_do=start%20now&_do=next',
      '%E0%A4%A=1',
      'a=1&'.repeat(2_001),
      fine.replace('next', 'burn'),
      fine.replace('next', 'add+nps'),
      fine.replace('next', 'add+g%0D%0AX-Y:z'),
      `${fine}&extra=1`,
      `${fine}&__proto__=1`,
      fine.replace('_open=nps', '_open=nps+__proto__'),
      fine.replace('_open=nps', '_open=nps+constructor'),
      `${fine}&nps=%3D4`,
      fine.replace('_open=nps&', ''),
    ])
      expect([body, await post(body)]).toEqual([body, [400, unread]]);
    expect(await post(fine, undefined, `/s/${token}?p=99`)).toEqual([400, unread]);
    expect(await post(fine, undefined, `/s/${token}`)).toEqual([400, unread]);
    expect(await post(fine.replace('%3D3', '%3D11'))).toEqual([422, 'Survei singkat rekomendasi']);
    expect(await post(fine.replace('%3D3', '3'))).toEqual([422, 'Survei singkat rekomendasi']);
    expect(await post('_do=send&_key=x&_answers=AAAA')).toEqual([400, unread]);
    const key = 'k'.repeat(24);
    const bomb = (await import('node:zlib')).deflateRawSync(Buffer.alloc(30_000_000, 32)).toString('base64url');
    expect(await post(`_do=send&_key=${key}&_answers=${bomb.slice(0, 60_000)}`)).toEqual([400, unread]);
    const { packAnswers } = await import('../src/modules/survey-page/packed-answers.js');
    for (const odd of [[], [1], [{ question: 'nps', value: { number: '3' } }], [{ question: '__proto__', value: {} }]])
      expect(await post(`_do=send&_key=${key}&_answers=${packAnswers(odd as never)}`)).toEqual([
        422,
        'Periksa jawaban Anda',
      ]);
  });

  it('lets nobody try addresses without end', async () => {
    const tries = Array.from({ length: 70 }, () => visitor().open(`/s/${'z'.repeat(43)}`));
    const last = (await Promise.all(tries)).find(({ status }) => status === 429);
    expect(last?.heading).toBe('Terlalu banyak permintaan');
    expect(last?.words).toMatch(/Coba lagi dalam \d+ menit/);
  });
});
