import { gql } from 'graphql-request';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  CooperationDocumentAddDocument,
  MonitoringReportFinishDocument,
  MonitoringReportReviseDocument,
  MonitoringReportStartDocument,
} from '../generated/operations.js';
import { startApi, type TestApi, unchanged } from '../support/api.js';
import { clauseNow, clausesOf, consent, counter, propose } from '../support/clauses.js';
import { layInstitution, layMember, layPartner, type TestInstitution, type TestMember } from '../support/fixture.js';
import { harbourSop } from '../support/harbour.js';
import { compose } from '../support/instrument.js';
import { inputError } from '../support/seats.js';
import { act, activate, requestCase, stepsAfter, upload } from '../support/story.js';

describe('an SOP made up here, played through HTTP without a change to the source', () => {
  let api: TestApi;
  let institution: TestInstitution;
  let partnerId: string;
  const people: Record<'admin' | 'pilot' | 'chandler' | 'warden' | 'owner', TestMember> = {} as never;

  beforeAll(async () => {
    api = await startApi();
    institution = await layInstitution(api.gateway, {
      units: [{ code: 'NORTH', kind: 'QUAY' }],
      posts: ['PILOT', 'CHANDLER', 'WARDEN'],
    });
    partnerId = await layPartner(api.gateway, institution, { country: 'SG' });
    people.admin = await layMember(api.gateway, institution, { roles: ['ADMINISTRATOR'] });
    people.pilot = await layMember(api.gateway, institution, { posts: ['PILOT'] });
    people.chandler = await layMember(api.gateway, institution, { posts: ['CHANDLER'] });
    people.warden = await layMember(api.gateway, institution, { posts: ['WARDEN'] });
    people.owner = await layMember(api.gateway, institution, { partnerId });
    await activate(api, people.admin, harbourSop, { despiteErrors: true });
  });
  afterAll(() => api.close());

  const hail = (title: string) =>
    requestCase(api, people.owner, {
      partnerId: `par_${partnerId}`,
      title,
      channel: 'RADIO',
      facts: [
        { name: 'draught', value: { number: 4.5 } },
        { name: 'remark', value: { text: 'Two masts' } },
      ],
    });
  const quays = () => [{ name: 'quays', value: { units: [`unit_${institution.units.NORTH}`] } }];
  const hull = [{ form: 'SURVEY-OF-HULL', answers: [{ question: 'tight', value: { boolean: true } }] }];

  const bothConsent = async (id: string, clauseId: string) => {
    for (const [who, party] of [
      ['warden', 'INSTITUTION'],
      ['owner', 'PARTNER'],
    ] as const) {
      const textId = (await clauseNow({ api }, people.warden, id, clauseId)).text.id;
      expect((await consent({ api }, people[who], { textId, party })).userErrors).toEqual([]);
    }
  };

  /** One term, proposed by the warden and agreed to by the owner too; before that nobody shakes hands. */
  const settleTerms = async (id: string) => {
    const clause = { code: 'TOLL', heading: { id: 'Bea' }, body: { id: 'Sepuluh keping.' } };
    const proposed = await propose({ api }, people.warden, id, 'INSTITUTION', [clause]);
    const stranger = await unchanged(api, () => propose({ api }, people.pilot, id, 'INSTITUTION', [clause]));
    expect(stranger.userErrors).toEqual([expect.objectContaining({ code: 'FORBIDDEN' })]);
    const open = await unchanged(api, () => act(api, people.warden, id, 'shake'));
    expect(open.userErrors).toEqual([
      expect.objectContaining({
        unmet: [{ code: 'TERMS_SETTLED', explanation: 'Terms are open.', whoCanMeet: ['WARDEN', 'OWNER'] }],
      }),
    ]);
    const [clauseId = ''] = proposed.clauseIds;
    await bothConsent(id, clauseId);
  };

  /** The lease is composed from what was agreed, anew when that changed, and never put in as a file. */
  const writeLease = async (id: string) => {
    const fileId = await upload(api, people.warden, 'lease.txt', 'Lease of a berth');
    const put = { cooperationId: id, kind: 'lease', fileId };
    const filed = await unchanged(api, () =>
      api.request(CooperationDocumentAddDocument, { input: put }, { as: people.warden }),
    );
    expect(filed.cooperationDocumentAdd?.userErrors).toEqual([inputError('INVALID', ['input', 'kind'])]);
    const before = await compose({ api }, people.warden, id, { kind: 'lease' });
    expect(before.composition?.clauses).toHaveLength(1);
    const [clause] = (await clausesOf({ api }, people.warden, id)).clauses.nodes;
    const change = { textId: clause?.text.id ?? '', party: 'PARTNER' as const, body: { id: 'Lima keping.' } };
    expect((await counter({ api }, people.owner, change)).userErrors).toEqual([]);
    const late = await unchanged(api, () => act(api, people.warden, id, 'makeReady'));
    expect(late.userErrors).toEqual([
      expect.objectContaining({
        unmet: [
          { code: 'LEASE_AS_AGREED', explanation: 'The lease is not as agreed.', whoCanMeet: ['WARDEN', 'OWNER'] },
        ],
      }),
    ]);
    await bothConsent(id, clause?.id ?? '');
    expect((await compose({ api }, people.warden, id, { kind: 'lease' })).userErrors).toEqual([]);
  };

  const log = async (reportId: string) => {
    const { monitoringReportFinish: finished } = await api.request(
      MonitoringReportFinishDocument,
      { input: { reportId } },
      { as: people.pilot },
    );
    expect(finished?.userErrors).toEqual([]);
    return finished?.report?.documentVersion?.number;
  };

  /** The warden has nothing to read until the chandler passes it on. */
  const reportByTwoHops = async (id: string) => {
    const input = { cooperationId: id, from: '2026-02-01', until: '2026-03-02' };
    const begun = await api.request(MonitoringReportStartDocument, { input }, { as: people.pilot });
    const reportId = begun.monitoringReportStart?.report?.id ?? '';
    const blank = await unchanged(api, () => act(api, people.pilot, id, 'handIn'));
    expect(blank.userErrors).toEqual([
      expect.objectContaining({
        unmet: [
          expect.objectContaining({ code: 'DOCUMENT_MISSING.log', whoCanMeet: ['PILOT'] }),
          { code: 'LOGGED', explanation: 'The log is not finished.', whoCanMeet: ['PILOT'] },
        ],
      }),
    ]);
    expect(await log(reportId)).toBe(1);
    expect(stepsAfter(await act(api, people.pilot, id, 'handIn'))).toEqual(['QUAYSIDE']);
    const early = await unchanged(api, () => act(api, people.warden, id, 'readLog'));
    expect(early.userErrors).toEqual([expect.objectContaining({ code: 'ILLEGAL_TRANSITION' })]);
    expect(stepsAfter(await act(api, people.chandler, id, 'logAgain', { comment: 'No tide.' }))).toEqual(['MOORED']);
    const same = await unchanged(api, () => act(api, people.pilot, id, 'handIn'));
    expect(same.userErrors).toEqual([
      expect.objectContaining({ unmet: [expect.objectContaining({ code: 'LOGGED', whoCanMeet: ['PILOT'] })] }),
    ]);
    const again = await api.request(MonitoringReportReviseDocument, { input: { reportId } }, { as: people.pilot });
    expect(await log(again.monitoringReportRevise?.report?.id ?? '')).toBe(2);
    await act(api, people.pilot, id, 'handIn');
    expect(stepsAfter(await act(api, people.chandler, id, 'passOn'))).toEqual(['TOWER']);
    return act(api, people.warden, id, 'readLog');
  };

  it('forks, joins, asks a form, votes, returns once and ends in a signed lease', async () => {
    const asked = await hail('Brig');
    expect(stepsAfter(asked)).toEqual(['SOUNDING', 'VICTUALS']);
    const id = asked.cooperation?.id ?? '';

    const noForm = await unchanged(api, () => act(api, people.pilot, id, 'sound', { facts: quays() }));
    expect(noForm).toEqual({
      cooperation: null,
      userErrors: [expect.objectContaining({ code: 'REQUIRED', path: ['input', 'forms', 'SURVEY-OF-HULL'] })],
    });
    expect(stepsAfter(await act(api, people.pilot, id, 'sound', { facts: quays(), forms: hull }))).toEqual([
      'VICTUALS',
    ]);

    const noSalt = await unchanged(api, () => act(api, people.chandler, id, 'victual'));
    expect(noSalt.userErrors).toEqual([
      expect.objectContaining({
        __typename: 'GuardFailedError',
        unmet: [{ code: 'SALT_ABOARD', explanation: 'Salt comes first.', whoCanMeet: ['CHANDLER'] }],
      }),
    ]);
    const listed = await act(api, people.chandler, id, 'list', {
      facts: [{ name: 'cargo', value: { choices: ['SALT'] } }],
    });
    expect(stepsAfter(listed)).toEqual(['VICTUALS']);
    expect(stepsAfter(await act(api, people.chandler, id, 'victual'))).toEqual(['COUNCIL']);

    const back = await act(api, people.warden, id, 'soundAgain', { comment: 'The tide has turned.' });
    expect(stepsAfter(back)).toEqual(['SOUNDING']);
    expect(back.cooperation?.round).toBe(2);
  });

  it('reaches its own outcome, with one of three votes left out', async () => {
    const asked = await hail('Schooner');
    const id = asked.cooperation?.id ?? '';
    await act(api, people.chandler, id, 'list', { facts: [{ name: 'cargo', value: { choices: ['FISH', 'SALT'] } }] });
    expect(stepsAfter(await act(api, people.chandler, id, 'victual'))).toEqual(['SOUNDING']);
    expect(stepsAfter(await act(api, people.pilot, id, 'sound', { facts: quays(), forms: hull }))).toEqual(['COUNCIL']);
    expect(stepsAfter(await act(api, people.pilot, id, 'aye'))).toEqual(['COUNCIL']);
    const twice = await unchanged(api, () => act(api, people.pilot, id, 'aye'));
    expect(twice.userErrors).toEqual([
      expect.objectContaining({ unmet: [expect.objectContaining({ code: 'ALREADY_ACTED' })] }),
    ]);
    expect(stepsAfter(await act(api, people.warden, id, 'aye'))).toEqual(['TERMS']);
    await settleTerms(id);
    expect(stepsAfter(await act(api, people.warden, id, 'shake'))).toEqual(['SEALING']);
    await writeLease(id);
    expect(stepsAfter(await act(api, people.warden, id, 'makeReady'))).toEqual(['SEALING']);
    const sealed = await act(api, people.owner, id, 'seal', {
      facts: [{ name: 'ebb', value: { date: '2026-12-31' } }],
    });
    expect(sealed.cooperation).toMatchObject({ status: 'ACTIVE', outcome: null, phase: 'MONITORING' });
    const read = await reportByTwoHops(id);
    expect(read.cooperation).toMatchObject({
      status: 'ACTIVE',
      outcome: 'BERTHED',
      outcomeKind: 'AGREEMENT',
      phase: 'ACTIVE',
    });

    const told = await api.request(
      gql`query ($id: ID!) { cooperation(id: $id) {
        facts { name value { text number choices units } }
        formAnswers { form formVersion answers { question value { boolean } } }
        documents { kind frozenAt slots { slot state } }
      } }`,
      { id },
      { as: people.warden },
    );
    const none = { text: null, number: null, choices: null, units: null };
    expect(told).toEqual({
      cooperation: {
        facts: [
          { name: 'draught', value: { text: null, number: 4.5, choices: null, units: null } },
          { name: 'cargo', value: { text: null, number: null, choices: ['FISH', 'SALT'], units: null } },
          { name: 'remark', value: { text: 'Two masts', number: null, choices: null, units: null } },
          {
            name: 'quays',
            value: { text: null, number: null, choices: null, units: [`unit_${institution.units.NORTH}`] },
          },
          { name: 'unsettled', value: { text: null, number: 0, choices: null, units: null } },
          { name: 'settled', value: { text: null, number: 1, choices: null, units: null } },
          { name: 'written', value: none },
          { name: 'logged', value: none },
          { name: 'ebb', value: none },
        ],
        formAnswers: [
          { form: 'SURVEY-OF-HULL', formVersion: '2', answers: [{ question: 'tight', value: { boolean: true } }] },
        ],
        documents: [
          { kind: 'lease', frozenAt: expect.any(String), slots: [{ slot: 'OWNER', state: 'SIGNED' }] },
          { kind: 'log', frozenAt: null, slots: [] },
        ],
      },
    });
  });

  it('offers to each what each may do, by the rules that guard the act', async () => {
    const asked = await hail('Ketch');
    const offered = await api.request<{ cooperation: { availableActions: object[] } }>(
      gql`query ($id: ID!) { cooperation(id: $id) { availableActions { action allowed because { code whoCanMeet } form comment } } }`,
      { id: asked.cooperation?.id },
      { as: people.chandler },
    );
    expect(offered.cooperation.availableActions).toEqual([
      { action: 'list', allowed: true, because: [], form: null, comment: 'OPTIONAL' },
      {
        action: 'victual',
        allowed: false,
        because: [{ code: 'SALT_ABOARD', whoCanMeet: ['CHANDLER'] }],
        form: null,
        comment: 'OPTIONAL',
      },
    ]);
  });
});
