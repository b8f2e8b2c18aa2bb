import { gql } from 'graphql-request';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApi, type TestApi, unchanged } from '../support/api.js';
import { layInstitution, layMember, type TestInstitution, type TestMember } from '../support/fixture.js';

const errors = 'userErrors { code message path }';
const unitCreate = gql`mutation ($input: OrgUnitCreateInput!) { orgUnitCreate(input: $input) { orgUnit { id code name { id en } kind echelon parent { code } version } ${errors} } }`;
const unitChange = gql`mutation ($input: OrgUnitChangeInput!) { orgUnitChange(input: $input) { orgUnit { code parent { code } echelon version } ${errors} } }`;
const unitClose = gql`mutation ($input: OrgUnitCloseInput!) { orgUnitClose(input: $input) { orgUnit { closedOn version } ${errors} } }`;
const postCreate = gql`mutation ($input: PositionCreateInput!) { positionCreate(input: $input) { position { id code aliases title { en } unit { code } version } ${errors} } }`;
const postChange = gql`mutation ($input: PositionChangeInput!) { positionChange(input: $input) { position { code aliases unit { code } version } ${errors} } }`;
const postClose = gql`mutation ($input: PositionCloseInput!) { positionClose(input: $input) { position { closedOn } ${errors} } }`;
const assign = gql`mutation ($input: AssignmentCreateInput!) { assignmentCreate(input: $input) { assignment { id mode startsOn endsOn basis position { code } person { name } version } ${errors} } }`;
const end = gql`mutation ($input: AssignmentEndInput!) { assignmentEnd(input: $input) { assignment { endsOn version } ${errors} } }`;
const delegate = gql`mutation ($input: DelegationCreateInput!) { delegationCreate(input: $input) { delegation { id startsOn endsOn basis } ${errors} } }`;
const takeBack = gql`mutation ($input: DelegationRevokeInput!) { delegationRevoke(input: $input) { delegation { revokedAt } ${errors} } }`;
const posts = gql`{ me { posts { code mode aliases title { en } unitId } } }`;

type Made<F extends string, O extends string> = Record<F, Record<O, { id: string }> & { userErrors: object[] }>;
const both = (text: string) => ({ id: text, en: text });
const notFound = (...path: string[]) => ({
  code: 'NOT_FOUND',
  message: 'There is no such object, or none you may see.',
  path,
});

describe('units, posts and who holds them', () => {
  let api: TestApi;
  let home: TestInstitution;
  let there: TestInstitution;
  let administrator: TestMember;
  let member: TestMember;
  let foreign: TestMember;
  const call = <T = Record<string, unknown>>(document: string, input: object, as = administrator) =>
    api.request<T>(document, { input }, { as, language: 'en' });
  const refused = (document: string, input: object, as = administrator) =>
    unchanged(api, () => call(document, input, as));
  const newPost = async (code: string, unitId?: string) =>
    (await call<Made<'positionCreate', 'position'>>(postCreate, { code, title: both(code), unitId })).positionCreate
      .position.id;

  beforeAll(async () => {
    api = await startApi();
    const plan = { units: [{ code: 'ROOT', kind: 'BODY' }], posts: ['HEAD', 'DEPUTY@ROOT'] };
    home = await layInstitution(api.gateway, plan);
    there = await layInstitution(api.gateway, plan);
    administrator = await layMember(api.gateway, home, { roles: ['ADMINISTRATOR'] });
    member = await layMember(api.gateway, home);
    foreign = await layMember(api.gateway, there, { roles: ['ADMINISTRATOR'] });
  });
  afterAll(() => api.close());

  it('grows a tree without circles, at the versions expected', async () => {
    const root = `unit_${home.units.ROOT}`;
    const made = await call<Made<'orgUnitCreate', 'orgUnit'>>(unitCreate, {
      code: 'CENTRE',
      name: { id: 'Pusat', en: 'Centre' },
      kind: 'CENTRE',
      echelon: 'II',
      parentId: root,
    });
    const centre = made.orgUnitCreate.orgUnit.id;
    expect(made.orgUnitCreate).toEqual({
      orgUnit: {
        id: expect.stringMatching(/^unit_/),
        code: 'CENTRE',
        name: { id: 'Pusat', en: 'Centre' },
        kind: 'CENTRE',
        echelon: 'II',
        parent: { code: 'ROOT' },
        version: 1,
      },
      userErrors: [],
    });
    for (const parentId of [centre, root])
      expect(await refused(unitChange, { orgUnitId: root, parentId })).toEqual({
        orgUnitChange: {
          orgUnit: null,
          userErrors: [{ code: 'INVALID', message: 'A unit cannot stand below itself.', path: ['input', 'parentId'] }],
        },
      });
    expect(await call(unitChange, { orgUnitId: centre, parentId: null, echelon: null, expectedVersion: 1 })).toEqual({
      orgUnitChange: { orgUnit: { code: 'CENTRE', parent: null, echelon: null, version: 2 }, userErrors: [] },
    });
    expect(await refused(unitChange, { orgUnitId: centre, kind: 'X', expectedVersion: 1 })).toMatchObject({
      orgUnitChange: { orgUnit: null, userErrors: [{ code: 'STALE', path: ['input', 'expectedVersion'] }] },
    });
    expect(await refused(unitCreate, { code: 'CENTRE', name: both('x'), kind: 'X' })).toEqual({
      orgUnitCreate: {
        orgUnit: null,
        userErrors: [
          { code: 'ALREADY_EXISTS', message: 'Another unit has this code already.', path: ['input', 'code'] },
        ],
      },
    });
  });

  it('keeps two who move units under each other at once from making a circle', async () => {
    const ids = await Promise.all(
      ['LEFT', 'RIGHT'].map(
        async (code) =>
          (await call<Made<'orgUnitCreate', 'orgUnit'>>(unitCreate, { code, name: both(code), kind: 'X' }))
            .orgUnitCreate.orgUnit.id,
      ),
    );
    const answers = await Promise.all([
      call<Made<'orgUnitChange', 'orgUnit'>>(unitChange, { orgUnitId: ids[0], parentId: ids[1] }),
      call<Made<'orgUnitChange', 'orgUnit'>>(unitChange, { orgUnitId: ids[1], parentId: ids[0] }),
    ]);
    expect(answers.filter((one) => one.orgUnitChange.userErrors.length === 0)).toHaveLength(1);
  });

  it('reports everything wrong with a unit at once, and refuses it to a member', async () => {
    const bad = {
      code: 'no spaces',
      name: { id: '', en: 'x'.repeat(501) },
      kind: '',
      parentId: `unit_${there.units.ROOT}`,
    };
    expect(await refused(unitCreate, bad)).toEqual({
      orgUnitCreate: {
        orgUnit: null,
        userErrors: [
          {
            code: 'INVALID',
            message: 'A code holds letters, digits and . _ / - only, and begins with a letter or digit.',
            path: ['input', 'code'],
          },
          { code: 'REQUIRED', message: 'This must not be empty.', path: ['input', 'name', 'id'] },
          { code: 'TOO_LONG', message: 'At most 500 characters; 501 were given.', path: ['input', 'name', 'en'] },
          { code: 'REQUIRED', message: 'This must not be empty.', path: ['input', 'kind'] },
          notFound('input', 'parentId'),
        ],
      },
    });
    expect(await refused(unitCreate, { code: 'X', name: { id: '\ud800', en: 'x' }, kind: 'X' })).toMatchObject({
      orgUnitCreate: { userErrors: [{ code: 'INVALID', path: ['input', 'name', 'id'] }] },
    });
    expect(await refused(unitCreate, bad, member)).toEqual({
      orgUnitCreate: {
        orgUnit: null,
        userErrors: [{ code: 'FORBIDDEN', message: 'Only an administrator may do this.', path: [] }],
      },
    });
  });

  it('answers for what another institution has as for what is not there', async () => {
    const nil = '00000000-0000-7000-8000-000000000000';
    const day = '2026-05-01';
    const calls: [string, string, string, (id: string) => object, Record<string, string>, string][] = [
      [unitChange, 'orgUnitChange', 'orgUnitId', (id) => ({ orgUnitId: id }), there.units, 'unit'],
      [unitClose, 'orgUnitClose', 'orgUnitId', (id) => ({ orgUnitId: id, closedOn: day }), there.units, 'unit'],
      [postChange, 'positionChange', 'positionId', (id) => ({ positionId: id }), there.posts, 'pos'],
      [postClose, 'positionClose', 'positionId', (id) => ({ positionId: id, closedOn: day }), there.posts, 'pos'],
    ];
    for (const [document, field, path, input, rows, prefix] of calls)
      for (const id of [`${prefix}_${Object.values(rows)[0]}`, `${prefix}_${nil}`])
        expect(await refused(document, input(id))).toMatchObject({
          [field]: { userErrors: [notFound('input', path)] },
        });
    for (const id of [`pos_${there.posts.HEAD}`, `pos_${nil}`])
      expect(
        await api.request(gql`query ($id: ID!) { position(id: $id) { code } }`, { id }, { as: administrator }),
      ).toEqual({
        position: null,
      });
    const elsewhere = { positionId: `pos_${there.posts.HEAD}`, personId: `per_${foreign.personId}`, startsOn: day };
    expect(await refused(assign, { ...elsewhere, mode: 'PLT' })).toEqual({
      assignmentCreate: {
        assignment: null,
        userErrors: [notFound('input', 'positionId'), notFound('input', 'personId')],
      },
    });
    expect(await refused(delegate, { ...elsewhere, endsOn: day, basis: 'Letter' })).toEqual({
      delegationCreate: {
        delegation: null,
        userErrors: [notFound('input', 'positionId'), notFound('input', 'personId')],
      },
    });
  });

  it('adds, moves and closes posts; one code once in a unit', async () => {
    const unitId = `unit_${home.units.ROOT}`;
    const made = await call<Made<'positionCreate', 'position'>>(postCreate, {
      code: 'VICE',
      title: both('Vice'),
      aliases: [' Assistant ', 'Assistant', 'V3'],
      unitId,
    });
    const { id } = made.positionCreate.position;
    expect(made.positionCreate).toEqual({
      position: {
        id,
        code: 'VICE',
        aliases: ['Assistant', 'V3'],
        title: { en: 'Vice' },
        unit: { code: 'ROOT' },
        version: 1,
      },
      userErrors: [],
    });
    expect(await refused(postCreate, { code: 'VICE', title: both('x'), unitId })).toMatchObject({
      positionCreate: { userErrors: [{ code: 'ALREADY_EXISTS', path: ['input', 'code'] }] },
    });
    expect(await refused(postCreate, { code: 'X', title: both('x'), aliases: Array(21).fill('a') })).toMatchObject({
      positionCreate: {
        userErrors: [{ code: 'TOO_MANY', message: 'At most 20 aliases.', path: ['input', 'aliases'] }],
      },
    });
    expect(await call(postChange, { positionId: id, unitId: null, aliases: null })).toEqual({
      positionChange: { position: { code: 'VICE', aliases: [], unit: null, version: 2 }, userErrors: [] },
    });
    expect(
      await api.request(
        gql`{ positions(where: { unit: { codeContains: "roo" }, closed: false }) { totalCount nodes { code } } }`,
        {},
        { as: member },
      ),
    ).toEqual({ positions: { totalCount: 1, nodes: [{ code: 'DEPUTY' }] } });
    expect(await refused(unitClose, { orgUnitId: unitId, closedOn: '2026-06-30' })).toMatchObject({
      orgUnitClose: { userErrors: [{ code: 'INVALID', path: ['input', 'orgUnitId'] }] },
    });
    expect(await call(postClose, { positionId: id, closedOn: '2026-03-01' })).toMatchObject({
      positionClose: { position: { closedOn: '2026-03-01' }, userErrors: [] },
    });
    expect(await refused(postChange, { positionId: id, code: 'Y' })).toMatchObject({
      positionChange: { userErrors: [{ code: 'INVALID', path: ['input', 'positionId'] }] },
    });
  });

  it('has one definitive holder at a time, acting ones beside, each from day to day', async () => {
    const positionId = await newPost('CHIEF');
    const personId = `per_${member.personId}`;
    const base = { positionId, personId, mode: 'DEFINITIVE', startsOn: '2026-01-01' };
    const made = await call<Made<'assignmentCreate', 'assignment'>>(assign, { ...base, basis: 'Decree 1' });
    expect(made.assignmentCreate).toMatchObject({
      assignment: {
        mode: 'DEFINITIVE',
        startsOn: '2026-01-01',
        endsOn: null,
        basis: 'Decree 1',
        position: { code: 'CHIEF' },
      },
      userErrors: [],
    });
    expect(await api.request(posts, {}, { as: member })).toEqual({
      me: { posts: [{ code: 'CHIEF', mode: 'DEFINITIVE', aliases: [], title: { en: 'CHIEF' }, unitId: null }] },
    });
    const other = { ...base, personId: `per_${administrator.personId}`, startsOn: '2026-02-01' };
    expect(await refused(assign, other)).toEqual({
      assignmentCreate: {
        assignment: null,
        userErrors: [
          {
            code: 'ALREADY_EXISTS',
            message: 'This post has a definitive holder from 2026-01-01 to …. End that assignment first.',
            path: ['input', 'positionId'],
          },
        ],
      },
    });
    expect(await refused(assign, { ...other, mode: 'PLT', endsOn: '2026-01-31' })).toMatchObject({
      assignmentCreate: { userErrors: [{ code: 'INVALID', path: ['input', 'endsOn'] }] },
    });
    expect(await call(assign, { ...other, mode: 'PLH', endsOn: '2026-03-02' })).toMatchObject({
      assignmentCreate: { userErrors: [] },
    });
    expect(await refused(postClose, { positionId, closedOn: '2026-04-01' })).toMatchObject({
      positionClose: { userErrors: [{ code: 'INVALID', path: ['input', 'positionId'] }] },
    });
    const assignmentId = made.assignmentCreate.assignment.id;
    expect(await call(end, { assignmentId, endsOn: '2026-03-01', expectedVersion: 1 })).toEqual({
      assignmentEnd: { assignment: { endsOn: '2026-03-01', version: 2 }, userErrors: [] },
    });
    expect(await refused(end, { assignmentId, endsOn: '2026-03-05' })).toMatchObject({
      assignmentEnd: { userErrors: [{ code: 'INVALID', path: ['input', 'endsOn'] }] },
    });
    // It is 09:00 of 2 March in Jakarta: the definitive holder's last day was yesterday, the acting one's is today.
    expect(await api.request(posts, {}, { as: member })).toEqual({ me: { posts: [] } });
    expect(await api.request(posts, {}, { as: administrator })).toMatchObject({
      me: { posts: [{ code: 'CHIEF', mode: 'PLH' }] },
    });
    api.clock.set('2026-03-02T17:00:00Z');
    api.api.shared.authenticator.forget();
    expect(await api.request(posts, {}, { as: administrator })).toEqual({ me: { posts: [] } });
    api.clock.set('2026-03-02T02:00:00Z');
    const held = gql`
      query ($id: ID!) {
        position(id: $id) { assignments(where: { on: "2026-02-10" }) { totalCount nodes { mode person { name } } } }
      }
    `;
    expect(await api.request(held, { id: positionId }, { as: member })).toMatchObject({
      position: { assignments: { totalCount: 2, nodes: [{ mode: 'PLH' }, { mode: 'DEFINITIVE' }] } },
    });
  });

  it('lets one of ten win a post at once', async () => {
    const positionId = await newPost('CONTESTED');
    const input = { positionId, personId: `per_${member.personId}`, mode: 'DEFINITIVE', startsOn: '2026-01-01' };
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => call<Made<'assignmentCreate', 'assignment'>>(assign, input)),
    );
    expect(answers.filter((one) => one.assignmentCreate.userErrors.length === 0)).toHaveLength(1);
  });

  it('lends a post’s authority for a time, and takes it back at once', async () => {
    const borrower = await layMember(api.gateway, home);
    const positionId = await newPost('LENDER');
    const input = {
      positionId,
      personId: `per_${borrower.personId}`,
      startsOn: '2026-03-02',
      endsOn: '2026-03-10',
      basis: 'Letter 7',
    };
    expect(await refused(delegate, { ...input, basis: ' ', endsOn: '2026-03-01' })).toMatchObject({
      delegationCreate: {
        userErrors: [
          { code: 'INVALID', path: ['input', 'endsOn'] },
          { code: 'REQUIRED', path: ['input', 'basis'] },
        ],
      },
    });
    expect(await refused(delegate, input, member)).toMatchObject({
      delegationCreate: { userErrors: [{ code: 'FORBIDDEN' }] },
    });
    const made = await call<Made<'delegationCreate', 'delegation'>>(delegate, input);
    expect(await api.request(posts, {}, { as: borrower })).toMatchObject({
      me: { posts: [{ code: 'LENDER', mode: 'AN' }] },
    });
    const delegationId = made.delegationCreate.delegation.id;
    expect(await call(takeBack, { delegationId })).toMatchObject({ delegationRevoke: { userErrors: [] } });
    expect(await api.request(posts, {}, { as: borrower })).toEqual({ me: { posts: [] } });
    expect(await refused(takeBack, { delegationId })).toMatchObject({
      delegationRevoke: { userErrors: [{ code: 'INVALID', path: ['input', 'delegationId'] }] },
    });
  });

  it('costs one statement a list, however deep and however many', async () => {
    const deep = gql`
      query ($first: Int!) {
        positions(first: $first, where: { or: [{ codeIn: ["HEAD", "DEPUTY"] }, { not: { closed: true } }] }) {
          totalCount
          nodes { code unit { code parent { code } } assignments(first: 5) { nodes { mode person { name } } } }
        }
      }
    `;
    const cost = async (first: number) => {
      await api.request(deep, { first }, { as: member });
      return (await api.statements(() => api.request(deep, { first }, { as: member }))).length;
    };
    expect([await cost(1), await cost(20)]).toEqual([1, 1]);
  });

  it('takes odd filters for filters that find nothing', async () => {
    const odd = gql`
      query ($text: String!, $id: ID!) {
        a: positions(where: { codeIn: [$text] }) { totalCount }
        b: positions(where: { aliasIn: [$text] }) { totalCount }
        c: orgUnits(where: { codeContains: $text }) { totalCount }
        d: orgUnits(where: { parentId: $id }) { totalCount }
        e: people(where: { nameContains: $text }) { totalCount }
        f: assignments(where: { positionId: $id }) { totalCount }
        g: positions(where: { codeIn: [] }) { totalCount }
      }
    `;
    const none = { totalCount: 0 };
    for (const text of ['a\0', '\ud800', '%'])
      expect(await api.request(odd, { text, id: 'nonsense' }, { as: member })).toEqual({
        a: none,
        b: none,
        c: none,
        d: none,
        e: none,
        f: none,
        g: none,
      });
  });

  it('shows a partner’s contact no unit, post or person but its own', async () => {
    const { rows } = {
      rows: await api.gateway.system.query<{ id: string }>(
        `insert into partner (institution_id, id, name, country, kind, level, created_at, updated_at)
       values ($1, gen_random_uuid(), 'P', 'ID', 'COMPANY', 'NATIONAL', now(), now()) returning id`,
        [home.id],
      ),
    };
    const contact = await layMember(api.gateway, home, { partnerId: String(rows[0]?.id) });
    const all = gql`{ orgUnits { totalCount } positions { totalCount } assignments { totalCount } people { totalCount } memberships { nodes { kind partner { name } } } me { person { name } posts { code } } }`;
    expect(await api.request(all, {}, { as: contact })).toEqual({
      orgUnits: { totalCount: 0 },
      positions: { totalCount: 0 },
      assignments: { totalCount: 0 },
      people: { totalCount: 1 },
      memberships: { nodes: [{ kind: 'PARTNER', partner: { name: 'P' } }] },
      me: { person: { name: expect.any(String) }, posts: [] },
    });
  });
});
