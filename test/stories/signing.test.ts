import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  CooperationSignatureCorrectDocument,
  CooperationTakeBackDocument,
  NumberSeriesSetDocument,
  type PaperSignatureInput,
  PaperSlotsDocument,
  SignatureMethodsDocument,
} from '../generated/operations.js';
import { unchanged } from '../support/api.js';
import { byLord, byPerson, type Covenant, onPaper, openCovenant, pdf } from '../support/covenant.js';
import { seedTest } from '../support/coverage.js';
import type { TestMember } from '../support/fixture.js';
import { act, type StoryAnswer, stepsAfter, upload } from '../support/story.js';

let world: Covenant;
beforeAll(async () => {
  world = await openCovenant();
  for (const [kind, pattern] of [
    ['covenant', 'C-{seq}'],
    ['deed', 'D-{seq}'],
  ]) {
    const input = { kind: kind ?? '', pattern: pattern ?? '', reset: 'NEVER' as const };
    const { numberSeriesSet } = await world.api.request(NumberSeriesSetDocument, { input }, { as: world.folk.admin });
    expect(numberSeriesSet?.userErrors).toEqual([]);
  }
});
afterAll(() => world.close());

const told = ({ userErrors }: Pick<StoryAnswer, 'userErrors'>) =>
  userErrors.map((one) =>
    [
      ...[one.code, one.path.join('.')],
      ...('unmet' in one ? one.unmet.map((guard) => `${guard.code} [${guard.whoCanMeet}]`) : []),
    ].join(' '),
  );
const register = (id: string, action: string, ...paperSignatures: PaperSignatureInput[]) =>
  act(world.api, world.folk.scribe, id, action, { paperSignatures });
const prior = async (signedOn: string, who: TestMember, rest: Partial<PaperSignatureInput> = {}) =>
  onPaper('deedOfHouse', 'PRIOR', signedOn, { ...byPerson(who), fileId: await world.scan(), ...rest });

describe('who signs', () => {
  seedTest(['B-14'], 'the head of the whole, or the head of the very unit, each in the own reach', async (seed) => {
    const { api, folk } = world;
    const house = await world.signing('HOUSE');
    const elsewhere = await seed.refused(api, () => act(api, folk.south, house, 'signDeedOfHouse'));
    expect(elsewhere.userErrors).toEqual([
      expect.objectContaining({
        __typename: 'GuardFailedError',
        message:
          'Not possible yet. This slot is for the Prior of: Houses (DEFINITIVE, PLT, PLH, AN); you hold the post elsewhere or otherwise.',
        unmet: [expect.objectContaining({ code: 'OUTSIDE_UNIT.PRIOR', whoCanMeet: ['PRIOR'] })],
      }),
    ]);
    await seed.accepted(() => act(api, folk.now, house, 'signDeedOfHouse'));
    // The head of the whole has no place on the deed of one house, nor its prior on a deed of the whole.
    expect(told(await seed.refused(api, () => act(api, folk.abbess, house, 'signDeedOfAll')))).toEqual([
      'GUARD_FAILED input.action SIGNATURES_NOT_OPEN.deedOfAll []',
    ]);
    const whole = await world.signing('WHOLE');
    expect(told(await seed.refused(api, () => act(api, folk.now, whole, 'signDeedOfHouse')))).toEqual([
      'GUARD_FAILED input.action SIGNATURES_NOT_OPEN.deedOfHouse []',
    ]);
    await seed.accepted(() => act(api, folk.abbess, whole, 'signDeedOfAll'));
    const shown = (await world.signatures(whole)).find((one) => one.kind === 'deed')?.slots[0];
    expect(shown).toMatchObject({ state: 'SIGNED', method: 'INTERNAL', signedOn: '2026-03-20', verification: 'VALID' });
    expect(shown?.signature).toBeNull();
  });

  seedTest(['B-14'], 'on paper, by whoever held the post on the day of signing, not today', async (seed) => {
    const { api, folk } = world;
    const id = await world.signing('HOUSE');
    const late = await prior('2026-03-12', folk.before);
    const refused = await seed.refused(api, () => register(id, 'registerPrior', late));
    const holder = (
      await api.gateway.system.query<{ name: string }>('select name from person where id = $1', [folk.now.personId])
    )[0]?.name;
    expect(refused.userErrors).toEqual([
      expect.objectContaining({
        __typename: 'GuardFailedError',
        path: ['input', 'paperSignatures', '0', 'personId'],
        message: `On 2026-03-12 this person did not sign as Prior of: Houses (DEFINITIVE, PLT, PLH, AN). It was held by: ${holder} (DEFINITIVE).`,
        unmet: [expect.objectContaining({ code: 'NOT_IN_OFFICE.PRIOR', whoCanMeet: ['PRIOR'] })],
      }),
    ]);
    await seed.accepted(async () => register(id, 'registerPrior', await prior('2026-03-10', folk.before)));
    const [slot] = (await world.signatures(id)).find((one) => one.kind === 'deed')?.slots ?? [];
    expect(slot).toMatchObject({
      ...{ state: 'SIGNED', mode: 'DEFINITIVE', method: 'WET_INK', signedOn: '2026-03-10', verification: 'REGISTERED' },
      person: { id: `per_${folk.before.personId}` },
      signature: { registeredBy: { id: `per_${folk.scribe.personId}` }, registeredAt: '2026-03-20T02:00:00+00:00' },
    });
  });

  it('takes each capacity on its days only', async () => {
    const { api, folk } = world;
    const id = await world.signing('HOUSE');
    const days: [string, keyof typeof folk, string][] = [
      ['2026-03-10', 'now', 'NOT_IN_OFFICE.PRIOR'],
      ['2026-03-06', 'away', 'NOT_IN_OFFICE.PRIOR'],
      ['2026-03-09', 'away', 'NOT_IN_OFFICE.PRIOR'],
      ['2026-03-05', 'lent', 'NOT_IN_OFFICE.PRIOR'],
      ['2026-03-05', 'south', 'OUTSIDE_UNIT.PRIOR'],
      ['2026-03-05', 'abbess', 'NOT_IN_OFFICE.PRIOR'],
      ['2026-03-05', 'lord', 'NOT_IN_OFFICE.PRIOR'],
    ];
    for (const [day, who, code] of days) {
      const given = await prior(day, folk[who]);
      const refused = await unchanged(api, () => register(id, 'registerPrior', given));
      expect(told(refused), `${who} on ${day}`).toEqual([
        `GUARD_FAILED input.paperSignatures.0.personId ${code} [PRIOR]`,
      ]);
    }
    const capacities: [string, keyof typeof folk, string][] = [
      ['2026-03-11', 'now', 'DEFINITIVE'],
      ['2026-03-08', 'away', 'PLH'],
      ['2026-03-04', 'lent', 'AN'],
    ];
    for (const [day, who, mode] of capacities) {
      const other = await world.signing('HOUSE');
      stepsAfter(await register(other, 'registerPrior', await prior(day, folk[who])));
      const [slot] = (await world.signatures(other)).find((one) => one.kind === 'deed')?.slots ?? [];
      expect([slot?.mode, slot?.person?.id, slot?.signedOn]).toEqual([mode, `per_${folk[who].personId}`, day]);
    }
    // Lent authority that was revoked on the 3rd counts to the 2nd.
    await api.gateway.system.query(`update delegation set revoked_at = '2026-03-03T03:00:00Z' where person_id = $1`, [
      folk.lent.personId,
    ]);
    const third = await prior('2026-03-03', folk.lent);
    expect(told(await unchanged(api, () => register(id, 'registerPrior', third)))).toHaveLength(1);
    stepsAfter(await register(id, 'registerPrior', await prior('2026-03-02', folk.lent)));
  });
});

describe('a chain of instruments in one case', () => {
  seedTest(
    ['C-08'],
    'the stage ends when covenant and deed are both signed, each with its own number',
    async (seed) => {
      const { api, folk } = world;
      const id = await world.signing('WHOLE');
      expect(told(await seed.refused(api, () => act(api, folk.scribe, id, 'close')))).toEqual([
        'GUARD_FAILED input.action ALL_SIGNED [ABBESS,LORD,PRIOR]',
      ]);
      const fileId = await world.scan(pdf('both parties at one table'));
      const together = { manner: 'TOGETHER' as const, inPresenceOf: 'Two witnesses', fileId };
      await seed.accepted(() =>
        register(
          id,
          'registerCovenant',
          onPaper('covenant', 'ABBESS', '2026-03-05', { ...together, ...byPerson(folk.abbess) }),
          onPaper('covenant', 'LORD', '2026-03-05', { ...together, ...byLord }),
        ),
      );
      expect(told(await seed.refused(api, () => act(api, folk.scribe, id, 'close')))).toHaveLength(1);
      await act(api, folk.abbess, id, 'signDeedOfAll');
      await act(api, folk.lord, id, 'lordSignsDeed');
      const done = await seed.accepted(() => act(api, folk.scribe, id, 'close'));
      expect(done.cooperation).toMatchObject({ outcome: 'BOUND', status: 'ACTIVE' });
      const [covenant, deed] = (await world.signatures(id)).toSorted((one, other) =>
        one.kind.localeCompare(other.kind),
      );
      expect([covenant?.number, deed?.number]).toEqual([
        expect.stringMatching(/^C-\d+$/),
        expect.stringMatching(/^D-\d+$/),
      ]);
      expect([covenant?.basis, deed?.basis, covenant?.restsOnIt]).toEqual([
        null,
        { kind: 'covenant' },
        [{ kind: 'deed' }],
      ]);
      expect(
        covenant?.slots.map((slot) => [slot.method, slot.signature?.manner, slot.signature?.inPresenceOf]),
      ).toEqual([
        ['WET_INK', 'TOGETHER', 'Two witnesses'],
        ['WET_INK', 'TOGETHER', 'Two witnesses'],
      ]);
      expect(deed?.slots.map((slot) => slot.method)).toEqual(['INTERNAL', 'INTERNAL']);
    },
  );
});

describe('what is kept of a paper signature', () => {
  it('is shown with the place, to staff and partner as each may see it, and its scan can be fetched', async () => {
    const { folk } = world;
    const id = await world.signing('HOUSE');
    const bytes = pdf('of the prior');
    await register(id, 'registerPrior', await prior('2026-03-05', folk.before, { fileId: await world.scan(bytes) }));
    const lordScan = await world.scan(pdf('of the lord'));
    await register(id, 'registerLord', onPaper('deedOfHouse', 'LORD', '2026-03-09', { ...byLord, fileId: lordScan }));
    const seen = async (as: TestMember) =>
      (await world.signatures(id, as)).find((one) => one.kind === 'deed')?.slots ?? [];
    const [ours, theirs] = await seen(folk.scribe);
    expect(ours?.signature).toMatchObject({
      ...{ method: 'WET_INK', status: 'SIGNED', signedOn: '2026-03-05', place: 'Bandung', manner: 'SEPARATELY' },
      ...{ signatoryName: null, signatoryTitle: null, inPresenceOf: null, scanFileName: 'scan.pdf' },
      ...{ certificateSerial: null, reportReference: null, continueUrl: null, signedAt: null },
    });
    expect(theirs).toMatchObject({ state: 'SIGNED', person: null, mode: null, signedOn: '2026-03-09' });
    expect(theirs?.signature).toMatchObject(byLord);
    const [toLord] = await seen(folk.lord);
    expect([toLord?.person, toLord?.signature?.registeredBy, toLord?.signature?.place]).toEqual([
      null,
      null,
      'Bandung',
    ]);
    expect(await world.signatures(id, folk.lent)).toEqual([]);
    for (const url of [ours?.signature?.scanUrl, toLord?.signature?.scanUrl]) {
      const answer = await fetch(url ?? '');
      expect([answer.status, answer.headers.get('content-type'), await answer.text()]).toEqual([
        200,
        'application/pdf',
        bytes,
      ]);
    }
    expect((await fetch(`${(ours?.signature?.scanUrl ?? '').slice(0, -2)}xx`)).status).toBe(404);
  });

  it('is told in events by ids only, and what is offered tells what to bring', async () => {
    const { api, folk } = world;
    const id = await world.signing('HOUSE');
    const read = await api.request(PaperSlotsDocument, { id }, { as: folk.scribe });
    const offered = read.cooperation?.availableActions.filter((one) => one.paperSlots.length > 0);
    expect(
      offered?.map((one) => [
        one.action,
        one.allowed,
        one.paperSlots.map((slot) => [slot.set, slot.slot, slot.byPartner]),
      ]),
    ).toEqual([
      [
        'registerCovenant',
        true,
        [
          ['covenant', 'ABBESS', false],
          ['covenant', 'LORD', true],
        ],
      ],
      ['registerPrior', true, [['deedOfHouse', 'PRIOR', false]]],
      ['registerLord', false, [['deedOfHouse', 'LORD', true]]],
      ['registerAbbess', false, [['deedOfAll', 'ABBESS', false]]],
    ]);
    await register(id, 'registerPrior', await prior('2026-03-05', folk.before, { inPresenceOf: 'Witness Words' }));
    await register(
      id,
      'registerLord',
      onPaper('deedOfHouse', 'LORD', '2026-03-09', { ...byLord, fileId: await world.scan() }),
    );
    const events = await api.gateway.system.query<{ facts: string }>('select facts::text from event');
    const log = events.map((one) => one.facts).join('\n');
    for (const words of ['Sir Exempli', 'Lord of the manor', 'Bandung', 'Witness Words', 'scan.pdf'])
      expect(log).not.toContain(words);
    expect(log).toContain('WET_INK');
  });

  it('shows when bytes are no longer those that were signed or registered', async () => {
    const { api, folk } = world;
    const id = await world.signing('HOUSE');
    await register(
      id,
      'registerPrior',
      await prior('2026-03-05', folk.before, { fileId: await world.scan(pdf('to be spoiled')) }),
    );
    const states = async () =>
      (await world.signatures(id))
        .flatMap((one) => one.slots)
        .map((slot) => [slot.sheet, slot.slot, slot.verification]);
    expect(await states()).toContainEqual(['deedOfHouse', 'PRIOR', 'REGISTERED']);
    const [kept] = await api.gateway.system.query<{ id: string }>(
      `select s.id from signature s join approval_slot a on a.signature_id = s.id join document d on d.id = a.document_id
       where d.container_id = $1`,
      [id.slice(4)],
    );
    await api.gateway.system.query('update signature set scan_sha256 = $2 where id = $1', [kept?.id, '0'.repeat(64)]);
    expect(await states()).toContainEqual(['deedOfHouse', 'PRIOR', 'BROKEN']);
  });
});

describe('a paper signature that cannot be', () => {
  it('is refused whole, and nothing is changed', async () => {
    const { api, folk } = world;
    const id = await world.signing('HOUSE');
    const fileId = await world.scan();
    const person = byPerson(folk.before);
    const text = await upload(api, folk.scribe, 'scan.txt', 'typed, not signed');
    const ofAnother = await upload(api, folk.abbess, 'scan.pdf', pdf('of another member'));
    const good = onPaper('deedOfHouse', 'PRIOR', '2026-03-05', { ...person, fileId });
    const faults: [PaperSignatureInput[], string][] = [
      [[], 'REQUIRED input.paperSignatures'],
      [[good, good], 'ALREADY_EXISTS input.paperSignatures.1.slot'],
      [[{ ...good, slot: 'NOBODY' }], 'REQUIRED input.paperSignatures, INVALID input.paperSignatures.0.slot'],
      [[{ ...good, signedOn: '2026-03-21' }], 'INVALID input.paperSignatures.0.signedOn'],
      [[{ ...good, signedOn: '2026-03-01' }], 'INVALID input.paperSignatures.0.signedOn'],
      [[{ ...good, personId: null }], 'REQUIRED input.paperSignatures.0.personId'],
      [
        [{ ...good, personId: 'per_00000000-0000-7000-8000-000000000000' }],
        'NOT_FOUND input.paperSignatures.0.personId',
      ],
      [[{ ...good, ...byLord, signatoryTitle: null }], 'INVALID input.paperSignatures.0.signatoryName'],
      [[{ ...good, place: ' ' }], 'REQUIRED input.paperSignatures.0.place'],
      [[{ ...good, place: 'x'.repeat(201) }], 'TOO_LONG input.paperSignatures.0.place'],
      [[{ ...good, inPresenceOf: 'x'.repeat(501) }], 'TOO_LONG input.paperSignatures.0.inPresenceOf'],
      [[{ ...good, fileId: text }], 'INVALID input.paperSignatures.0.fileId'],
      [[{ ...good, fileId: ofAnother }], 'NOT_FOUND input.paperSignatures.0.fileId'],
      [[{ ...good, fileId: 'fil_none' }], 'NOT_FOUND input.paperSignatures.0.fileId'],
      [Array.from({ length: 21 }, () => good), 'TOO_MANY input.paperSignatures.20'],
    ];
    for (const [papers, fault] of faults)
      expect(told(await unchanged(api, () => register(id, 'registerPrior', ...papers))).join(', ')).toBe(fault);
    // Registering is the scribe's by this SOP, and an act that registers nothing takes no paper.
    const bySouth = await unchanged(api, () => act(api, folk.south, id, 'registerPrior', { paperSignatures: [] }));
    expect(told(bySouth)).toEqual(['FORBIDDEN input.action']);
    const beside = await unchanged(api, () =>
      act(api, folk.now, id, 'signDeedOfHouse', { paperSignatures: [{ ...good, fileId: '' }] }),
    );
    expect(told(beside)).toEqual(['NOT_FOUND input.paperSignatures.0.fileId']);
    const lord = onPaper('deedOfHouse', 'LORD', '2026-03-05', { fileId });
    expect(told(await unchanged(api, () => register(id, 'registerLord', lord)))).toEqual([
      'REQUIRED input.paperSignatures.0.signatoryName',
      'REQUIRED input.paperSignatures.0.signatoryTitle',
    ]);
    const early = await unchanged(api, () => register(id, 'registerLord', { ...lord, ...byLord }));
    expect(told(early)).toEqual(['GUARD_FAILED input.action SIGNATURE_MISSING.PRIOR [PRIOR]']);
    stepsAfter(await register(id, 'registerPrior', { ...good, signedOn: '2026-03-06' }));
    const before = await unchanged(api, () => register(id, 'registerLord', { ...lord, ...byLord }));
    expect(told(before)).toEqual(['INVALID input.paperSignatures.0.signedOn']);
  });
});

describe('a paper signature registered wrongly', () => {
  const correct = async (as: TestMember, id: string, paperSignature: PaperSignatureInput, comment = 'Misread') => {
    const input = { cooperationId: id, paperSignature, comment };
    const answer = await world.api.request(CooperationSignatureCorrectDocument, { input }, { as, language: 'en' });
    if (!answer.cooperationSignatureCorrect) throw new Error('null');
    return answer.cooperationSignatureCorrect;
  };

  it('is corrected by the post that registered it or a coordinator, even after the end', async () => {
    const { api, folk } = world;
    const id = await world.signing('HOUSE');
    const fileId = await world.scan();
    const at = { ...byPerson(folk.abbess), fileId };
    await register(
      id,
      'registerCovenant',
      onPaper('covenant', 'ABBESS', '2026-03-05', at),
      onPaper('covenant', 'LORD', '2026-03-05', { ...byLord, fileId }),
    );
    await register(id, 'registerPrior', await prior('2026-03-05', folk.before));
    await register(id, 'registerLord', onPaper('deedOfHouse', 'LORD', '2026-03-09', { ...byLord, fileId }));
    expect((await act(api, folk.scribe, id, 'close')).cooperation?.status).toBe('ACTIVE');
    const right = await prior('2026-03-08', folk.away, { place: 'Garut' });
    expect(told(await unchanged(api, () => correct(folk.abbess, id, { ...right, fileId: '' })))).toEqual([
      'NOT_FOUND input.paperSignature.fileId',
    ]);
    const own = await upload(api, folk.abbess, 'scan.pdf', pdf('abbess'));
    expect(told(await unchanged(api, () => correct(folk.abbess, id, { ...right, fileId: own })))).toEqual([
      'FORBIDDEN ',
    ]);
    expect(told(await unchanged(api, () => correct(folk.scribe, id, right, ' ')))).toEqual(['REQUIRED input.comment']);
    const wrong = await prior('2026-03-05', folk.now);
    expect(told(await unchanged(api, () => correct(folk.scribe, id, wrong)))).toEqual([
      'GUARD_FAILED input.paperSignature.personId NOT_IN_OFFICE.PRIOR [PRIOR]',
    ]);
    const after = await prior('2026-03-10', folk.before);
    expect(told(await unchanged(api, () => correct(folk.scribe, id, after)))).toEqual([
      'INVALID input.paperSignature.signedOn',
    ]);
    expect(told(await correct(folk.scribe, id, right))).toEqual([]);
    const slot = async () => (await world.signatures(id)).find((one) => one.kind === 'deed')?.slots[0];
    expect(await slot()).toMatchObject({
      ...{ signedOn: '2026-03-08', mode: 'PLH', person: { id: `per_${folk.away.personId}` } },
      signature: { place: 'Garut', signedOn: '2026-03-08' },
    });
    const byOffice = await upload(api, folk.coordinator, 'scan.pdf', pdf('again'));
    expect(told(await correct(folk.coordinator, id, { ...right, place: 'Cirebon', fileId: byOffice }))).toEqual([]);
    expect((await slot())?.signature?.place).toBe('Cirebon');
  });

  it('is taken back while it is the latest act and the set is not complete', async () => {
    const { api, folk } = world;
    const id = await world.signing('HOUSE');
    const takeBack = async (as: TestMember, expectedVersion: number) => {
      const input = { cooperationId: id, comment: 'Wrong case', expectedVersion };
      const answer = await api.request(CooperationTakeBackDocument, { input }, { as, language: 'en' });
      if (!answer.cooperationTakeBack) throw new Error('null');
      return answer.cooperationTakeBack;
    };
    const done = await register(id, 'registerPrior', await prior('2026-03-05', folk.before));
    const version = done.cooperation?.version ?? 0;
    expect(told(await unchanged(api, () => takeBack(folk.abbess, version)))).toEqual(['FORBIDDEN ']);
    expect(told(await takeBack(folk.coordinator, version))).toEqual([]);
    const [slot] = (await world.signatures(id)).find((one) => one.kind === 'deed')?.slots ?? [];
    expect([slot?.state, slot?.method, slot?.signature]).toEqual(['EMPTY', null, null]);
    stepsAfter(await register(id, 'registerPrior', await prior('2026-03-05', folk.before)));
    const last = await register(
      id,
      'registerLord',
      onPaper('deedOfHouse', 'LORD', '2026-03-09', { ...byLord, fileId: await world.scan() }),
    );
    const refused = await unchanged(api, () => takeBack(folk.scribe, last.cooperation?.version ?? 0));
    expect(told(refused)).toEqual(['GUARD_FAILED  SIGNED_BY_ALL.deedOfHouse []']);
  });
});

describe('the ways to sign', () => {
  it('are told with what each proves, and one that is off is refused', async () => {
    const { signatureMethods } = await world.api.request(SignatureMethodsDocument, {}, { as: world.folk.lord });
    expect(signatureMethods?.map((one) => [one.code, one.kind])).toEqual([
      ['INTERNAL', 'ACT'],
      ['WET_INK', 'PAPER'],
    ]);
    const plain = await openCovenant({ signatures: { enabled: ['INTERNAL'] } });
    try {
      const id = await plain.signing('HOUSE');
      const fileId = await plain.scan();
      const given = onPaper('deedOfHouse', 'PRIOR', '2026-03-05', { ...byPerson(plain.folk.before), fileId });
      const refused = await unchanged(plain.api, () =>
        act(plain.api, plain.folk.scribe, id, 'registerPrior', { paperSignatures: [given] }),
      );
      expect(told(refused)).toEqual(['INVALID input.paperSignatures.0']);
    } finally {
      await plain.close();
    }
  });
});
