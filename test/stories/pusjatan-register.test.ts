import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  CooperationBasisDocument,
  CooperationBasisSetDocument,
  CooperationNeedsDocument,
  DocumentBasisDocument,
  DocumentNumbersDocument,
  NeedsDocument,
  NumberSeriesSetDocument,
  ProceduresForDocument,
  PublicProceduresDocument,
} from '../generated/operations.js';
import { unchanged } from '../support/api.js';
import { seedTest } from '../support/coverage.js';
import { layPartner, type TestMember } from '../support/fixture.js';
import { recordNeed } from '../support/needs.js';
import { codesOf, openPusjatan, type Pusjatan } from '../support/pusjatan.js';
import { act, addDocument, requestCase, stepsAfter, upload } from '../support/story.js';

const sop = 'procedures/pusjatan/kerja-sama-dalam-negeri/1.0.0.yaml';
const importing = `mutation ($input: ProcedureImportInput!) { procedureImport(input: $input) {
  procedureVersion { id } userErrors { code path } } }`;
const activating = `mutation ($input: ProcedureActivateInput!) { procedureActivate(input: $input) {
  procedureVersion { state } userErrors { code path } } }`;

describe('what surrounds the domestic SOP: its scope, its public page, its registers', () => {
  let house: Pusjatan;
  let api: Pusjatan['api'];
  let people: Pusjatan['people'];
  beforeAll(async () => {
    house = await openPusjatan();
    ({ api, people } = house);
  });
  afterAll(() => api?.close());

  seedTest(['P-00a'], 'the partner’s country decides which procedure serves it', async (seed) => {
    const abroad = `par_${await layPartner(api.gateway, house.institution, { name: 'Temasek Lab', country: 'SG' })}`;
    const ask = (partnerId: string, as = people.secretary) => api.request(ProceduresForDocument, { partnerId }, { as });
    const home = await seed.accepted(() => ask(`par_${house.partnerId}`));
    expect(home.proceduresFor).toEqual({
      scope: 'DOMESTIC',
      procedures: [{ id: expect.stringMatching(/^prv_/), code: 'PUSJATAN-DN', label: '1.0.0', state: 'ACTIVE' }],
      obstacle: null,
    });
    const foreign = await seed.accepted(() => ask(abroad));
    expect(foreign.proceduresFor).toEqual({
      scope: 'FOREIGN',
      procedures: [],
      obstacle: {
        id: 'Tidak ada prosedur yang berlaku untuk mitra luar negeri.',
        en: 'No procedure is in force for partners of other countries.',
      },
    });
    expect((await ask(abroad, people.partner)).proceduresFor).toBeNull();
    const facts = [house.positions('addressees', 'SEKBADAN@BADAN')];
    const refused = await seed.refused(api, () =>
      requestCase(api, people.secretary, { partnerId: abroad, title: 'Uji', channel: 'LETTER', facts }),
    );
    expect(refused.userErrors).toEqual([
      {
        __typename: 'InputError',
        code: 'NOT_FOUND',
        message: 'No procedure is in force for a foreign partner.',
        path: ['input', 'procedure'],
      },
    ]);
  });

  seedTest(['P-00b'], 'anyone reads the service and fetches its file; acting needs a login', async (seed) => {
    const read = async (institution = house.institution.code) =>
      (await api.request(PublicProceduresDocument, { institution })).publicProcedures;
    const [plain] = (await seed.accepted(() => read())) ?? [];
    expect(plain).toMatchObject({ code: 'PUSJATAN-DN', label: '1.0.0', scope: 'DOMESTIC', officialFile: null });
    expect(plain?.steps.length).toBeGreaterThan(10);
    expect(plain?.steps[0]).toMatchObject({
      step: 'RECEIVED',
      phase: 'INTAKE',
      source: { document: 'SOP', item: '2' },
    });

    const bytes = 'SAMPLE: stand-in for the official PDF';
    const draft = await importOf('1.0.1', { officialFileSample: true, officialFile: bytes });
    expect((await read())?.[0]?.label, 'a draft is nobody’s').toBe('1.0.0');
    expect(await activateAs(draft)).toBe('ACTIVE');
    const [shown] = (await seed.accepted(() => read())) ?? [];
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    expect([shown?.label, shown?.officialFile]).toEqual([
      '1.0.1',
      { url: expect.stringContaining(`/${sha256}`), sha256, fileName: 'official.txt', sample: true },
    ]);
    const url = shown?.officialFile?.url ?? '';
    const fetched = await fetch(url);
    expect([fetched.status, await fetched.text()]).toEqual([200, bytes]);
    expect(fetched.headers.get('content-disposition')).toMatch(/^attachment; filename="official.txt"/);
    expect(fetched.headers.get('x-content-type-options')).toBe('nosniff');

    // Neither another file of the institution, nor a made-up address, nor one that cannot be kept.
    const decree = createHash('sha256').update('SAMPLE decree 1.0.1').digest('hex');
    for (const wrong of [
      url.replace(sha256, decree),
      url.replace(house.institution.code, 'NOBODY'),
      url.replace('PUSJATAN-DN', '%00'),
      `${url}0`,
    ])
      expect((await fetch(wrong)).status, wrong).toBe(404);

    expect(await activateAs(await importOf('1.0.2', {}))).toBe('ACTIVE');
    expect((await fetch(url)).status, 'the version is not in force any more').toBe(404);
    expect((await read())?.map((one) => one.officialFile)).toEqual([null]);
    for (const nobody of ['NOBODY', '', '\u0000']) expect(await read(nobody)).toEqual([]);

    const anonymous = await seed.refused(api, () =>
      api.raw('mutation ($input: CooperationActInput!) { cooperationAct(input: $input) { userErrors { code } } }', {
        input: { cooperationId: 'coo_x', action: 'dispose' },
      }),
    );
    expect(anonymous.body.errors?.[0]?.extensions?.code).toBe('UNAUTHENTICATED');
  });

  seedTest(['P-03', 'P-04'], 'own needs and the partner’s request stand in one register', async (seed) => {
    const id = (await house.request('Uji aspal karet', 'SEKBADAN@BADAN')).cooperation?.id ?? '';
    const stranger = await seed.refused(api, () => recordNeed(api, people.partner, {}));
    expect(stranger.userErrors.map((one) => one.code)).toEqual(['FORBIDDEN']);
    const made = await seed.accepted(() => recordNeed(api, people.secretary, { title: 'Peralatan uji' }));
    const facts = [{ name: 'needs', value: { needs: [made.need?.id ?? ''] } }];
    const early = await seed.refused(api, () =>
      act(api, people.secretary, id, 'assess', { facts: [house.units('PUSAT-A')] }),
    );
    expect(codesOf(early)).toEqual(['ILLEGAL_TRANSITION']);
    const recorded = await seed.accepted(() => act(api, people.secretary, id, 'recordNeeds', { facts }));
    expect(stepsAfter(recorded)).toEqual(['OPPORTUNITY']);
    const where = { sourceIn: ['PARTNER_REQUEST' as const] };
    const list = await seed.accepted(() => api.request(NeedsDocument, { where }, { as: people.secretary }));
    expect(list.needs?.nodes).toMatchObject([
      { title: 'Uji aspal karet', partner: { name: 'PT Sinar Uji' }, cooperation: { id }, unit: { code: 'BADAN' } },
    ]);
    const read = await api.request(CooperationNeedsDocument, { id }, { as: people.secretary });
    expect(read.cooperation?.needs.map((one) => one.title)).toEqual(['Peralatan uji', 'Uji aspal karet']);
  });

  seedTest(['P-14'], 'what is made final is numbered; a kind without a series is not', async (seed) => {
    const set = (input: object, as: TestMember) =>
      api.request(
        NumberSeriesSetDocument,
        { input: { kind: 'draft', pattern: '{seq:3}/PKS/{unit}/{roman-month}/{year}', reset: 'YEARLY', ...input } },
        { as, language: 'en' },
      );
    const refused = await seed.refused(api, () => set({}, people.secretary));
    expect(refused.numberSeriesSet?.userErrors.map((one) => one.code)).toEqual(['FORBIDDEN']);
    await seed.accepted(() => set({}, people.admin));
    const id = await toFinal('Bernomor');
    const rehearsal = await unchanged(api, () => act(api, people.centre, id, 'makeFinal', { dryRun: true }));
    expect(codesOf(rehearsal)).toEqual([]);
    stepsAfter(await seed.accepted(() => act(api, people.centre, id, 'makeFinal')));
    const read = await api.request(DocumentNumbersDocument, { id }, { as: people.partner });
    expect(read.cooperation?.documents.map((one) => [one.kind, one.number])).toEqual([
      ['draft', '001/PKS/PUSAT-A/III/2026'],
    ]);
    const staff = await api.request(DocumentNumbersDocument, { id }, { as: people.centre });
    expect(staff.cooperation?.documents.find((one) => one.kind === 'workPlan')?.number).toBeNull();
  });

  seedTest(['P-16'], 'a PKS cites the KSB it rests on, never in a circle', async (seed) => {
    const umbrella = await house.toAssessment('KSB induk');
    stepsAfter(await act(api, people.secretary, umbrella, 'assess', { facts: [house.units('PUSAT-A', 'PUSAT-B')] }));
    await addDocument(api, people.centre, umbrella, 'draft', 'Konsep KSB induk');
    const [first, second] = [await house.toSecretary('PKS pertama'), await house.toSecretary('PKS kedua')];
    const set = async (cooperationId: string, basisCooperationId: string | null, as = people.secretary, more = {}) => {
      const input = { cooperationId, basisCooperationId, ...more };
      return (await api.request(CooperationBasisSetDocument, { input }, { as, language: 'en' })).cooperationBasisSet;
    };
    const errors = (answer: Awaited<ReturnType<typeof set>>) =>
      answer?.userErrors.map((one) => [one.code, one.path.join('.')]);

    const partner = await seed.refused(api, () => set(first, umbrella, people.partner));
    expect(errors(partner)).toEqual([['FORBIDDEN', '']]);
    // The other Centre sees the umbrella alone.
    const blind = await seed.refused(api, () => set(first, umbrella, people.otherCentre));
    expect(errors(blind)).toEqual([['NOT_FOUND', 'input.cooperationId']]);
    const stale = await seed.refused(api, () => set(first, umbrella, people.secretary, { expectedVersion: 1 }));
    expect(errors(stale)).toEqual([['STALE', 'input.expectedVersion']]);
    for (const one of [first, second]) {
      const done = await seed.accepted(() => set(one, umbrella));
      expect(done?.cooperation?.basis).toEqual({ id: umbrella, title: 'KSB induk' });
    }
    for (const [from, to] of [
      [umbrella, first],
      [first, first],
    ] as const) {
      const circle = await seed.refused(api, () => set(from, to));
      expect(errors(circle)).toEqual([['INVALID', 'input.basisCooperationId']]);
    }
    const below = await seed.accepted(() =>
      api.request(CooperationBasisDocument, { id: umbrella }, { as: people.secretary }),
    );
    expect(below.cooperation?.dependents.totalCount).toBe(2);
    const up = await api.request(CooperationBasisDocument, { id: first }, { as: people.secretary });
    expect(up.cooperation?.basis?.documents).toEqual([{ kind: 'draft', instrument: true, number: null }]);
    const [paper] = await api.gateway.system.query<{ id: string }>(
      "select id from document where container_id = $1 and kind = 'draft'",
      [first.slice(4)],
    );
    const cited = await api.request(DocumentBasisDocument, { id: `doc_${paper?.id}` }, { as: people.centre });
    expect(cited.document?.cooperation?.basis?.id).toBe(umbrella);
    // An act after it finds the case at its new version.
    stepsAfter(await act(api, people.secretary, first, 'initialAsSecretary'));
    const cleared = await set(second, null);
    expect([cleared?.userErrors, cleared?.cooperation?.basis]).toEqual([[], null]);
  });

  it('two that base cases on each other at once: one is refused, and neither hangs', async () => {
    const [one, two] = [await house.toAssessment('Silang satu'), await house.toAssessment('Silang dua')];
    const set = (cooperationId: string, basisCooperationId: string) =>
      api.request(
        CooperationBasisSetDocument,
        { input: { cooperationId, basisCooperationId } },
        { as: people.secretary },
      );
    const answers = await Promise.all([set(one, two), set(two, one)]);
    const codes = answers.map((answer) => answer.cooperationBasisSet?.userErrors.map((error) => error.code));
    expect(codes.sort()).toEqual([[], ['INVALID']]);
  });

  it('an official file is one the administrator has sent, and is not marked without being given', async () => {
    const fileId = await upload(api, people.admin, 'sop.yaml', await versionOf('9.0.0'));
    const ask = (input: object) => unchanged(api, () => api.raw(importing, { input }, { as: people.admin }));
    for (const [input, code] of [
      [{ fileId, officialFileId: `fil_${house.partnerId}` }, 'NOT_FOUND'],
      [{ fileId, officialFileSample: true }, 'REQUIRED'],
    ] as const)
      expect((await ask(input)).body.data).toEqual({
        procedureImport: { procedureVersion: null, userErrors: [{ code, path: ['input', 'officialFileId'] }] },
      });
  });

  const versionOf = async (label: string) =>
    (await readFile(sop, 'utf8')).replace('\nversion: 1.0.0\n', `\nversion: ${label}\n`);

  async function importOf(label: string, official: { officialFile?: string; officialFileSample?: boolean }) {
    const { officialFile, ...rest } = official;
    const fileId = await upload(api, people.admin, 'sop.yaml', await versionOf(label));
    const given = officialFile
      ? { ...rest, officialFileId: await upload(api, people.admin, 'official.txt', officialFile) }
      : {};
    const answer = await api.request<{ procedureImport: { procedureVersion: { id: string } | null } }>(
      importing,
      { input: { fileId, ...given } },
      { as: people.admin },
    );
    return { label, id: answer.procedureImport.procedureVersion?.id ?? '' };
  }

  async function activateAs({ id, label }: { id: string; label: string }) {
    const decreeFileId = await upload(api, people.admin, 'decree.txt', `SAMPLE decree ${label}`);
    const input = {
      procedureVersionId: id,
      decreeNumber: 'SAMPLE',
      decreeOn: '2026-01-05',
      decreeFileId,
      sample: true,
    };
    const answer = await api.request<{ procedureActivate: { procedureVersion: { state: string } | null } }>(
      activating,
      { input },
      { as: people.admin },
    );
    return answer.procedureActivate.procedureVersion?.state;
  }

  async function toFinal(title: string): Promise<string> {
    const id = await house.toSecretary(title);
    stepsAfter(await act(api, people.secretary, id, 'initialAsSecretary'));
    stepsAfter(await act(api, people.centre, id, 'handToHead'));
    stepsAfter(await act(api, people.head, id, 'initialAsHead'));
    return id;
  }
});
