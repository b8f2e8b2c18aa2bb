import { mkdtemp, rm } from 'node:fs/promises';
import { request as httpRequest } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mailboxPage } from '../../src/modules/letter/mailbox-page.js';
import { FolderMailer } from '../../src/platform/mail/folder-mailer.js';
import { startApi, type TestApi } from '../support/api.js';

const sender = { name: 'Mitra', address: 'mitra@example.test', domain: 'example.test' };
const clock = { now: () => new Date('2026-03-02T02:00:00Z') };

describe('the mailbox page', () => {
  let folder: string;
  let mailer: FolderMailer;
  let demo: TestApi;
  let development: TestApi;
  let plain: TestApi;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'mitra-mailbox-'));
    mailer = new FolderMailer(join(folder, 'mail'), sender, clock);
    const mailbox = (loopbackOnly: boolean) => ({ mailbox: { folder: join(folder, 'mail'), loopbackOnly } });
    [demo, development, plain] = await Promise.all([startApi(mailbox(false)), startApi(mailbox(true)), startApi()]);
  });
  afterAll(async () => {
    await Promise.all([demo.close(), development.close(), plain.close()]);
    await rm(folder, { recursive: true });
  });
  const page = async (query = '', headers: Record<string, string> = {}) => {
    const response = await fetch(`${demo.url}/mailbox${query}`, { headers });
    return { response, html: await response.text() };
  };
  const put = (number: number, subject: string, text: string) =>
    mailer.send({
      messageId: `<0195-${String(number).padStart(4, '0')}@example.test>`,
      to: `reader${number}@example.test`,
      subject,
      text,
      fromName: 'Lembaga <b>Contoh</b>',
      replyTo: null,
    });

  it('says that there are no letters yet, in the language asked for', async () => {
    expect((await page()).html).toContain('No letters yet.');
    expect((await page('', { 'accept-language': 'id' })).html).toContain('<html lang="id">');
    expect((await page('?lang=id')).html).toContain('Belum ada surat.');
    expect((await page('?lang=en', { 'accept-language': 'id' })).html).toContain('No letters yet.');
    expect((await page('?lang=id&lang=en')).response.status).toBe(200);
  });

  it('shows the newest first, escaped, with links that can be followed and nothing that runs', async () => {
    await put(1, 'Pertama', 'Buka https://front.example.test/#invitation=AbC-1_x. Salam');
    await put(
      2,
      '<script>alert(1)</script>',
      '"><img src=x onerror=alert(1)> https://a.example/?q="><script> javascript:alert(1)',
    );
    const { response, html } = await page();
    expect([...html.matchAll(/<strong>(.*?)<\/strong>/g)].map((match) => match[1])).toEqual([
      '&lt;script&gt;alert(1)&lt;/script&gt;',
      'Pertama',
    ]);
    expect([...html.matchAll(/<a href="([^"]*)"/g)].map((match) => match[1])).toEqual([
      '?lang=id',
      'https://a.example/?q=&quot;&gt;&lt;script',
      'https://front.example.test/#invitation=AbC-1_x',
    ]);
    expect(html).not.toMatch(/<(script|img|link|iframe|form|b|meta http-equiv)[\s>]|\son\w+=[^&]*>|style=/i);
    expect(html).toContain('From: Lembaga &lt;b&gt;Contoh&lt;/b&gt; &lt;mitra@example.test&gt;');
    expect(html).toContain('To: reader1@example.test');
    expect(html).toContain('<time datetime="2026-03-02T02:00:00.000Z">2 Mar 2026, 02:00 UTC</time>');
    expect((await page('?lang=id')).html).toContain('2 Mar 2026, 02.00 UTC</time>');
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'content-language': 'en',
      'content-security-policy': expect.stringMatching(
        /^default-src 'none'; style-src 'sha256-[A-Za-z0-9+/=]{44}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'$/,
      ),
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
    });
  });

  it('shows fifty, and says of how many', async () => {
    for (let number = 3; number <= 60; number += 1) await put(number, `Surat ${number}`, 'x');
    const { html } = await page('?lang=id');
    expect(html.match(/<li>/g)).toHaveLength(50);
    expect(html).toContain('50 terbaru dari 60.');
    expect(html).toContain('<strong>Surat 60</strong>');
    expect(html).not.toContain('<strong>Surat 10</strong>');
  });

  it('is not there on a plain server', async () => {
    const [response, nothing] = await Promise.all([fetch(`${plain.url}/mailbox`), fetch(`${plain.url}/nothing`)]);
    const told = async (of: Response) => ({ ...((await of.json()) as object), instance: '' });
    expect([response.status, await told(response)]).toEqual([404, await told(nothing)]);
  });

  it('is for a browser on this machine in development', async () => {
    const { port } = new URL(development.url);
    const status = (headers: Record<string, string>) =>
      new Promise<number | undefined>((resolve, reject) => {
        const asked = httpRequest({ host: '127.0.0.1', port, path: '/mailbox', headers }, (response) => {
          response.resume();
          resolve(response.statusCode);
        });
        asked.on('error', reject).end();
      });
    for (const host of [`localhost:${port}`, `127.0.0.1:${port}`, '[::1]', 'localhost'])
      expect([host, await status({ host })]).toEqual([host, 200]);
    for (const host of ['evil.example', `evil.example:${port}`, 'localhost.evil.example', '127.0.0.1.evil.example'])
      expect([host, await status({ host })]).toEqual([host, 404]);
    expect(await status({ host: 'localhost', 'x-forwarded-for': '203.0.113.9' })).toBe(404);
    expect(await status({ host: 'localhost', forwarded: 'for=203.0.113.9' })).toBe(404);
  });

  it('has a language link that leads to the other language', () => {
    expect(mailboxPage([], 0, 'id')).toContain('<a href="?lang=en" lang="en" hreflang="en">English</a>');
    const movedTo = new Date('2026-06-01T02:00:00Z');
    expect(mailboxPage([], 0, 'en', movedTo)).toContain('The clock of the demo was moved. It shows <time');
    expect(mailboxPage([], 0, 'en')).not.toContain('clock');
    expect(mailboxPage([], 0, 'en')).toContain('<a href="?lang=id" lang="id" hreflang="id">Bahasa Indonesia</a>');
  });
});
