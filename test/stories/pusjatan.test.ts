import { readFile } from 'node:fs/promises';
import { gql } from 'graphql-request';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApi, type TestApi, unchanged } from '../support/api.js';
import { layInstitution, layMember, layPartner, type TestInstitution, type TestMember } from '../support/fixture.js';
import { act, activate, addDocument, requestCase, stepsAfter } from '../support/story.js';

const sop = 'procedures/pusjatan/kerja-sama-dalam-negeri/1.0.0.yaml';

describe('the domestic SOP, main route to a signed PKS', () => {
  let api: TestApi;
  let institution: TestInstitution;
  let partnerId: string;
  const people: Record<'admin' | 'head' | 'secretary' | 'centre' | 'partner' | 'outsider', TestMember> = {} as never;

  beforeAll(async () => {
    api = await startApi();
    institution = await layInstitution(api.gateway, {
      units: [
        { code: 'BADAN', kind: 'BADAN', echelon: 'I' },
        { code: 'PUSAT-A', kind: 'PUSAT', echelon: 'II', parent: 'BADAN' },
      ],
      posts: ['KABADAN@BADAN', 'SEKBADAN@BADAN', 'KAPUS@PUSAT-A'],
    });
    partnerId = await layPartner(api.gateway, institution, { name: 'PT Sinar Uji' });
    people.admin = await layMember(api.gateway, institution, { roles: ['ADMINISTRATOR'] });
    people.head = await layMember(api.gateway, institution, { posts: ['KABADAN@BADAN'] });
    people.secretary = await layMember(api.gateway, institution, { posts: ['SEKBADAN@BADAN'] });
    people.centre = await layMember(api.gateway, institution, { posts: ['KAPUS@PUSAT-A'] });
    people.partner = await layMember(api.gateway, institution, { partnerId });
    people.outsider = await layMember(api.gateway, institution);
    await activate(api, people.admin, await readFile(sop, 'utf8'));
  });
  afterAll(() => api.close());

  const post = (code: string) => `pos_${institution.posts[code]}`;
  const unit = (code: string) => `unit_${institution.units[code]}`;
  const positions = (name: string, ...codes: string[]) => ({ name, value: { positions: codes.map(post) } });

  it('goes from intake to both signatures', async () => {
    const asked = await requestCase(api, people.partner, {
      partnerId: `par_${partnerId}`,
      title: 'Uji bersama aspal',
      channel: 'PORTAL',
      facts: [positions('addressees', 'KABADAN@BADAN', 'KAPUS@PUSAT-A')],
    });
    expect(stepsAfter(asked)).toEqual(['RECEIVED']);
    const id = asked.cooperation?.id ?? '';

    const early = await unchanged(api, () => act(api, people.secretary, id, 'dispose'));
    expect(early.userErrors).toEqual([
      expect.objectContaining({ code: 'NOT_FOUND', path: ['input', 'cooperationId'] }),
    ]);
    expect(
      stepsAfter(
        await act(api, people.head, id, 'dispose', {
          facts: [positions('handlers', 'SEKBADAN@BADAN', 'KAPUS@PUSAT-A')],
        }),
      ),
    ).toEqual(['NEEDS']);
    const premature = await unchanged(api, () => act(api, people.secretary, id, 'assess'));
    expect(premature.userErrors.map((one) => one.code)).toEqual(['ILLEGAL_TRANSITION']);
    expect(
      stepsAfter(
        await act(api, people.secretary, id, 'recordNeeds', { facts: [{ name: 'needs', value: { needs: ['N-1'] } }] }),
      ),
    ).toEqual(['OPPORTUNITY']);
    expect(
      stepsAfter(
        await act(api, people.secretary, id, 'assess', {
          facts: [{ name: 'involvedUnits', value: { units: [unit('PUSAT-A')] } }],
        }),
      ),
    ).toEqual(['FORWARD']);
    expect(stepsAfter(await act(api, people.secretary, id, 'forwardToCentre'))).toEqual(['DRAFT_PKS']);

    expect(stepsAfter(await addDocument(api, people.centre, id, 'draft', 'Konsep PKS'))).toEqual(['DRAFT_PKS']);
    const withoutPlan = await unchanged(api, () => act(api, people.centre, id, 'submitForConfirmation'));
    expect(withoutPlan.userErrors).toEqual([
      expect.objectContaining({ __typename: 'GuardFailedError', code: 'GUARD_FAILED' }),
    ]);
    await addDocument(api, people.centre, id, 'workPlan', 'Rencana kerja');
    expect(stepsAfter(await act(api, people.centre, id, 'submitForConfirmation'))).toEqual(['SECRETARY_CHECK']);
    expect(stepsAfter(await act(api, people.secretary, id, 'initialAsSecretary'))).toEqual(['HAND_TO_HEAD']);
    expect(stepsAfter(await act(api, people.centre, id, 'handToHead'))).toEqual(['HEAD_CHECK']);
    expect(stepsAfter(await act(api, people.head, id, 'initialAsHead'))).toEqual(['MAKE_FINAL']);
    expect(
      stepsAfter(
        await act(api, people.centre, id, 'makeFinal', { facts: [{ name: 'endsOn', value: { date: '2027-03-01' } }] }),
      ),
    ).toEqual(['SIGN_PKS']);
    expect(stepsAfter(await act(api, people.partner, id, 'signAsPartner'))).toEqual(['SIGN_PKS']);
    const signed = await act(api, people.centre, id, 'signAsCentre');
    expect(signed).toEqual({
      cooperation: expect.objectContaining({
        status: 'ACTIVE',
        outcome: 'PKS_IN_FORCE',
        outcomeKind: 'AGREEMENT',
        activeSteps: [],
      }),
      userErrors: [],
    });

    const read = await api.request(
      gql`query ($id: ID!) { cooperation(id: $id) {
        endsOn
        documents { kind frozenAt slots { kind slot state versionNumber } }
        acts(first: 100) { totalCount nodes { number action positionCode } }
        tasks { step closedAt }
      } }`,
      { id },
      { as: people.centre },
    );
    expect(read).toMatchObject({ cooperation: { endsOn: '2027-03-01' } });
  });
});
