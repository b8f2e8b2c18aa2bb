import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isDatabaseDown } from '../../src/server/error/database-down.js';
import { codesOf, post, right, transports } from './clients.js';
import { type Running, start } from './sample.js';

describe('errors', () => {
  let running: Running;
  beforeAll(async () => {
    running = await start();
  });
  afterAll(() => running.server.close());

  describe.each(transports)('over %s', (_name, ask) => {
    test.each([
      ['an unexpected error', 'anything', 'INTERNAL_SERVER_ERROR'],
      ['a thrown text', 'text', 'INTERNAL_SERVER_ERROR'],
      ['a code that is not in the list', 'strange code', 'INTERNAL_SERVER_ERROR'],
      ['a GraphQLError without a code', 'codeless', 'INTERNAL_SERVER_ERROR'],
      ['a database that is down', 'database', 'SERVICE_UNAVAILABLE'],
    ])('%s tells nothing but a log id', async (_what, how, code) => {
      const answer = await ask(running.url, `{ who fails(how: "${how}") }`);
      expect(answer.data).toEqual({ who: 'right', fails: null });
      expect(answer.errors).toEqual([
        {
          message: expect.stringMatching(/^(Something went wrong on our side|The service cannot answer)/),
          locations: [{ line: 1, column: 7 }],
          path: ['fails'],
          extensions: { code, logId: expect.stringMatching(/^[0-9a-f-]{36}$/) },
        },
      ]);
    });

    test('what the domain says on purpose is said, with nothing beside the code', async () => {
      const answer = await ask(running.url, '{ fails(how: "forbidden") }');
      expect(answer.errors).toEqual([
        {
          message: 'Not yours.',
          locations: [{ line: 1, column: 3 }],
          path: ['fails'],
          extensions: { code: 'FORBIDDEN' },
        },
      ]);
    });

    test('a null where none may be is ours', async () => {
      const answer = await ask(running.url, '{ broken { id } }');
      expect(codesOf(answer)).toEqual(['INTERNAL_SERVER_ERROR']);
      expect(JSON.stringify(answer)).not.toMatch(/non-nullable/);
    });
  });

  test('the log has the fault under the same id, without the values in it', async () => {
    const { body } = await post(running.url, '{ fails(how: "anything") }', { headers: right });
    const logId = (body.errors?.[0]?.extensions as { logId?: string } | undefined)?.logId;
    const line = running.sample.lines.find((candidate) => candidate.logId === logId);
    expect(line).toMatchObject({ code: 'INTERNAL_SERVER_ERROR', path: ['fails'] });
    expect(JSON.stringify(line)).toContain('duplicate key value');
    expect(JSON.stringify(running.sample.lines)).not.toMatch(/example\.test|Bearer/);
  });

  test('an operation is logged by its root fields, not by what the client called it', async () => {
    await post(running.url, 'query BudiSantoso { who }', { headers: right });
    const line = running.sample.lines.findLast((candidate) => candidate.msg === 'operation');
    expect(line).toEqual({
      level: 30,
      time: expect.any(String),
      msg: 'operation',
      requestId: expect.any(String),
      transport: 'HTTP',
      type: 'query',
      fields: ['who'],
      ms: expect.any(Number),
      outcome: 'OK',
    });
  });

  test.each([
    ['a bad credential', 'Bearer wrong', 401, 'UNAUTHENTICATED'],
    ['a database that is down', 'Bearer down', 503, 'SERVICE_UNAVAILABLE'],
  ])('%s is told by the status too', async (_what, authorization, status, code) => {
    const answer = await post(running.url, '{ who }', { headers: { authorization } });
    expect([answer.status, codesOf(answer.body)]).toEqual([status, [code]]);
  });

  test('a database that is down in a resolver answers 503', async () => {
    const answer = await post(running.url, '{ fails(how: "database") }', { headers: right });
    expect(answer.status).toBe(503);
  });

  test.each([
    ['old', 'application/json', 200],
    ['new', 'application/graphql-response+json', 400],
  ])('a document that is refused: status for an %s client', async (_who, accept, status) => {
    const answer = await post(running.url, '{ nope }', { headers: { accept } });
    expect(answer.status).toBe(status);
  });

  test('an Idempotency-Key that cannot be kept is refused', async () => {
    const answer = await post(running.url, '{ who }', { headers: { 'idempotency-key': 'x'.repeat(300) } });
    expect([answer.status, codesOf(answer.body)]).toEqual([400, ['BAD_REQUEST']]);
  });
});

test.each([
  [{ code: '08006' }, true],
  [{ code: '57P01' }, true],
  [{ code: 'ECONNREFUSED' }, true],
  [{ message: 'x', cause: { errors: [{ code: 'ECONNREFUSED' }] } }, true],
  [new Error('Connection terminated unexpectedly'), true],
  [{ code: '23505' }, false],
  [{ code: 'ENOENT', syscall: 'open' }, false],
  [new Error('x'), false],
  ['ECONNREFUSED', false],
])('%o: is the database down? %s', (error, expected) => {
  expect(isDatabaseDown(error)).toBe(expected);
});
