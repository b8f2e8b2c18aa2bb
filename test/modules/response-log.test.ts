import { Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { createLog } from '../../src/platform/log/log.js';
import { startApi } from '../support/api.js';
import { layInstitution, layMember } from '../support/fixture.js';
import { layCampaign, newKey, publishSurvey, submit, submitted, tokensOf, withdraw } from '../support/response.js';

describe('the log', () => {
  it('holds no token, receipt, key or answer, however they come in', async () => {
    const lines: string[] = [];
    const sink = new Writable({
      write: (chunk, _encoding, done) => {
        lines.push(String(chunk));
        done();
      },
    });
    const api = await startApi({ log: createLog({ level: 'trace', format: 'json' }, sink) });
    try {
      const institution = await layInstitution(api.gateway);
      const staff = await layMember(api.gateway, institution, { roles: ['ADMINISTRATOR', 'COORDINATOR'] });
      const survey = await publishSurvey(api, staff, 'short-nps');
      const laid = await layCampaign(api, institution, staff, survey, { invitations: 2 });
      const [token = '', second = ''] = tokensOf(laid);
      const [key, words] = [newKey(), 'Sangat lambat sekali'];
      const answers = [
        { question: 'nps', value: { number: 2 } },
        { question: 'whyDetractor', value: { text: words } },
      ];
      const inline = `query Q_${second.replaceAll('-', '_')} { surveyLink(token: "${token}") { state } }`;
      expect((await api.raw(inline)).body.data).toEqual({ surveyLink: { state: 'READY' } });
      expect((await api.raw(`{ surveyLink(token: "${token}") { nope } }`)).body.errors).toHaveLength(1);
      for (const path of [
        `/s/${token}`,
        `/s/${token}?x=${key}`,
        `/s/${token}/%zz`,
        `/graphql?query={surveyLink(token:"${token}"){state}}`,
      ])
        await fetch(`${api.url}${path}`, { headers: { referer: `${api.url}/s/${token}` } });
      const receipt = await submitted(api, token, answers, { key });
      await submit(api, token, answers, { key: newKey() });
      await withdraw(api, { receipt });
      // The database breaks in the middle of a response: what is told of it may not hold what was sent.
      const { gateway } = api.api.shared.runner;
      const { transaction } = gateway;
      gateway.transaction = (id, work) =>
        transaction.call(gateway, id, async (held) => {
          await work(held);
          return held.query('select $1::uuid as broken', [second]);
        }) as never;
      const broken = await api.raw(
        'mutation ($input: SurveyResponseSubmitInput!) { surveyResponseSubmit(input: $input) { receipt } }',
        { input: { token: second, answers, idempotencyKey: key } },
      );
      gateway.transaction = transaction;
      expect(broken.body.errors).toHaveLength(1);
      const log = lines.join('');
      expect(log).toContain('surveyResponseSubmit');
      expect(log).toContain('INTERNAL_SERVER_ERROR');
      for (const secret of [token, second, second.replaceAll('-', '_'), key, receipt, words, 'referer'])
        expect(log).not.toContain(secret);
    } finally {
      await api.close();
    }
  });
});
