import { gql } from 'graphql-request';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApi, type TestApi, unchanged } from '../support/api.js';
import { clauseNow, consent, propose } from '../support/clauses.js';
import { layInstitution, layMember, layPartner, type TestInstitution, type TestMember } from '../support/fixture.js';
import { act, activate, addDocument, requestCase, stepsAfter } from '../support/story.js';

/**
 * An SOP no institution has: other posts, other facts, a fork that joins again, a vote, a form, clauses, one signature,
 * and a report that passes two hands.
 */
const sop = `
format: 1
code: HARBOUR-BERTHS
version: 7.0.0
sample: true
name: { id: Sewa dermaga, en: Berth lending }
scope: FOREIGN
sources: [{ code: H, title: Harbour rules, kind: OTHER }]
legalBasis: []
calendar: { mode: CALENDAR_DAYS, zone: Asia/Makassar }
positions:
  - { code: PILOT, title: { id: Pandu, en: Pilot }, party: INSTITUTION }
  - { code: CHANDLER, title: { id: Juru bekal, en: Chandler }, party: INSTITUTION }
  - { code: WARDEN, title: { id: Syahbandar, en: Warden }, party: INSTITUTION }
  - { code: OWNER, title: { id: Pemilik kapal, en: Ship owner }, party: PARTNER }
facts:
  - { name: draught, type: NUMBER, label: { id: Sarat air, en: Draught }, min: 0, max: 20 }
  - { name: cargo, type: CHOICES, label: { id: Muatan, en: Cargo }, choices: [{ code: FISH, title: { id: Ikan, en: Fish } }, { code: SALT, title: { id: Garam, en: Salt } }] }
  - { name: remark, type: TEXT, label: { id: Catatan, en: Remark } }
  - { name: quays, type: UNITS, label: { id: Dermaga, en: Quays } }
  - { name: unsettled, type: NUMBER, label: { id: Syarat terbuka, en: Open terms }, observed: clauses.open }
  - { name: settled, type: NUMBER, label: { id: Syarat disepakati, en: Agreed terms }, observed: clauses.agreed }
  - { name: ebb, type: DATE, label: { id: Surut, en: Ebb } }
documents:
  - { kind: lease, title: { id: Surat sewa, en: Lease }, instrument: true }
  - { kind: log, title: { id: Catatan sandar, en: Mooring log } }
forms: [{ code: SURVEY-OF-HULL, version: "2", title: { id: Pemeriksaan lambung, en: Hull survey } }]
sheets: []
signatures: [{ id: lease, title: { id: Tanda tangan, en: Signing }, document: lease, slots: [{ id: OWNER, position: OWNER }] }]
returnPolicies:
  - { id: AGAIN, policy: LITERAL, onward: [COUNCIL] }
  - { id: LOG_AGAIN, policy: RESTART }
requiredClauses: [{ code: TOLL, title: { id: Bea, en: Toll }, source: { document: H, item: "5", quote: toll } }]
intake:
  id: hail
  title: { id: Kapal memanggil, en: The ship hails }
  source: { document: H, item: "1", quote: hail }
  channels: [RADIO, FLAG]
  by: { rule: ANY_OF, seats: [{ position: OWNER }] }
  inputs: [{ fact: draught, required: true }, { fact: remark }]
  routes: [{ to: [SOUNDING, VICTUALS] }]
steps:
  - id: SOUNDING
    phase: ASSESSMENT
    title: { id: Menduga, en: Sounding }
    source: { document: H, item: "2", quote: sound }
    actors: { rule: ANY_OF, seats: [{ position: PILOT }] }
    timers: [{ id: tide, title: { id: Pasang, en: Tide }, kind: DEADLINE, after: PT6H }]
    actions:
      - id: sound
        label: { id: Duga, en: Sound }
        form: SURVEY-OF-HULL
        inputs: [{ fact: quays, required: true }]
        routes: [{ to: [COUNCIL] }]
  - id: VICTUALS
    phase: ASSESSMENT
    title: { id: Bekal, en: Victuals }
    source: { document: H, item: "3", quote: victual }
    actors: { rule: ANY_OF, seats: [{ position: CHANDLER }] }
    actions:
      - { id: list, label: { id: Daftar, en: List }, inputs: [{ fact: cargo, required: true }] }
      - id: victual
        label: { id: Bekali, en: Victual }
        guards: [{ code: SALT_ABOARD, when: { op: has, fact: cargo, value: SALT }, explain: { id: Garam dulu., en: Salt comes first. } }]
        routes: [{ to: [COUNCIL] }]
  - id: COUNCIL
    phase: DECISION
    title: { id: Dewan, en: Council }
    source: { document: H, item: "4", quote: council }
    join: { rule: ALL, from: [SOUNDING, VICTUALS] }
    actors: { rule: N_OF, n: 2, seats: [{ position: PILOT }, { position: CHANDLER }, { position: WARDEN }] }
    accepts: [lease]
    actions:
      - { id: aye, label: { id: Setuju, en: Aye }, requires: { documents: [lease] }, effects: [], routes: [{ to: [TERMS] }] }
      - { id: soundAgain, label: { id: Duga lagi, en: Sound again }, by: { rule: ANY_OF, seats: [{ position: WARDEN }] }, return: AGAIN, routes: [{ to: [SOUNDING] }] }
  - id: TERMS
    phase: NEGOTIATION
    title: { id: Syarat, en: Terms }
    source: { document: H, item: "5", quote: toll }
    actors: { rule: ANY_OF, seats: [{ position: WARDEN }] }
    works: [{ on: CLAUSES, by: { rule: ANY_OF, seats: [{ position: WARDEN }, { position: OWNER }] } }]
    actions:
      - id: shake
        label: { id: Bersalaman, en: Shake hands }
        guards:
          - code: TERMS_SETTLED
            when: { op: all, of: [{ op: compare, left: { op: fact, name: settled }, is: GE, right: { op: value, value: 1 } }, { op: compare, left: { op: fact, name: unsettled }, is: EQ, right: { op: value, value: 0 } }] }
            explain: { id: Masih ada syarat terbuka., en: Terms are open. }
        routes: [{ to: [SEALING] }]
  - id: SEALING
    phase: SIGNING
    title: { id: Meterai, en: Sealing }
    source: { document: H, item: "6", quote: seal }
    actors: { rule: ANY_OF, seats: [{ position: WARDEN }, { position: OWNER }] }
    actions:
      - id: makeReady
        label: { id: Siapkan, en: Make ready }
        by: { rule: ANY_OF, seats: [{ position: WARDEN }] }
        effects: [{ do: finalise, document: lease }, { do: openSignatures, set: lease }]
        routes: [{ stay: true }]
      - id: seal
        label: { id: Meteraikan, en: Seal }
        by: { rule: ANY_OF, seats: [{ position: OWNER }] }
        effects: [{ do: sign, set: lease, slot: OWNER }, { do: standing, is: IN_FORCE, until: ebb }]
        inputs: [{ fact: ebb, required: true }]
        routes: [{ to: [MOORED] }]
  - id: MOORED
    phase: MONITORING
    title: { id: Sandar, en: Moored }
    source: { document: H, item: "7", quote: log }
    actors: { rule: ANY_OF, seats: [{ position: PILOT }] }
    accepts: [log]
    requires: { documents: [log] }
    actions:
      - { id: handIn, label: { id: Serahkan, en: Hand in }, resumes: [LOG_AGAIN], routes: [{ to: [QUAYSIDE] }] }
  - id: QUAYSIDE
    phase: MONITORING
    title: { id: Di dermaga, en: At the quay }
    source: { document: H, item: "7", quote: log }
    actors: { rule: ANY_OF, seats: [{ position: CHANDLER }] }
    actions:
      - { id: passOn, label: { id: Teruskan, en: Pass on }, routes: [{ to: [TOWER] }] }
      - { id: logAgain, label: { id: Ulangi, en: Log again }, return: LOG_AGAIN, routes: [{ to: [MOORED] }] }
  - id: TOWER
    phase: MONITORING
    title: { id: Menara, en: Tower }
    source: { document: H, item: "7", quote: log }
    actors: { rule: ANY_OF, seats: [{ position: WARDEN }] }
    actions:
      - { id: readLog, label: { id: Baca, en: Read the log }, routes: [{ outcome: BERTHED }] }
anyTime:
  - { id: sailAway, label: { id: Berlayar, en: Sail away }, by: { rule: ANY_OF, seats: [{ position: OWNER }] }, comment: REQUIRED, routes: [{ outcome: GONE }] }
outcomes:
  - { id: BERTHED, kind: AGREEMENT, phase: ACTIVE, title: { id: Sandar, en: Berthed } }
  - { id: GONE, kind: WITHDRAWN, phase: CLOSED, title: { id: Pergi, en: Gone } }
assumptions: []
`;

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
    await activate(api, people.admin, sop, { despiteErrors: true });
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
    for (const [who, party] of [
      ['warden', 'INSTITUTION'],
      ['owner', 'PARTNER'],
    ] as const) {
      const textId = (await clauseNow({ api }, people.warden, id, clauseId)).text.id;
      expect((await consent({ api }, people[who], { textId, party })).userErrors).toEqual([]);
    }
  };

  /** The warden has nothing to read until the chandler passes it on. */
  const reportByTwoHops = async (id: string) => {
    await addDocument(api, people.pilot, id, 'log', 'Moored at noon');
    expect(stepsAfter(await act(api, people.pilot, id, 'handIn'))).toEqual(['QUAYSIDE']);
    const early = await unchanged(api, () => act(api, people.warden, id, 'readLog'));
    expect(early.userErrors).toEqual([expect.objectContaining({ code: 'ILLEGAL_TRANSITION' })]);
    expect(stepsAfter(await act(api, people.chandler, id, 'logAgain', { comment: 'No tide.' }))).toEqual(['MOORED']);
    await addDocument(api, people.pilot, id, 'log', 'Moored at noon, high tide');
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
    await addDocument(api, people.warden, id, 'lease', 'Lease of a berth');
    expect(stepsAfter(await act(api, people.pilot, id, 'aye'))).toEqual(['COUNCIL']);
    const twice = await unchanged(api, () => act(api, people.pilot, id, 'aye'));
    expect(twice.userErrors).toEqual([
      expect.objectContaining({ unmet: [expect.objectContaining({ code: 'ALREADY_ACTED' })] }),
    ]);
    expect(stepsAfter(await act(api, people.warden, id, 'aye'))).toEqual(['TERMS']);
    await settleTerms(id);
    expect(stepsAfter(await act(api, people.warden, id, 'shake'))).toEqual(['SEALING']);
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
          { name: 'ebb', value: { text: null, number: null, choices: null, units: null } },
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
