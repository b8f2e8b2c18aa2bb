import { readdir } from 'node:fs/promises';
import pg from 'pg';
import { afterAll, describe, expect, test } from 'vitest';
import { until } from '../platform/event-log-support.js';
import { createTestDatabase } from '../support/postgres-database.js';
import { ask, open } from './ask.js';
import { endAll, occupyPort, openFolder, removeFolder, run } from './program.js';

const folder = await openFolder();
afterAll(async () => {
  await endAll();
  await removeFolder(folder);
});
const serve = (env: Record<string, string>) =>
  run('main.js', [], { MITRA_DATA_DIR: folder, PORT: '0', LOG_LEVEL: 'info', ...env });

describe('npm start', { timeout: 60_000 }, () => {
  test('names every bad variable at once, and starts nothing', async () => {
    const refused = serve({ PORT: 'x', HOST: 'a b', DATABASE_URL: 'mysql://secret@host/x', SESSION_HOURS: '0' });
    expect(await refused.ended()).toEqual({ code: 2, signal: null });
    for (const name of ['PORT', 'HOST', 'DATABASE_URL', 'SESSION_HOURS'])
      expect(refused.output()).toContain(`  ${name} `);
    expect(refused.output()).toMatch(/^4 settings are wrong:/);
    expect(refused.output()).not.toContain('secret');
  });

  test('is no way into demo mode', async () => {
    const refused = serve({ NODE_ENV: 'demo' });
    expect(await refused.ended()).toEqual({ code: 2, signal: null });
    expect(refused.output()).toContain('npm run demo');
  });

  test('on an empty database tells how to begin, and the command line does it', async () => {
    const DATABASE_URL = await createTestDatabase();
    const server = serve({ DATABASE_URL });
    const [, url = ''] = await server.says(/Mitra is ready graphql=(\S+)\/graphql/);
    await server.says(/npm run institution:create/);
    const person = ['--admin-email', 'admin@contoh.example', '--admin-name', 'Administrator'];
    const create = [
      'institution',
      'create',
      '--code',
      'CONTOH',
      '--name-id',
      'Contoh',
      '--name-en',
      'Example',
      ...person,
    ];
    const created = run('cli/main.js', [...create, '--json'], { DATABASE_URL, MITRA_DATA_DIR: folder });
    expect(await created.ended()).toEqual({ code: 0, signal: null });
    const { invitationToken } = JSON.parse(created.output()) as { invitationToken: string };
    const password = 'a password of the test';
    const accepted = await ask<{ invitationAccept: unknown }>(
      url,
      'mutation ($input: InvitationAcceptInput!) { invitationAccept(input: $input) { institution { code } userErrors { code } } }',
      { input: { token: invitationToken, password } },
    );
    expect(accepted.invitationAccept).toEqual({ institution: { code: 'CONTOH' }, userErrors: [] });
    expect((await open(url, 'admin@contoh.example', password)).token).toEqual(expect.any(String));

    const again = run('cli/main.js', [...create, '--country', 'XX1'], { DATABASE_URL, MITRA_DATA_DIR: folder });
    expect(await again.ended()).toEqual({ code: 2, signal: null });
    expect(again.output()).toMatch(/--code: Another institution/);
    expect(again.output()).toMatch(/--country: /);
    expect(await server.end('SIGTERM')).toEqual({ code: 0, signal: null });
  });

  test('an institution of the demo’s data is made where those are, and is of the demo', async () => {
    const create = [
      'institution',
      'create',
      '--demo',
      '--code',
      'CONTOH',
      '--name-id',
      'Contoh',
      '--name-en',
      'Example',
    ];
    const admin = ['--admin-email', 'admin@contoh.example', '--admin-name', 'Administrator'];
    const fresh = await openFolder();
    const nowhere = run('cli/main.js', [...create, ...admin], { MITRA_DATA_DIR: fresh });
    expect(await nowhere.ended()).toEqual({ code: 3, signal: null });
    expect(nowhere.output()).toMatch(/^There is no database in .*\/demo\/postgres\.\n.*npm run demo\./);
    expect(await readdir(fresh)).toEqual([]);
    await removeFolder(fresh);
    const DATABASE_URL = await createTestDatabase();
    const made = run('cli/main.js', [...create, ...admin], { DATABASE_URL, MITRA_DATA_DIR: folder });
    expect(await made.ended()).toEqual({ code: 0, signal: null });
    const owner = new pg.Client({ connectionString: DATABASE_URL });
    await owner.connect();
    const { rows } = await owner.query('select i.code, i.demo, a.demo as account from institution i, account a');
    await owner.end();
    expect(rows).toEqual([{ code: 'CONTOH', demo: true, account: true }]);
  });

  test('writes letters to a folder until it knows a mail server; only in development a mailbox shows them', async () => {
    const DATABASE_URL = await createTestDatabase();
    const admin = ['--admin-email', 'admin@contoh.example', '--admin-name', 'Administrator'];
    const names = ['--code', 'CONTOH', '--name-id', 'Contoh', '--name-en', 'Example'];
    const env = { DATABASE_URL, MITRA_DATA_DIR: folder };
    expect(await run('cli/main.js', ['institution', 'create', ...names, ...admin], env).ended()).toMatchObject({
      code: 0,
    });
    const setTo = (address: string) =>
      run('cli/main.js', ['institution', 'reply-to', '--code', 'CONTOH', '--address', address], env);
    const refused = setTo('nobody');
    expect(await refused.ended()).toEqual({ code: 2, signal: null });
    expect(refused.output()).toMatch(/--address: This is not an e-mail address\.[\s\S]*Nothing was changed/);
    const set = setTo('jawab@contoh.example');
    expect(await set.ended()).toEqual({ code: 0, signal: null });
    expect(set.output()).toContain('Answers to letters of CONTOH go to jawab@contoh.example.');

    const development = serve({ DATABASE_URL, NODE_ENV: 'development' });
    const [, url = ''] = await development.says(/Mitra is ready graphql=(\S+)\/graphql/);
    const asked = 'mutation { passwordResetRequest(input: { email: "admin@contoh.example" }) { accepted } }';
    await ask(url, asked);
    const mailbox = (at: string) => fetch(`${at}/mailbox`);
    await until('the letter is there', async () => (await (await mailbox(url)).text()).includes('New password'));
    expect(await development.end('SIGTERM')).toEqual({ code: 0, signal: null });

    const plain: Record<string, string>[] = [{}, { NODE_ENV: 'development', SMTP_URL: 'smtp://127.0.0.1:1' }];
    for (const other of plain) {
      const server = serve({ DATABASE_URL, ...other });
      const [, at = ''] = await server.says(/Mitra is ready graphql=(\S+)\/graphql/);
      expect((await mailbox(at)).status).toBe(404);
      expect(await server.end('SIGTERM')).toEqual({ code: 0, signal: null });
    }
  });

  test('says what to do when the port is taken or no database answers', async () => {
    const taken = await occupyPort();
    const refused = serve({ DATABASE_URL: await createTestDatabase(), PORT: String(taken.port) });
    expect(await refused.ended()).toEqual({ code: 4, signal: null });
    expect(refused.output()).toContain(`Port ${taken.port} on 127.0.0.1 is taken`);
    expect(refused.output()).toContain('another port: PORT=');
    const lost = serve({ DATABASE_URL: `postgres://nobody:hidden@127.0.0.1:${taken.port + 1}/x?connect_timeout=2` });
    await taken.close();
    expect(await lost.ended()).toEqual({ code: 3, signal: null });
    expect(lost.output()).toContain('Check DATABASE_URL');
    expect(lost.output()).not.toContain('hidden');
  });

  test.skipIf(process.platform !== 'linux')(
    'two that start at once on a new data folder share one database and take turns migrating it',
    async () => {
      const fresh = await openFolder();
      const both = [serve({ MITRA_DATA_DIR: fresh }), serve({ MITRA_DATA_DIR: fresh })];
      for (const one of both) await one.says(/Mitra is ready/);
      expect(both.filter((one) => one.output().includes('database migrated'))).toHaveLength(1);
      for (const one of both) expect(await one.end('SIGTERM')).toEqual({ code: 0, signal: null });
      await removeFolder(fresh);
    },
  );
});
