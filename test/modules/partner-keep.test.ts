import { gql } from 'graphql-request';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApi, type TestApi, unchanged } from '../support/api.js';
import { layInstitution, layMember, layPartner, type TestInstitution, type TestMember } from '../support/fixture.js';

const errors = 'userErrors { __typename code message path ... on StaleError { currentVersion } }';
const register = gql`mutation ($input: PartnerRegisterInput!) { partnerRegister(input: $input) { partner { id name } ${errors} } }`;
const change = gql`mutation ($input: PartnerChangeInput!) { partnerChange(input: $input) { partner { name country kind level address website updatedAt version } ${errors} } }`;
const classSet = gql`mutation ($input: PartnerClassSetCreateInput!) { partnerClassSetCreate(input: $input) { classSet { id number classes { code title { en } } } ${errors} } }`;
const classify = gql`mutation ($input: PartnerClassifyInput!) { partnerClassify(input: $input) { partner { class { code title { id } } classSet { number } version } ${errors} } }`;
const merge = gql`mutation ($input: PartnerMergeInput!) { partnerMerge(input: $input) { partner { id version contacts { nodes { name } } } ${errors} } }`;

const input = { name: 'PT Contoh Jaya', country: 'ID', kind: 'COMPANY', level: 'NATIONAL' };
const error = (code: string, message: string, ...path: string[]) => ({ __typename: 'InputError', code, message, path });
const notFound = (...path: string[]) => error('NOT_FOUND', 'There is no such object, or none you may see.', ...path);
const forbidden = error('FORBIDDEN', 'Only a coordinator or administrator keeps partners.');

describe('the partner register', () => {
  let api: TestApi;
  let home: TestInstitution;
  let there: TestInstitution;
  let coordinator: TestMember;
  let member: TestMember;
  let theirs: string;
  const missing = 'par_00000000-0000-7000-8000-000000000000';
  const call = <T = Record<string, unknown>>(document: string, given: object, as = coordinator) =>
    api.request<T>(document, { input: given }, { as, language: 'en' });
  const refused = (document: string, given: object, as = coordinator) =>
    unchanged(api, () => call(document, given, as));
  const lay = async (name?: string) => `par_${await layPartner(api.gateway, home, { name })}`;

  beforeAll(async () => {
    api = await startApi();
    home = await layInstitution(api.gateway);
    there = await layInstitution(api.gateway);
    coordinator = await layMember(api.gateway, home, { roles: ['COORDINATOR'] });
    member = await layMember(api.gateway, home, { roles: ['ANALYST'] });
    theirs = `par_${await layPartner(api.gateway, there)}`;
  });
  afterAll(() => api.close());

  it('refuses a double by name and country, unless it is meant', async () => {
    expect(await call(register, input)).toMatchObject({
      partnerRegister: { partner: { name: input.name }, userErrors: [] },
    });
    const duplicate = error(
      'ALREADY_EXISTS',
      'There is a partner of this name and country. If it is another one all the same, say allowDuplicate.',
      'input',
      'name',
    );
    const same = { ...input, name: '  pt  CONTOH\tjaya ' };
    expect(await refused(register, same)).toEqual({ partnerRegister: { partner: null, userErrors: [duplicate] } });
    for (const other of [
      { ...same, country: 'SG' },
      { ...same, allowDuplicate: true },
    ])
      expect(await call(register, other)).toMatchObject({ partnerRegister: { userErrors: [] } });
    const races = await Promise.all(
      Array.from({ length: 8 }, () =>
        call<{ partnerRegister: { partner: object | null } }>(register, { ...input, name: 'At Once' }),
      ),
    );
    expect(races.filter((one) => one.partnerRegister.partner !== null)).toHaveLength(1);
  });

  it('reports everything wrong at once', async () => {
    const bad = { ...input, name: ' ', address: 'x'.repeat(1001), website: 'ftp://x', country: 'ID' };
    expect(await refused(register, bad)).toEqual({
      partnerRegister: {
        partner: null,
        userErrors: [
          error('REQUIRED', 'This must not be empty.', 'input', 'name'),
          error('TOO_LONG', 'At most 1000 characters; 1001 were given.', 'input', 'address'),
          error('INVALID', 'A website begins with http:// or https://.', 'input', 'website'),
        ],
      },
    });
    expect(await refused(register, { ...input, name: 'a\0' })).toMatchObject({
      partnerRegister: { userErrors: [{ code: 'INVALID', path: ['input', 'name'] }] },
    });
  });

  it('changes what is given, at the version expected', async () => {
    const partnerId = await lay('Before');
    const given = { partnerId, name: ' After ', website: 'https://after.example', expectedVersion: 1 };
    expect(await call(change, given)).toEqual({
      partnerChange: {
        partner: {
          name: 'After',
          country: 'ID',
          kind: 'COMPANY',
          level: 'NATIONAL',
          address: null,
          website: 'https://after.example',
          updatedAt: expect.stringMatching(/^2026-03-02T02:00:00/),
          version: 2,
        },
        userErrors: [],
      },
    });
    expect(await refused(change, { ...given, website: null })).toEqual({
      partnerChange: {
        partner: null,
        userErrors: [
          {
            __typename: 'StaleError',
            code: 'STALE',
            message: 'Somebody changed it meanwhile: it is at version 2 now. Read it again and decide anew.',
            path: ['input', 'expectedVersion'],
            currentVersion: 2,
          },
        ],
      },
    });
    expect(await refused(change, { partnerId, name: null, kind: null })).toMatchObject({
      partnerChange: {
        userErrors: [
          { code: 'REQUIRED', path: ['input', 'name'] },
          { code: 'REQUIRED', path: ['input', 'kind'] },
        ],
      },
    });
    expect(await refused(change, { partnerId, name: 'pt contoh jaya' })).toMatchObject({
      partnerChange: { userErrors: [{ code: 'ALREADY_EXISTS', path: ['input', 'name'] }] },
    });
    expect(await refused(change, { partnerId, level: 'LOCAL' }, member)).toEqual({
      partnerChange: { partner: null, userErrors: [forbidden] },
    });
    const winners = await Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        call<{ partnerChange: { partner: object | null } }>(change, {
          partnerId,
          name: `Winner ${index}`,
          expectedVersion: 2,
        }),
      ),
    );
    expect(winners.filter((one) => one.partnerChange.partner !== null)).toHaveLength(1);
  });

  it('answers for another institution’s partner as for none', async () => {
    for (const partnerId of [theirs, missing, `unit_${missing.slice(4)}`, '']) {
      expect(await refused(change, { partnerId, level: 'LOCAL' })).toEqual({
        partnerChange: { partner: null, userErrors: [notFound('input', 'partnerId')] },
      });
      expect(await refused(merge, { partnerId, survivorId: partnerId })).toEqual({
        partnerMerge: { partner: null, userErrors: [notFound('input', 'partnerId'), notFound('input', 'survivorId')] },
      });
      expect(
        await api.request(gql`query ($id: ID!) { partner(id: $id) { name } }`, { id: partnerId }, { as: coordinator }),
      ).toEqual({
        partner: null,
      });
    }
  });

  it('classifies by numbered versions that are never edited', async () => {
    const title = { id: 'Klasifikasi', en: 'Classification' };
    const classes = [
      { code: 'A', title: { id: 'Utama', en: 'Main' } },
      { code: 'B', title: { id: 'Lain', en: 'Other' } },
    ];
    const made = await Promise.all(
      [1, 2].map(() =>
        call<{ partnerClassSetCreate: { classSet: { id: string; number: number } } }>(classSet, { title, classes }),
      ),
    );
    expect(made.map((one) => one.partnerClassSetCreate.classSet.number).sort()).toEqual([1, 2]);
    expect(
      await refused(classSet, { title, classes: [...classes, { code: 'A', title: { id: '', en: 'x' } }] }),
    ).toEqual({
      partnerClassSetCreate: {
        classSet: null,
        userErrors: [
          error('REQUIRED', 'This must not be empty.', 'input', 'classes', '2', 'title', 'id'),
          error('ALREADY_EXISTS', 'Another class of this set has this code.', 'input', 'classes', '2', 'code'),
        ],
      },
    });
    expect(await refused(classSet, { title, classes: [] }, member)).toMatchObject({
      partnerClassSetCreate: { userErrors: [forbidden] },
    });
    const [first] = made;
    const partnerId = await lay();
    const classSetId = first?.partnerClassSetCreate.classSet.id;
    const { number } = { number: first?.partnerClassSetCreate.classSet.number };
    expect(await call(classify, { partnerId, classSetId, classCode: 'B' })).toEqual({
      partnerClassify: {
        partner: { class: { code: 'B', title: { id: 'Lain' } }, classSet: { number }, version: 2 },
        userErrors: [],
      },
    });
    expect(await refused(classify, { partnerId, classSetId, classCode: 'C' })).toMatchObject({
      partnerClassify: { userErrors: [notFound('input', 'classCode')] },
    });
    expect(await refused(classify, { partnerId: theirs, classSetId: 'pcs_x', classCode: 'C' })).toMatchObject({
      partnerClassify: { userErrors: [notFound('input', 'partnerId'), notFound('input', 'classSetId')] },
    });
    const found = gql`query ($set: ID!) {
      partners(where: { classSetId: $set, classCodeIn: ["B"] }) { totalCount }
      partnerClassSets(where: { numberIn: [1] }) { totalCount nodes { number } }
    }`;
    expect(await api.request(found, { set: classSetId }, { as: member })).toEqual({
      partners: { totalCount: 1 },
      partnerClassSets: { totalCount: 1, nodes: [{ number: 1 }] },
    });
  });

  it('merges a double into another entry: a signpost stays, contacts and grants follow', async () => {
    const [from, into, third] = [await lay('Double'), await lay('Survivor'), await lay('Third')];
    const contact = await layMember(api.gateway, home, { partnerId: from.slice(4) });
    await call(
      gql`mutation ($input: PartnerContactAddInput!) { partnerContactAdd(input: $input) { userErrors { code } } }`,
      {
        partnerId: from,
        name: 'Made Up',
      },
    );
    await api.gateway.system.query('insert into access_grant values ($1, $2, $3)', [
      home.id,
      contact.personId,
      from.slice(4),
    ]);
    expect(await refused(merge, { partnerId: from, survivorId: from })).toEqual({
      partnerMerge: {
        partner: null,
        userErrors: [error('INVALID', 'A partner cannot be merged with itself.', 'input', 'survivorId')],
      },
    });
    expect(await refused(merge, { partnerId: from, survivorId: into }, member)).toEqual({
      partnerMerge: { partner: null, userErrors: [forbidden] },
    });
    expect(await call(merge, { partnerId: from, survivorId: into })).toEqual({
      partnerMerge: { partner: { id: into, version: 2, contacts: { nodes: [{ name: 'Made Up' }] } }, userErrors: [] },
    });
    const merged = error('FROZEN', 'This partner was merged into another: use mergedInto.', 'input', 'partnerId');
    expect(await refused(merge, { partnerId: from, survivorId: third })).toEqual({
      partnerMerge: { partner: null, userErrors: [merged] },
    });
    expect(await refused(merge, { partnerId: third, survivorId: from })).toEqual({
      partnerMerge: { partner: null, userErrors: [{ ...merged, path: ['input', 'survivorId'] }] },
    });
    expect(await refused(change, { partnerId: from, level: 'LOCAL' })).toEqual({
      partnerChange: { partner: null, userErrors: [merged] },
    });
    await call(merge, { partnerId: into, survivorId: third });
    expect(
      await api.request(
        gql`{ partners(where: { merged: true }, orderBy: { field: NAME, direction: ASC }) { nodes { name mergedInto { name } } } }`,
        {},
        { as: coordinator },
      ),
    ).toEqual({
      partners: {
        nodes: [
          { name: 'Double', mergedInto: { name: 'Third' } },
          { name: 'Survivor', mergedInto: { name: 'Third' } },
        ],
      },
    });
    expect(await api.request(gql`{ partners { nodes { name } } }`, {}, { as: contact })).toEqual({
      partners: { nodes: [{ name: 'Third' }, { name: 'Survivor' }, { name: 'Double' }] },
    });
    const grants = await api.gateway.system.query('select 1 from access_grant where subject_id = $1', [third.slice(4)]);
    expect(grants).toHaveLength(1);
    const events = await api.gateway.system.query('select facts from event where kind = $1 and subject_id = $2', [
      'PARTNER_MERGED',
      from.slice(4),
    ]);
    expect(events).toEqual([{ facts: { survivorId: into.slice(4), survivorVersion: 2 } }]);
  });

  it('lets one of two win that merge each other at once', async () => {
    const [left, right] = [await lay('Left'), await lay('Right')];
    const answers = await Promise.all([
      call<{ partnerMerge: { partner: object | null } }>(merge, { partnerId: left, survivorId: right }),
      call<{ partnerMerge: { partner: object | null } }>(merge, { partnerId: right, survivorId: left }),
    ]);
    expect(answers.filter((one) => one.partnerMerge.partner !== null)).toHaveLength(1);
  });

  it('costs one statement a page, whatever its size', async () => {
    const page = gql`query ($first: Int!) {
      partners(first: $first) { totalCount nodes { name class { code } mergedInto { name } contacts(first: 3) { nodes { name } } } }
    }`;
    const cost = async (first: number) => {
      await api.request(page, { first }, { as: member });
      return (await api.statements(() => api.request(page, { first }, { as: member }))).length;
    };
    expect([await cost(1), await cost(20)]).toEqual([1, 1]);
  });
});
