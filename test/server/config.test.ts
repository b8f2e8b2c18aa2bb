import { expect, test } from 'vitest';
import { readConfig } from '../../src/server/config.js';

const problemsOf = (env: Record<string, string>): string[] => {
  const read = readConfig(env);
  return read.ok ? [] : read.error.map(({ variable }) => variable);
};

test('without a variable everything is closed', () => {
  const read = readConfig({});
  expect(read).toMatchObject({
    ok: true,
    value: {
      environment: 'production',
      port: 4000,
      host: '127.0.0.1',
      databaseUrl: null,
      basePath: '',
      corsOrigins: [],
      wsOrigins: [],
      introspection: false,
      graphiql: false,
      trustProxy: false,
      log: { level: 'info', format: 'json' },
    },
  });
});

test('all bad variables are reported at once, with how to mend them and without their values', () => {
  const bad = {
    NODE_ENV: 'live',
    PORT: '70000',
    HOST: 'a b',
    DATABASE_URL: 'mysql://user:hunter2@host/db',
    BASE_PATH: 'mitra',
    PUBLIC_URL: 'api.example',
    CORS_ORIGINS: 'https://a.example,https://b.example/path',
    WS_ORIGINS: '*',
    INTROSPECTION: 'maybe',
    GRAPHIQL: '2',
    TRUST_PROXY: 'true',
    RATE_LIMITS: 'lots',
    SESSION_HOURS: '0',
    MAIL_FROM: 'Mitra mitra@example.test',
    LOG_LEVEL: 'loud',
    LOG_FORMAT: 'xml',
  };
  expect(problemsOf(bad).sort()).toEqual(Object.keys(bad).sort());
  const read = readConfig(bad);
  const problems = read.ok ? [] : read.error;
  expect(problems.every(({ problem, mend }) => problem.length > 5 && mend.length > 5)).toBe(true);
  expect(JSON.stringify(problems)).not.toContain('hunter2');
});

test.each([
  ['an empty variable counts as absent', { PORT: '', CORS_ORIGINS: '  ' }, { port: 4000, corsOrigins: [] }],
  ['any free port', { PORT: '0' }, { port: 0 }],
  ['WebSocket origins follow CORS', { CORS_ORIGINS: 'https://a.example' }, { wsOrigins: ['https://a.example'] }],
  ['demo is open', { NODE_ENV: 'demo' }, { introspection: true, graphiql: true }],
  ['unless told otherwise', { NODE_ENV: 'demo', INTROSPECTION: 'off' }, { introspection: false, graphiql: false }],
  ['a sub-path', { BASE_PATH: '/mitra/' }, { basePath: '/mitra' }],
  ['hops', { TRUST_PROXY: '2' }, { trustProxy: 2 }],
  ['ranges', { TRUST_PROXY: '10.0.0.0/8, ::1' }, { trustProxy: ['10.0.0.0/8', '::1'] }],
  ['no rate limit', { RATE_LIMITS: 'off' }, { rateLimits: null }],
])('%s', (_what, env, expected) => {
  expect(readConfig(env)).toMatchObject({ ok: true, value: expected });
});

test.each(['10.0.0.0/33', 'proxy', '0', '10.0.0.0/8/8', '::1/129'])('TRUST_PROXY=%s is refused', (value) => {
  expect(problemsOf({ TRUST_PROXY: value })).toEqual(['TRUST_PROXY']);
});
