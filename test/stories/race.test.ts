import { readFile } from 'node:fs/promises';
import { gql } from 'graphql-request';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApi, type TestApi } from '../support/api.js';
import { layInstitution, layMember, layPartner, type TestInstitution, type TestMember } from '../support/fixture.js';
import { act, activate, requestCase, type StoryAnswer, stepsAfter } from '../support/story.js';

const sop = 'procedures/pusjatan/kerja-sama-dalam-negeri/1.0.0.yaml';

describe('twenty at once', () => {
  let api: TestApi;
  let other: TestApi;
  let institution: TestInstitution;
  let partnerId: string;
  let partner: TestMember;
  let head: TestMember;

  beforeAll(async () => {
    api = await startApi();
    other = await startApi({ connectionString: api.connectionString });
    institution = await layInstitution(api.gateway, {
      units: [{ code: 'BADAN', kind: 'BADAN', echelon: 'I' }],
      posts: ['KABADAN@BADAN', 'SEKBADAN@BADAN'],
    });
    partnerId = await layPartner(api.gateway, institution);
    const admin = await layMember(api.gateway, institution, { roles: ['ADMINISTRATOR'] });
    partner = await layMember(api.gateway, institution, { partnerId });
    head = await layMember(api.gateway, institution, { posts: ['KABADAN@BADAN'] });
    await activate(api, admin, await readFile(sop, 'utf8'));
  });
  afterAll(async () => {
    await other.close();
    await api.close();
  });

  const request = (title: string, rest: object = {}) =>
    requestCase(api, partner, {
      partnerId: `par_${partnerId}`,
      title,
      channel: 'PORTAL',
      facts: [{ name: 'addressees', value: { positions: [`pos_${institution.posts['KABADAN@BADAN']}`] } }],
      ...rest,
    });
  const dispose = (through: TestApi, id: string, rest: object = {}) =>
    act(through, head, id, 'dispose', {
      facts: [{ name: 'handlers', value: { positions: [`pos_${institution.posts['SEKBADAN@BADAN']}`] } }],
      ...rest,
    });
  const shots = (id: string, rest: object = {}) =>
    Promise.all(Array.from({ length: 20 }, (_, shot) => dispose(shot % 2 === 0 ? api : other, id, rest)));
  const won = (answers: readonly StoryAnswer[]) => answers.filter((answer) => answer.userErrors.length === 0);

  it('the same action with the version read: one wins, nineteen are told what is in force now', async () => {
    const asked = await request('One winner');
    const id = asked.cooperation?.id ?? '';
    const answers = await shots(id, { expectedVersion: 1 });
    expect(won(answers)).toHaveLength(1);
    const lost = answers.filter((answer) => answer.userErrors.length > 0);
    for (const answer of lost)
      expect(answer).toEqual({
        cooperation: null,
        userErrors: [
          {
            __typename: 'StaleError',
            code: 'STALE',
            currentVersion: 2,
            path: ['input', 'expectedVersion'],
            message: 'This cooperation is at version 2, not at the one expected. Read it again.',
          },
        ],
      });
    expect(await versionAndActs(id)).toEqual({ version: 2, acts: 2 });
  });

  it('the same action without a version: one wins, the others find the step left', async () => {
    const id = (await request('One winner again')).cooperation?.id ?? '';
    const answers = await shots(id);
    expect(won(answers)).toHaveLength(1);
    expect(new Set(answers.flatMap((answer) => answer.userErrors.map((one) => one.code)))).toEqual(
      new Set(['ILLEGAL_TRANSITION']),
    );
    expect(await versionAndActs(id)).toEqual({ version: 2, acts: 2 });
  });

  it('one idempotency key: one effect, twenty equal answers; another input under it is refused', async () => {
    const id = (await request('One key')).cooperation?.id ?? '';
    const answers = await shots(id, { idempotencyKey: 'dispose-1' });
    expect(won(answers)).toHaveLength(20);
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(await versionAndActs(id)).toEqual({ version: 2, acts: 2 });
    const reused = await dispose(api, id, { idempotencyKey: 'dispose-1', comment: 'something else' });
    expect(reused.userErrors.map((one) => one.code)).toEqual(['IDEMPOTENCY_KEY_REUSED']);
  });

  it('the same letter twenty times is one case', async () => {
    const answers = await Promise.all(Array.from({ length: 20 }, () => request('One letter')));
    expect(new Set(answers.map((answer) => answer.cooperation?.id)).size).toBe(1);
    expect(stepsAfter(answers[0] ?? { cooperation: null, userErrors: [] })).toEqual(['RECEIVED']);
  });

  it('a dry run reports every rule and changes nothing', async () => {
    const id = (await request('Rehearsal')).cooperation?.id ?? '';
    const before = await api.fingerprint();
    const dry = await dispose(api, id, { dryRun: true });
    expect(dry.userErrors).toEqual([]);
    expect(await api.fingerprint()).toBe(before);
  });

  async function versionAndActs(id: string) {
    const read = await api.request<{ cooperation: { version: number; acts: { totalCount: number } } }>(
      gql`query ($id: ID!) { cooperation(id: $id) { version acts { totalCount } } }`,
      { id },
      { as: head },
    );
    return { version: read.cooperation.version, acts: read.cooperation.acts.totalCount };
  }
});
