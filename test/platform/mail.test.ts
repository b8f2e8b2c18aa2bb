import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { createMailer } from '../../src/platform/mail/create-mailer.js';
import { formatEml, readEml } from '../../src/platform/mail/eml.js';
import { newestLetters } from '../../src/platform/mail/folder-mailer.js';
import { type Mail, MailRefused, parseSender } from '../../src/platform/mail/mailer.js';
import { PostRoom } from '../../src/platform/mail/post-room.js';
import { createSeal } from '../../src/platform/mail/seal.js';
import { SmtpMailer } from '../../src/platform/mail/smtp-mailer.js';
import { type Script, type SmtpServer, startSmtp } from '../support/smtp-server.js';

const clock = { now: () => new Date('2026-03-02T02:00:00Z') };
const sender = { name: 'Mitra', address: 'mitra@example.test', domain: 'example.test' };
const mail: Mail = {
  messageId: '<0195-a@example.test>',
  to: 'one@example.test',
  subject: 'Undangan – é',
  text: 'Satu\n.\n..Dua',
  fromName: 'Lembaga "Contoh", é',
  replyTo: 'jawab@example.test',
};

describe('the sender', () => {
  it.each([
    ['mitra@localhost', { name: '', address: 'mitra@localhost', domain: 'localhost' }],
    ['Mitra <mitra@example.test>', sender],
    ['"Mitra" <mitra@example.test>', sender],
    ['Mitra mitra@example.test', null],
    ['<a@b> <c@d>', null],
    ['a@b@c', null],
    ['Mitra <mitra>', null],
  ])('%s', (given, parsed) => expect(parseSender(given)).toEqual(parsed));
});

describe('a letter as a file', () => {
  it('is one that mail programs open', () => {
    const word = (text: string) => `=?UTF-8?B?${Buffer.from(text).toString('base64')}?=`;
    expect(formatEml(mail, sender, clock.now())).toBe(
      [
        `From: ${word('Lembaga "Contoh", é')}`,
        ' <mitra@example.test>',
        'To: one@example.test',
        'Reply-To: jawab@example.test',
        `Subject: ${word('Undangan – é')}`,
        'Date: Mon, 02 Mar 2026 02:00:00 GMT',
        'Message-ID: <0195-a@example.test>',
        'Auto-Submitted: auto-generated',
        'MIME-Version: 1.0',
        'Content-Type: text/plain; charset=utf-8',
        'Content-Transfer-Encoding: 8bit',
        '',
        'Satu',
        '.',
        '..Dua',
        '',
      ].join('\r\n'),
    );
  });

  it('reads back as it was, whatever it says, and no header line is longer than 76', () => {
    const words = fc
      .string({ unit: 'grapheme', maxLength: 200 })
      .map((text) => text.replace(/[\p{Cc}\s]+/gu, ' ').trim());
    fc.assert(
      fc.property(words, words, fc.array(words, { maxLength: 5 }), (subject, fromName, lines) => {
        const text = lines.join('\n');
        const file = formatEml({ ...mail, subject, fromName, text }, sender, clock.now());
        const read = readEml(file);
        expect([read.subject, read.text, read.to]).toEqual([subject, text, mail.to]);
        expect(read.from).toBe(fromName === '' ? sender.address : `${fromName} <${sender.address}>`);
        const head = file.slice(0, file.indexOf('\r\n\r\n')).split('\r\n');
        expect(head.filter((line) => line.length > 76)).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('takes no line break in a header', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'mitra-mail-'));
    const config = { from: 'Mitra <mitra@example.test>', folder };
    const both = [createMailer({ ...config, smtpUrl: null }, clock), new SmtpMailer('smtp://127.0.0.1:1', sender)];
    for (const mailer of both)
      for (const bad of ['a@b.c\r\nBcc: x@y.z', 'a\nb', 'a\u2028b', 'a\0b', 'a\u0085b'])
        for (const header of ['to', 'subject', 'fromName', 'replyTo', 'messageId'] as const)
          await expect(mailer.send({ ...mail, [header]: bad })).rejects.toThrow('line break');
    expect(await readdir(folder)).toEqual([]);
    await rm(folder, { recursive: true });
  });
});

describe('the folder of letters', () => {
  it('is read by the server’s user only, and holds a letter sent twice once', async () => {
    const folder = join(await mkdtemp(join(tmpdir(), 'mitra-mail-')), 'letters');
    expect(await newestLetters(folder, 5)).toEqual({ letters: [], total: 0 });
    const mailer = createMailer({ smtpUrl: null, from: 'mitra@example.test', folder }, clock);
    await mailer.send(mail);
    await mailer.send(mail);
    expect(await readdir(folder)).toEqual(['0195-a.eml']);
    expect((await stat(folder)).mode & 0o777).toBe(0o700);
    expect((await stat(join(folder, '0195-a.eml'))).mode & 0o777).toBe(0o600);
    expect(await readFile(join(folder, '0195-a.eml'), 'utf8')).toContain('\r\nTo: one@example.test\r\n');
    await expect(mailer.send({ ...mail, messageId: '<../x@example.test>' })).rejects.toThrow('plain id');
    await mailer.send({ ...mail, messageId: '<0195-b@example.test>', subject: 'Kedua' });
    await writeFile(join(folder, 'notes.txt'), 'not a letter');
    const { letters, total } = await newestLetters(folder, 1);
    expect([letters.map((one) => one.subject), total]).toEqual([['Kedua'], 2]);
    await rm(join(folder, '..'), { recursive: true });
  });
});

describe('SMTP', () => {
  let server: SmtpServer | undefined;
  afterEach(async () => {
    await server?.close();
    server = undefined;
  });
  async function send(script: Script = {}, given: Mail = mail, path = ''): Promise<unknown> {
    server = await startSmtp(script);
    const mailer = new SmtpMailer(server.url.replace('smtp://', `smtp://${path}`), sender);
    return mailer.send(given).then(
      () => null,
      (error: unknown) => error,
    );
  }

  it('carries a letter with our headers and no other, to the envelope’s one recipient', async () => {
    expect(await send()).toBeNull();
    expect(server?.messages).toHaveLength(1);
    const { from, to, source } = server?.messages[0] ?? { from: '', to: '', source: '' };
    expect([from, to]).toEqual(['MAIL FROM:<mitra@example.test>', 'RCPT TO:<one@example.test>']);
    const [head = '', body = ''] = source.split('\r\n\r\n');
    const headers = head.replace(/\r\n[ \t]/g, ' ').split('\r\n');
    expect(headers.map((line) => line.slice(0, line.indexOf(':'))).sort()).toEqual([
      'Auto-Submitted',
      'Content-Transfer-Encoding',
      'Content-Type',
      'Date',
      'From',
      'MIME-Version',
      'Message-ID',
      'Reply-To',
      'Subject',
      'To',
    ]);
    expect(headers).toEqual(
      expect.arrayContaining([
        'To: one@example.test',
        'Reply-To: jawab@example.test',
        'Message-ID: <0195-a@example.test>',
        expect.stringMatching(/^From: .* <mitra@example\.test>$/),
      ]),
    );
    expect(body).toBe('Satu\r\n.\r\n..Dua');
    expect(Math.max(...source.split('\r\n').map((line) => line.length))).toBeLessThanOrEqual(998);
  });

  it.each<[string, Script, string, boolean]>([
    ['an unknown recipient', { RCPT: ['550 5.1.1 <one@example.test> unknown'] }, '550 5.1.1', true],
    ['a recipient who is to be tried later', { RCPT: ['451 4.7.1 greylisted'] }, '451 4.7.1', false],
    ['a text that is not wanted', { END: ['554 5.7.1 spam'] }, '554 5.7.1', true],
    ['a full disk at the other end', { END: ['452 no room'] }, '452', false],
    ['a sender who is not let through, which the operator can mend', { MAIL: ['550 5.7.1 no'] }, '550 5.7.1', false],
    ['a server that is closing', { GREETING: ['421 4.3.2 bye'] }, '421 4.3.2', false],
    ['a line cut before the greeting', { GREETING: [null] }, 'ECONNECTION', false],
    ['a line cut after the text, when nobody knows who has it', { END: [null] }, 'ECONNECTION', false],
  ])('tells %s', async (_what, script, code, permanent) => {
    const refused = await send(script);
    expect(refused).toBeInstanceOf(MailRefused);
    expect(refused).toMatchObject({ code, permanent });
    expect(JSON.stringify([refused, String(refused)])).not.toContain('one@');
  });

  it('tells a wrong password as something to be mended, without the password', async () => {
    const script = { EHLO: ['250 AUTH PLAIN'], AUTH: ['535 5.7.8 no'] };
    const refused = await send(script, mail, 'user:hunter2@');
    expect(refused).toMatchObject({ code: '535 5.7.8', permanent: false });
    expect(String((refused as Error).stack)).not.toContain('hunter2');
  });

  it('tells that nobody listens', async () => {
    server = await startSmtp();
    const { url } = server;
    await server.close();
    server = undefined;
    const refused = new SmtpMailer(url, sender).send(mail);
    await expect(refused).rejects.toMatchObject({ permanent: false, code: expect.stringMatching(/^E[A-Z]+$/) });
  });
});

describe('the seal', () => {
  const seal = createSeal(Buffer.from('one secret'));
  it('opens what it closed, where it closed it', () => {
    const sealed = seal.close('kata sandi é', 'here');
    expect(sealed).not.toBe(seal.close('kata sandi é', 'here'));
    expect(Buffer.from(sealed, 'base64url').includes('kata')).toBe(false);
    expect(seal.open(sealed, 'here')).toBe('kata sandi é');
    expect(() => seal.open(sealed, 'there')).toThrow();
    expect(() => createSeal(Buffer.from('another')).open(sealed, 'here')).toThrow();
    const changed = Buffer.from(sealed, 'base64url');
    changed[14] = (changed[14] ?? 0) ^ 1;
    for (const bad of [changed.toString('base64url'), sealed.slice(0, 20), ''])
      expect(() => seal.open(bad, 'here')).toThrow();
  });
});

describe('the post room', () => {
  it('tells what failed to the log and to nobody else, and waits for what is under way', async () => {
    const told: unknown[] = [];
    const post = new PostRoom((error) => told.push(error));
    let isDone = false;
    post.start(() => Promise.reject(new Error('down')));
    post.start(async () => {
      isDone = true;
    });
    expect(isDone).toBe(false);
    await post.idle();
    expect([told, isDone]).toEqual([[new Error('down')], true]);
  });
});
