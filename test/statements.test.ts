import { readFile } from 'node:fs/promises';
import { GraphQLClient } from 'graphql-request';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { globalId } from '../src/platform/read/global-id.js';
import {
  CooperationActDocument,
  CooperationCountsDocument,
  CooperationDeepDocument,
  CooperationPageDocument,
  WhoActedDocument,
} from './generated/operations.js';
import { startApi, type TestApi } from './support/api.js';
import { layInstitution, layMember, layPartner, type TestInstitution, type TestMember } from './support/fixture.js';
import { needsFact } from './support/needs.js';
import { Builder } from './support/questionnaire.js';
import { type CampaignPlan, layCampaign, publishSurvey, submitted, tokensOf } from './support/response.js';
import { act, activate, addDocument, requestCase } from './support/story.js';

/**
 * What operations cost the database. A number here is a promise: the same for one row as for twenty. The one statement
 * that finds out who calls is left out: its answer is remembered for a moment, so it comes now and then.
 */
describe('statements', () => {
  let api: TestApi;
  let institution: TestInstitution;
  let staff: TestMember;
  const cases: string[] = [];

  beforeAll(async () => {
    api = await startApi();
    institution = await layInstitution(api.gateway, {
      units: [
        { code: 'BADAN', kind: 'BADAN', echelon: 'I' },
        { code: 'PUSAT-A', kind: 'PUSAT', echelon: 'II', parent: 'BADAN' },
      ],
      posts: ['KABADAN@BADAN', 'SEKBADAN@BADAN', 'KAPUS@PUSAT-A'],
    });
    staff = await layMember(api.gateway, institution, {
      roles: ['ADMINISTRATOR', 'COORDINATOR'],
      posts: ['KABADAN@BADAN', 'SEKBADAN@BADAN', 'KAPUS@PUSAT-A'],
    });
    await activate(api, staff, await readFile('procedures/pusjatan/kerja-sama-dalam-negeri/1.0.0.yaml', 'utf8'));
    for (let number = 1; number <= 20; number += 1) {
      const partnerId = await layPartner(api.gateway, institution);
      const { cooperation, userErrors } = await requestCase(api, staff, {
        partnerId: globalId('par', partnerId),
        title: `Case ${number}`,
        channel: 'LETTER',
        facts: [positions('addressees', 'KABADAN@BADAN', 'SEKBADAN@BADAN')],
      });
      if (!cooperation) throw new Error(JSON.stringify(userErrors));
      cases.push(cooperation.id);
      if (number % 2 === 0) await addDocument(api, staff, cooperation.id, 'requestLetter', `Letter ${number}`);
    }
  });
  afterAll(() => api.close());

  const positions = (name: string, ...codes: string[]) => ({
    name,
    value: { positions: codes.map((code) => globalId('pos', institution.posts[code] ?? '')) },
  });
  const client = () => new GraphQLClient(`${api.url}/graphql`, { headers: { authorization: `Bearer ${staff.token}` } });
  /** The statements of a call, without the one that finds out who calls. */
  async function cost(call: () => Promise<unknown>): Promise<string[]> {
    const seen = await api.statements(call);
    return seen.filter((sql) => !/\b(session|api_key)\b/.test(sql));
  }

  it('a page of 1 and a page of 20 cooperations with partner, tasks and documents: 1', async () => {
    const counts: number[] = [];
    for (const first of [1, 20]) {
      const statements = await cost(async () => {
        const { cooperations } = await client().request(CooperationPageDocument, { first });
        expect(cooperations?.nodes).toHaveLength(first);
        for (const node of cooperations?.nodes ?? [])
          expect([node.partner?.name, node.tasks.length > 0]).toEqual([expect.any(String), true]);
        if (first === 20) expect(cooperations?.nodes.filter((node) => node.documents.length > 0)).toHaveLength(10);
      });
      counts.push(statements.length);
    }
    expect(counts).toEqual([1, 1]);
  });

  it('a count of all cooperations, as far as the caller sees them: 1', async () => {
    const statements = await cost(async () => {
      const { cooperationCounts } = await client().request(CooperationCountsDocument, {});
      expect(cooperationCounts).toEqual([
        { phase: expect.any(String), status: 'OPEN', outcomeKind: null, cooperations: 20 },
      ]);
    });
    expect(statements).toHaveLength(1);
    const partnerId = await layPartner(api.gateway, institution);
    const stranger = await layMember(api.gateway, institution, { partnerId });
    expect(await api.request(CooperationCountsDocument, {}, { as: stranger })).toEqual({ cooperationCounts: [] });
    const none = await client().request(CooperationCountsDocument, { where: { statusIn: ['CLOSED'] } });
    expect(none).toEqual({ cooperationCounts: [] });
  });

  it('one cooperation three levels deep: 1', async () => {
    const statements = await cost(async () => {
      const { cooperation } = await client().request(CooperationDeepDocument, { id: cases[1] ?? '' });
      expect(cooperation?.partner?.cooperations.nodes[0]?.tasks.length).toBeGreaterThan(0);
      expect(cooperation?.documents[0]?.versions).toHaveLength(1);
    });
    expect(statements).toHaveLength(1);
  });

  it('a history with who acted: 1', async () => {
    const statements = await cost(async () => {
      const { cooperation } = await client().request(WhoActedDocument, { id: cases[1] ?? '' });
      const person = { id: globalId('per', staff.personId), name: expect.any(String) };
      expect(cooperation?.acts.nodes).toEqual([
        { number: 1, action: 'submitRequest', person },
        { number: 2, action: 'documentAdd', person },
      ]);
    });
    expect(statements).toHaveLength(1);
  });

  it('an act with the case it answers: 8, of which 2 write, and one asks whether a service standard wants to hear of it', async () => {
    const input = {
      cooperationId: cases[0] ?? '',
      action: 'dispose',
      facts: [positions('handlers', 'SEKBADAN@BADAN')],
    };
    const statements = await cost(async () => {
      const { cooperationAct } = await client().request(CooperationActDocument, { input });
      expect(cooperationAct?.userErrors).toEqual([]);
    });
    expect(statements.map(summary)).toEqual([
      'begin',
      'select cooperation',
      'select position',
      'with moved cooperation',
      'select service_standard',
      'insert event',
      'commit',
      'select cooperation',
    ]);
  });

  it('a return costs two statements more: its reason, and one notice for everybody told', async () => {
    const secretary = await layMember(api.gateway, institution, { posts: ['SEKBADAN@BADAN'] });
    const centre = await layMember(api.gateway, institution, { posts: ['KAPUS@PUSAT-A'] });
    const id = cases[4] ?? '';
    const onward = async (as: TestMember, action: string, facts?: object[]) => {
      const { userErrors } = await act(api, as, id, action, facts ? { facts: facts as never } : {});
      expect(userErrors).toEqual([]);
    };
    await onward(staff, 'dispose', [positions('handlers', 'SEKBADAN@BADAN')]);
    await onward(secretary, 'recordNeeds', [await needsFact(api, secretary, 'needs')]);
    const units = [globalId('unit', institution.units['PUSAT-A'] ?? '')];
    await onward(secretary, 'assess', [{ name: 'involvedUnits', value: { units } }]);
    await onward(secretary, 'forwardToCentre');
    for (const kind of ['draft', 'workPlan']) await addDocument(api, centre, id, kind, kind);
    await onward(centre, 'submitForConfirmation');
    const input = { cooperationId: id, action: 'returnFromSecretary', comment: 'Belum lengkap.' };
    const statements = await cost(async () => {
      const head = new GraphQLClient(`${api.url}/graphql`, { headers: { authorization: `Bearer ${secretary.token}` } });
      const { cooperationAct } = await head.request(CooperationActDocument, { input });
      expect(cooperationAct?.userErrors).toEqual([]);
    });
    expect(statements.map(summary)).toEqual([
      'begin',
      'select cooperation',
      'insert comment',
      'with moved cooperation',
      'insert notice',
      'select service_standard',
      'insert event',
      'commit',
      'select cooperation',
    ]);
    const told = await api.gateway.system.query<{ person_id: string }>('select person_id from notice');
    expect(told.map((one) => one.person_id).sort()).toEqual([staff.personId, centre.personId].sort());
  });

  it('an edit of a questionnaire with the draft it answers: 7, of which 3 write', async () => {
    const builder = await Builder.begin(api, staff, { code: 'counted', language: 'id', questionnaire: {} });
    const statements = await cost(() => builder.do('pageAdd', { name: 'one' }));
    expect(statements.map(summary)).toEqual([
      'begin',
      'select questionnaire',
      'update',
      'insert questionnaire_revision',
      'insert event',
      'commit',
      'select questionnaire',
    ]);
  });

  it('a response: 3, of which 1 writes; with a quota 1 more, and where it waits for its step 1 more', async () => {
    const survey = await publishSurvey(api, staff, 'short-nps');
    const answers = [{ question: 'nps', value: { number: 9 } }];
    const costs = async (plan: CampaignPlan): Promise<string[]> => {
      const laid = await layCampaign(api, institution, staff, survey, { invitations: 2, ...plan });
      const [first = '', second = ''] = tokensOf(laid);
      // What belongs to a version is asked for once.
      await submitted(api, first, answers);
      return (await cost(() => submitted(api, second, answers))).map(summary);
    };
    const read = ['select survey_invitation', 'select survey_participation'];
    const kept = 'with claim survey_participation';
    expect(await costs({})).toEqual([...read, kept]);
    expect(await costs({ quotas: [{ code: 'all', most: 9 }] })).toEqual([
      ...read,
      'begin',
      kept,
      'with held survey_quota',
      'commit',
    ]);
    expect(await costs({ mode: 'ANONYMOUS' })).toEqual([...read, 'begin', kept, 'commit', 'select survey_ballot']);
  });

  it('a refused act writes nothing at all', async () => {
    const statements = await cost(async () => {
      const { userErrors } = await act(api, staff, cases[2] ?? '', 'assess');
      expect(userErrors.map((one) => one.code)).toEqual(['ILLEGAL_TRANSITION']);
    });
    expect(statements.filter((sql) => /^\s*(insert|update|delete|with moved)/i.test(sql))).toEqual([]);
  });
});

/** Verb and first table of a statement. */
const summary = (sql: string): string =>
  /^\s*(with "?(?:moved|claim|held)"?|\w+)(?:[\s\S]*?\b(?:from|into|update)\s+"?(\w+))?/i
    .exec(sql)
    ?.slice(1)
    .filter(Boolean)
    .join(' ')
    .replaceAll('"', '') ?? sql;
