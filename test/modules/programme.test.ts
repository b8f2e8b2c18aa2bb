import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { canonicalJson } from '../../src/kernel/canonical-json.js';
import {
  ActivityCancelDocument,
  ActivityDocument,
  ActivityHoldDocument,
  ProgrammeAdoptDocument,
  type ProgrammeAdoptInput,
  ProgrammeCarryOverDocument,
  type ProgrammeCarryOverInput,
  ProgrammeChangeDocument,
  type ProgrammeChangeInput,
  ProgrammeCreateDocument,
  type ProgrammeCreateInput,
  ProgrammeDocument,
  ProgrammeItemAddDocument,
  type ProgrammeItemAddInput,
  ProgrammeItemChangeDocument,
  type ProgrammeItemChangeInput,
  ProgrammeItemDropDocument,
  ProgrammeItemLinkDocument,
  ProgrammeItemPrepareDocument,
  type ProgrammeItemPrepareInput,
  ProgrammeItemRemoveDocument,
  ProgrammeItemReopenDocument,
  ProgrammeItemsDocument,
  type ProgrammeItemsQueryVariables,
  ProgrammeItemUnlinkDocument,
  ProgrammeReviseDocument,
  ProgrammeSettingsDocument,
  ProgrammeSettingsSetDocument,
  type ProgrammeSettingsSetInput,
} from '../generated/operations.js';
import { unchanged } from '../support/api.js';
import { reasons } from '../support/execution.js';
import { layPartner, type TestMember } from '../support/fixture.js';
import { blow, openRegatta, plot, type Regatta, unit } from '../support/regatta.js';
import { upload } from '../support/story.js';

describe('a yearly programme of cooperation', () => {
  let regatta: Regatta;
  let boss: TestMember;
  beforeAll(async () => {
    regatta = await openRegatta();
    boss = regatta.people.coordinator;
  });
  afterAll(() => regatta?.api.close());

  const by = (as: TestMember) => ({ as, language: 'en' }) as const;
  const create = async (input: ProgrammeCreateInput, as = boss) =>
    (await regatta.api.request(ProgrammeCreateDocument, { input }, by(as))).programmeCreate;
  const begun = async (year: number, more: Partial<ProgrammeCreateInput> = {}) => {
    const answer = await create({ year, title: `Year ${year}`, goal: 'Row together', ...more });
    if (!answer?.programme) throw new Error(JSON.stringify(answer));
    return answer.programme.id;
  };
  const change = async (input: ProgrammeChangeInput, as = boss) =>
    (await regatta.api.request(ProgrammeChangeDocument, { input }, by(as))).programmeChange;
  const adopt = async (input: ProgrammeAdoptInput, as = boss) =>
    (await regatta.api.request(ProgrammeAdoptDocument, { input }, by(as))).programmeAdopt;
  const revise = async (programmeId: string, reason: string, as = boss) =>
    (await regatta.api.request(ProgrammeReviseDocument, { input: { programmeId, reason } }, by(as))).programmeRevise;
  const carry = async (input: ProgrammeCarryOverInput, as = boss) =>
    (await regatta.api.request(ProgrammeCarryOverDocument, { input }, by(as))).programmeCarryOver;
  const add = async (input: ProgrammeItemAddInput, as = boss) =>
    (await regatta.api.request(ProgrammeItemAddDocument, { input }, by(as))).programmeItemAdd;
  const added = async (programmeId: string, title: string, more: Partial<ProgrammeItemAddInput> = {}) => {
    const answer = await add({ programmeId, title, ...more });
    if (!answer?.item) throw new Error(JSON.stringify(answer));
    return answer.item.id;
  };
  const mend = async (input: ProgrammeItemChangeInput, as = boss) =>
    (await regatta.api.request(ProgrammeItemChangeDocument, { input }, by(as))).programmeItemChange;
  const prepare = async (input: ProgrammeItemPrepareInput, as = boss) =>
    (await regatta.api.request(ProgrammeItemPrepareDocument, { input }, by(as))).programmeItemPrepare;
  const drop = async (itemId: string, reason = 'No boats', as = boss) =>
    (await regatta.api.request(ProgrammeItemDropDocument, { input: { itemId, reason } }, by(as))).programmeItemDrop;
  const reopen = async (itemId: string, as = boss) =>
    (await regatta.api.request(ProgrammeItemReopenDocument, { input: { itemId } }, by(as))).programmeItemReopen;
  const remove = async (itemId: string, as = boss) =>
    (await regatta.api.request(ProgrammeItemRemoveDocument, { input: { itemId } }, by(as))).programmeItemRemove;
  const link = async (itemId: string, activityId: string, as = boss) =>
    (await regatta.api.request(ProgrammeItemLinkDocument, { input: { itemId, activityId } }, by(as))).programmeItemLink;
  const unlink = async (itemId: string, activityId: string, as = boss) =>
    (await regatta.api.request(ProgrammeItemUnlinkDocument, { input: { itemId, activityId } }, by(as)))
      .programmeItemUnlink;
  const set = async (input: ProgrammeSettingsSetInput, as = boss) =>
    (await regatta.api.request(ProgrammeSettingsSetDocument, { input }, by(as))).programmeSettingsSet;
  const see = async (id: string, as = boss) => {
    const { programme } = await regatta.api.request(ProgrammeDocument, { id }, by(as));
    if (!programme) throw new Error('no such programme');
    return programme;
  };
  const find = async (where: ProgrammeItemsQueryVariables['where'], as = boss) =>
    (await regatta.api.request(ProgrammeItemsDocument, { where }, by(as))).programmeItems?.nodes.map(
      ({ title, status }) => `${title} ${status}`,
    );
  const refused = async (call: () => Promise<Parameters<typeof reasons>[0]>) =>
    reasons(await unchanged(regatta.api, call));

  it('is kept by coordinators, administrators and the positions that the institution names', async () => {
    const { people, api } = regatta;
    const input = { year: 2030, title: 'T', goal: 'G' };
    const ofQuay = { ...input, unitId: unit(regatta, 'QUAY') };
    for (const as of [people.clerk, people.crew, people.analyst, people.oarsman])
      expect(await refused(() => create(input, as))).toEqual(['FORBIDDEN ']);
    for (const as of [people.clerk, people.analyst, people.oarsman])
      expect(await refused(() => set({ keeperPositions: ['CLERK'] }, as))).toEqual(['FORBIDDEN ']);
    expect(await refused(() => set({ keeperPositions: ['!'], unitKeeperPositions: [''] }))).toEqual([
      'INVALID input.keeperPositions.0',
      'REQUIRED input.unitKeeperPositions.0',
    ]);
    expect((await set({ keeperPositions: ['CLERK', 'CLERK'] }))?.settings).toEqual({
      ...{ keeperPositions: ['CLERK'], unitKeeperPositions: [], version: 1 },
    });
    expect(await refused(() => set({ expectedVersion: 3 }))).toEqual(['STALE input.expectedVersion']);
    await set({ unitKeeperPositions: ['CREW'], expectedVersion: 1 });
    const { programmeSettings } = await api.request(ProgrammeSettingsDocument, {}, by(people.painter));
    expect(programmeSettings).toEqual({ keeperPositions: ['CLERK'], unitKeeperPositions: ['CREW'], version: 2 });
    const seen = await api.request(ProgrammeSettingsDocument, {}, by(people.oarsman));
    expect(seen.programmeSettings).toBeNull();

    // The clerk keeps any; the crew its own unit's, and neither the institution's nor another unit's.
    expect((await create(input, people.clerk))?.userErrors).toEqual([]);
    expect(await refused(() => create({ ...input, year: 2031 }, people.crew))).toEqual(['FORBIDDEN ']);
    expect(await refused(() => create({ ...input, unitId: unit(regatta, 'OFFICE') }, people.crew))).toEqual([
      'FORBIDDEN ',
    ]);
    expect(await refused(() => create(ofQuay, people.painter))).toEqual(['FORBIDDEN ']);
    const own = await create(ofQuay, people.crew);
    expect(own?.programme).toMatchObject({ unit: { code: 'QUAY' }, year: 2030 });
    const programmeId = own?.programme?.id ?? '';
    expect(await refused(() => add({ programmeId, title: 'x' }, people.painter))).toEqual(['FORBIDDEN ']);
    const itemId = (await add({ programmeId, title: 'Paint' }, people.crew))?.item?.id ?? '';
    for (const call of [
      () => mend({ itemId, title: 'y' }, people.painter),
      () => prepare({ itemId, preparedOn: '2026-03-01' }, people.painter),
      () => drop(itemId, 'No', people.painter),
      () => reopen(itemId, people.painter),
      () => remove(itemId, people.painter),
      () => link(itemId, 'atv_x', people.painter),
      () => unlink(itemId, 'atv_x', people.painter),
      () => change({ programmeId, title: 'y' }, people.painter),
      () => adopt({ programmeId, adoptedOn: '2026-03-01' }, people.painter),
      () => revise(programmeId, 'x', people.painter),
      () => carry({ fromProgrammeId: programmeId, toProgrammeId: programmeId }, people.painter),
    ])
      expect(await refused(call)).toEqual(['FORBIDDEN ']);
    // A partner finds neither.
    expect(await refused(() => add({ programmeId, title: 'x' }, people.oarsman))).toEqual([
      'NOT_FOUND input.programmeId',
    ]);
    expect(await refused(() => drop(itemId, 'x', people.oarsman))).toEqual(['NOT_FOUND input.itemId']);
    expect(await find({}, people.oarsman)).toEqual([]);
  });

  it('is one a year, with days of its own and items that lie in them', async () => {
    const programmeId = await begun(2027, { startsOn: '2027-02-01' });
    expect(await refused(() => create({ year: 2027, title: 'Again', goal: 'G' }))).toEqual([
      'ALREADY_EXISTS input.year',
    ]);
    expect(await refused(() => create({ year: 27, title: '', goal: '' }))).toEqual(['INVALID input.year']);
    expect(await refused(() => create({ year: 2028, title: '', goal: '', endsOn: '2027-12-31' }))).toEqual([
      ...['REQUIRED input.title', 'REQUIRED input.goal', 'INVALID input.endsOn'],
    ]);
    expect(
      await refused(() =>
        add({
          programmeId,
          title: ' ',
          startsOn: '2027-01-31',
          endsOn: '2026-12-31',
          kind: 'PARTY',
          partnerId: 'par_x',
        }),
      ),
    ).toEqual([
      ...['REQUIRED input.title', 'INVALID input.endsOn', 'INVALID input.startsOn', 'INVALID input.endsOn'],
      ...['INVALID input.kind', 'NOT_FOUND input.partnerId'],
    ]);
    expect(
      await refused(() =>
        add({ programmeId, title: 'x', budget: { amount: '-1', currency: 'XXXX' }, unitIds: ['unit_x'] }),
      ),
    ).toEqual(['INVALID input.budget.amount', 'INVALID input.budget.currency', 'NOT_FOUND input.unitIds.0']);
    const itemId = await added(programmeId, 'Early', { startsOn: '2027-02-02', endsOn: '2027-02-03' });
    expect(await refused(() => change({ programmeId, startsOn: '2027-02-03' }))).toEqual(['INVALID input.startsOn']);
    expect((await change({ programmeId, goal: 'More', startsOn: '2027-02-02' }))?.programme).toMatchObject({
      ...{ goal: 'More', title: 'Year 2027', startsOn: '2027-02-02', endsOn: '2027-12-31' },
    });
    expect((await mend({ itemId, endsOn: null, dharma: 'RESEARCH', kind: 'VISIT' }))?.item).toMatchObject({
      ...{ title: 'Early', startsOn: '2027-02-02', endsOn: null, dharma: 'RESEARCH', kind: { code: 'VISIT' } },
    });
    expect(await refused(() => mend({ itemId, startsOn: '2028-01-01' }))).toEqual(['INVALID input.startsOn']);
    expect(await find({ year: 2027, dharmaIn: ['RESEARCH'], kindIn: ['VISIT'] })).toEqual(['Early IDENTIFIED']);
  });

  it('is adopted as it stands, kept with its hash, and changed only by a revision', async () => {
    const { people, api } = regatta;
    const programmeId = await begun(2028);
    expect(await refused(() => adopt({ programmeId, adoptedOn: '2026-03-02' }))).toEqual(['INVALID input.programmeId']);
    const partnerId = `par_${regatta.partnerId}`;
    const kept = await added(programmeId, 'Race', {
      ...{ partnerId, unitIds: [unit(regatta, 'QUAY'), unit(regatta, 'WORKSHOP')], kind: 'VISIT' },
      budget: { amount: '1500.50', currency: 'EUR' },
    });
    const gone = await added(programmeId, 'Mistake');
    const { version } = await see(programmeId);
    expect((await remove(gone))?.programme?.progress.total).toBe(1);
    // Who read it before that does not adopt it unread.
    expect(await refused(() => adopt({ programmeId, adoptedOn: '2026-03-02', expectedVersion: version }))).toEqual([
      'STALE input.expectedVersion',
    ]);
    expect(await refused(() => adopt({ programmeId, adoptedOn: '2026-03-03', evidenceFileId: 'fil_x' }))).toEqual([
      ...['INVALID input.adoptedOn', 'NOT_FOUND input.evidenceFileId'],
    ]);
    const evidenceFileId = await upload(api, boss, 'sk.txt', 'decision');
    const done = await adopt({ programmeId, adoptedOn: '2026-03-02', evidenceFileId });
    const [first] = done?.programme?.versions ?? [];
    expect(first).toMatchObject({
      ...{ number: 1, reason: null, title: 'Year 2028', goal: 'Row together', evidence: { fileName: 'sk.txt' } },
      items: [
        {
          ...{ title: 'Race', kind: 'VISIT', dharma: null, units: ['QUAY', 'WORKSHOP'], partner: 'Lake Club' },
          ...{ budget: { amount: '1500.5', currency: 'EUR' }, status: 'IDENTIFIED', key: kept.slice(4) },
        },
      ],
    });
    expect((await fetch(first?.evidence?.downloadUrl ?? '')).status).toBe(200);
    const { title, goal, startsOn, endsOn, items } = first ?? {};
    const hash = createHash('sha256').update(canonicalJson({ title, goal, startsOn, endsOn, items })).digest('hex');
    expect(first?.sha256).toBe(hash);
    for (const [call, path] of [
      [() => add({ programmeId, title: 'More' }), 'programmeId'],
      [() => change({ programmeId, title: 'Other' }), 'programmeId'],
      [() => adopt({ programmeId, adoptedOn: '2026-03-02' }), 'programmeId'],
      [() => mend({ itemId: kept, title: 'Other' }), 'itemId'],
      [() => remove(kept), 'itemId'],
    ] as const)
      expect(await refused(call)).toEqual([`FROZEN input.${path}`]);
    // How far things are is said all the same.
    await prepare({ itemId: kept, preparedOn: '2026-03-01' });
    expect(await refused(() => revise(programmeId, ' '))).toEqual(['REQUIRED input.reason']);
    expect((await revise(programmeId, 'Less money'))?.programme).toMatchObject({
      ...{ status: 'REVISING', adoptedNumber: 1, revisionReason: 'Less money' },
    });
    expect(await refused(() => revise(programmeId, 'Again'))).toEqual(['FROZEN input.programmeId']);
    expect(await refused(() => remove(kept))).toEqual(['FROZEN input.itemId']);
    await mend({ itemId: kept, title: 'Small race', unitIds: [], budget: null });
    const next = await adopt({ programmeId, adoptedOn: '2026-03-02' });
    expect(next?.programme).toMatchObject({
      ...{ status: 'ADOPTED', adoptedNumber: 2, revisionReason: null, budgets: [] },
      versions: [
        { number: 1, items: [{ title: 'Race' }], sha256: hash },
        {
          number: 2,
          reason: 'Less money',
          items: [{ title: 'Small race', units: [], budget: null, status: 'PREPARED' }],
        },
      ],
    });
    const log = await api.gateway.system.query<{ facts: object }>(
      `select facts from event where kind like 'PROGRAMME_%' and institution_id = $1`,
      [regatta.institution.id],
    );
    expect(JSON.stringify(log)).not.toContain('Less money');
    expect((await see(programmeId, people.painter)).versions).toHaveLength(2);
  });

  it('has items that activities tell the state of, of the right partner and of one item each', async () => {
    const { people, api } = regatta;
    const programmeId = await begun(2029);
    const cooperationId = await blow(regatta, 'Linked');
    const other = await layPartner(api.gateway, regatta.institution, { name: 'Sea Club' });
    expect(await refused(() => add({ programmeId, title: 'x', cooperationId, partnerId: `par_${other}` }))).toEqual([
      'INVALID input.partnerId',
    ]);
    const race = await added(programmeId, 'Race', { cooperationId, unitIds: [unit(regatta, 'QUAY')] });
    const sea = await added(programmeId, 'Sea', { partnerId: `par_${other}` });
    const [one, two] = [await plot(regatta, cooperationId), await plot(regatta, cooperationId)];
    expect(await refused(() => link(race, 'atv_x'))).toEqual(['NOT_FOUND input.activityId']);
    expect(await refused(() => link(sea, one))).toEqual(['INVALID input.activityId']);
    expect((await link(race, one))?.item).toMatchObject({
      ...{ status: 'PLANNED', partner: { name: 'Lake Club' }, activityCounts: { planned: 1, held: 0, cancelled: 0 } },
    });
    expect(await refused(() => link(race, one))).toEqual(['ALREADY_EXISTS input.activityId']);
    expect(await refused(() => unlink(race, two))).toEqual(['INVALID input.activityId']);
    expect(await refused(() => drop(race))).toEqual(['FROZEN input.itemId']);
    expect(await refused(() => prepare({ itemId: race, preparedOn: '2026-03-01' }))).toEqual(['FROZEN input.itemId']);
    await link(race, two);
    const { activity } = await api.request(ActivityDocument, { id: one }, by(people.clerk));
    expect(activity?.programmeItem?.item?.id).toBe(race);
    const theirs = await api.request(ActivityDocument, { id: one }, by(people.oarsman));
    expect(theirs.activity?.programmeItem).toBeNull();
    // One is held, the other planned; then that is cancelled; then the first is unlinked.
    await api.request(ActivityHoldDocument, { input: { activityId: one, heldOn: '2026-03-02' } }, by(people.clerk));
    expect(await find({ programmeId })).toEqual(['Race PLANNED', 'Sea IDENTIFIED']);
    await api.request(ActivityCancelDocument, { input: { activityId: two, reason: 'Ice' } }, by(people.clerk));
    expect(await find({ statusIn: ['HELD'], unitId: unit(regatta, 'QUAY'), cooperationId })).toEqual(['Race HELD']);
    expect(await refused(() => link(sea, two))).toEqual(
      ['INVALID', 'ALREADY_EXISTS', 'INVALID'].map((code) => `${code} input.activityId`),
    );
    expect((await unlink(race, one))?.item).toMatchObject({
      ...{ status: 'IDENTIFIED', activityCounts: { planned: 0, held: 0, cancelled: 1 } },
    });
    expect(await refused(() => remove(race))).toEqual(['FROZEN input.itemId']);
    // Dropped by mistake, and prepared by mistake.
    expect(await refused(() => drop(sea, ''))).toEqual(['REQUIRED input.reason']);
    expect(await refused(() => prepare({ itemId: sea, preparedOn: '2026-03-03' }))).toEqual([
      'INVALID input.preparedOn',
    ]);
    await prepare({ itemId: sea, preparedOn: '2026-03-01', preparation: 'Boats hired' });
    expect((await drop(sea))?.item).toMatchObject({ status: 'DROPPED', droppedReason: 'No boats' });
    expect(await refused(() => mend({ itemId: sea, title: 'x' }))).toEqual(['FROZEN input.itemId']);
    expect(await refused(() => link(sea, one))).toContain('FROZEN input.itemId');
    expect(await find({ programmeId, statusIn: ['DROPPED', 'HELD'] })).toEqual(['Sea DROPPED']);
    expect((await reopen(sea))?.item).toMatchObject({ status: 'PREPARED', preparation: 'Boats hired' });
    expect((await reopen(sea))?.item).toMatchObject({ status: 'IDENTIFIED', preparation: null });
    expect(await refused(() => reopen(sea))).toEqual(['FROZEN input.itemId']);
  });

  it('lets what is not finished go on in a later year, once, with what is still planned', async () => {
    const { people, api } = regatta;
    const [from, to] = [await begun(2032), await begun(2033)];
    const cooperationId = await blow(regatta, 'Carried');
    const leap = await added(from, 'Leap day', {
      ...{ startsOn: '2032-02-29', endsOn: '2032-03-01', unitIds: [unit(regatta, 'QUAY')] },
      budget: { amount: '10', currency: 'IDR' },
    });
    const planned = await added(from, 'Planned', { cooperationId });
    const held = await added(from, 'Held', { cooperationId });
    const dropped = await added(from, 'Dropped');
    await prepare({ itemId: leap, preparedOn: '2026-03-01', preparation: 'Ready' });
    await drop(dropped);
    const [a, b] = [await plot(regatta, cooperationId), await plot(regatta, cooperationId)];
    await link(planned, a);
    await link(held, b);
    await api.request(ActivityHoldDocument, { input: { activityId: b, heldOn: '2026-03-02' } }, by(people.clerk));
    expect(await refused(() => carry({ fromProgrammeId: to, toProgrammeId: from }))).toEqual([
      'INVALID input.toProgrammeId',
    ]);
    expect(
      await refused(() => carry({ fromProgrammeId: from, toProgrammeId: to, itemIds: [leap, held, dropped] })),
    ).toEqual(['NOT_FOUND input.itemIds.1', 'NOT_FOUND input.itemIds.2']);
    const one = await carry({ fromProgrammeId: from, toProgrammeId: to, itemIds: [leap] });
    expect(one?.programme?.progress).toMatchObject({ total: 1, prepared: 1 });
    await carry({ fromProgrammeId: from, toProgrammeId: to });
    await carry({ fromProgrammeId: from, toProgrammeId: to });
    expect((await see(to)).items.nodes).toMatchObject([
      {
        ...{ title: 'Leap day', startsOn: '2033-02-28', endsOn: '2033-03-01', status: 'PREPARED' },
        ...{ units: [{ unit: { code: 'QUAY' } }], budget: { amount: '10', currency: 'IDR' } },
        carriedFrom: { id: leap },
      },
      { title: 'Planned', status: 'PLANNED', cooperation: { id: cooperationId }, carriedFrom: { id: planned } },
    ]);
    expect((await see(from)).progress).toEqual({
      ...{ total: 4, identified: 1, prepared: 1, planned: 0, held: 1, dropped: 1, carriedOver: 2 },
    });
    expect(await find({ programmeId: from, carriedOver: true })).toEqual(['Leap day PREPARED', 'Planned IDENTIFIED']);
    expect(await refused(() => remove(planned))).toEqual(['FROZEN input.itemId']);
  });
});
