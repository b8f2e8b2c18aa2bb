import { afterAll, beforeAll, describe, expect } from 'vitest';
import { CaseSignaturesDocument, ExecutionDocument, PartnerContactAddDocument } from '../generated/operations.js';
import { clausesOf, consent, counter, propose, words } from '../support/clauses.js';
import { byLord, onPaper, pdf } from '../support/covenant.js';
import { seedTest } from '../support/coverage.js';
import { bytesOf, compose, copyOf } from '../support/instrument.js';
import { dense, pdfPages } from '../support/paper.js';
import { openPipb, type Pipb } from '../support/pipb.js';
import {
  acknowledge,
  agreeAll,
  beside,
  clause,
  guardFailed,
  made,
  proposePlan,
  required,
  requiredOfPks,
} from '../support/pipb-life.js';
import { period } from '../support/pipb-walk.js';
import { inputError } from '../support/seats.js';
import { act, stepsAfter, upload } from '../support/story.js';

describe('from the first clause to a cooperation in force, everything beside the case included', () => {
  let house: Pipb;
  let people: Pipb['people'];
  let contactId: string;
  beforeAll(async () => {
    house = await openPipb();
    people = house.people;
    const input = { partnerId: `par_${house.partnerId}`, name: 'Narahubung tanpa akun' };
    const { partnerContactAdd } = await house.api.request(PartnerContactAddDocument, { input }, { as: people.admin });
    contactId = made(partnerContactAdd, partnerContactAdd?.contact?.id);
  });
  afterAll(() => house?.api.close());
  const acts = (who: keyof Pipb['people'], id: string, action: string, rest: object = {}) =>
    act(house.api, people[who], id, action, rest);
  const clausesNow = async (id: string) => (await clausesOf(house, people.unitHead, id)).clauses.nodes;

  seedTest(
    ['B-13', 'C-09', 'C-11'],
    'both sides agree every clause, one by a message that staff records',
    async (seed) => {
      const { api } = house;
      const id = await house.toStep('Runding bersama', 'RUNDING_MOU');
      const [last = '', ...rest] = [...required].reverse();
      await seed.accepted(() => propose(house, people.unitHead, id, 'INSTITUTION', rest.map(clause)));
      const open = await seed.refused(api, () => acts('unitHead', id, 'closeMouNegotiation'));
      const both = ['PIMPINAN_UNIT', 'MITRA'] as const;
      const agreed = ['CLAUSES_AGREED', 'Every clause must be agreed by both parties.', both] as const;
      const whole = ['CLAUSES_REQUIRED', 'Not every required clause is agreed.', both] as const;
      expect(open).toEqual({
        cooperation: null,
        userErrors: [guardFailed(agreed, whole)],
      });
      // The partner brings the last one in, and changes what was agreed of another.
      await seed.accepted(() => propose(house, people.partner, id, 'PARTNER', [clause(last)]));
      await agreeAll(house, id);
      const [first] = await clausesNow(id);
      const change = { textId: first?.text.id ?? '', party: 'PARTNER' as const, body: words('Dua tahun.') };
      await seed.accepted(() => counter(house, people.partner, change));
      const again = await seed.refused(api, () => acts('unitHead', id, 'closeMouNegotiation'));
      expect(again.userErrors).toEqual([guardFailed(agreed, whole)]);

      const textId = (await clausesNow(id))[0]?.text.id ?? '';
      await seed.accepted(() => consent(house, people.unitHead, { textId, party: 'INSTITUTION' }));
      const forThem = await seed.refused(api, () => consent(house, people.unitHead, { textId, party: 'PARTNER' }));
      expect(forThem).toMatchObject({ clause: null, userErrors: [{ code: 'REQUIRED' }] });
      const fileId = await upload(api, people.unitHead, 'pesan.txt', 'Kami setuju.');
      const recorded = { contactId, channel: 'MESSAGE' as const, evidenceFileId: fileId };
      const said = await seed.accepted(() => consent(house, people.unitHead, { textId, party: 'PARTNER', recorded }));
      expect(said.clause).toMatchObject({ status: 'AGREED', awaiting: [] });
      const closed = await seed.accepted(() => acts('unitHead', id, 'closeMouNegotiation'));
      expect(stepsAfter(closed)).toEqual(['NASKAH_MOU']);
    },
  );

  seedTest(
    ['C-10', 'C-12'],
    'is drafted from the agreed clauses alone, anew when one of them changed',
    async (seed) => {
      const { api } = house;
      const id = await house.toStep('Naskah', 'NASKAH_MOU', { beside: beside(house) });
      const composeMou = (as = people.unitHead) => compose(house, as, id, { kind: 'mou' });
      const bare = await seed.refused(api, () => acts('unitHead', id, 'submitMou'));
      expect(bare.userErrors).toEqual([
        guardFailed(
          ['DOCUMENT_MISSING.mou', expect.any(String), ['PIMPINAN_UNIT']],
          ['DRAFT_CURRENT', 'The draft does not hold exactly the clauses as they are now agreed.', expect.any(Array)],
        ),
      ]);
      // To negotiate again no draft is needed.
      stepsAfter(await seed.accepted(() => acts('unitHead', id, 'reopenMouNegotiation')));
      stepsAfter(await acts('unitHead', id, 'closeMouNegotiation'));
      const stranger = await seed.refused(api, () => composeMou(people.cooperationVice));
      expect(stranger).toMatchObject({ composition: null, userErrors: [{ code: 'FORBIDDEN' }] });
      const first = await seed.accepted(() => composeMou());
      const texts = async () => (await clausesNow(id)).map(({ text }) => text.id);
      expect(first.composition?.clauses.map((one) => one.clauseTextId)).toEqual(await texts());
      // Required clauses rest on a source that nobody confirmed: the draft says so.
      expect(first.composition?.notConfirmed).toBe(true);

      stepsAfter(await acts('unitHead', id, 'reopenMouNegotiation'));
      const [one] = await clausesNow(id);
      const change = { textId: one?.text.id ?? '', party: 'INSTITUTION' as const, body: words('Diubah.') };
      await seed.accepted(() => counter(house, people.unitHead, change));
      await agreeAll(house, id);
      stepsAfter(await acts('unitHead', id, 'closeMouNegotiation'));
      const stale = await seed.refused(api, () => acts('unitHead', id, 'submitMou'));
      expect(stale.userErrors).toMatchObject([{ code: 'GUARD_FAILED', unmet: [{ code: 'DRAFT_CURRENT' }] }]);
      const second = await seed.accepted(() => composeMou());
      expect(second.composition?.clauses.map((each) => each.clauseTextId)).toEqual(await texts());
      expect(stepsAfter(await seed.accepted(() => acts('unitHead', id, 'submitMou')))).toEqual(['PERIKSA_MOU']);
      expect(stepsAfter(await acts('cooperationVice', id, 'initialMou'))).toEqual(['FINAL_MOU']);
    },
  );

  seedTest(
    ['B-14', 'C-08'],
    'is signed by the Director here, by the partner on paper that the unit records',
    async (seed) => {
      const { api } = house;
      const id = await house.toStep('Tanda tangan', 'FINAL_MOU', { pksFollows: true, beside: beside(house) });
      stepsAfter(await acts('unitHead', id, 'makeMouFinal', { facts: period }));
      stepsAfter(await seed.accepted(() => acts('director', id, 'signMouAsDirector')));
      const record = async (who: keyof Pipb['people'], day: string) => {
        const fileId = await upload(api, people[who], 'pindaian.pdf', pdf(`MoU ${who}`));
        const paperSignatures = [onPaper('mouDirector', 'MITRA', day, { ...byLord, fileId })];
        return () => acts(who, id, 'recordMouOnPaperOfPartner', { paperSignatures });
      };
      for (const who of ['director', 'cooperationVice', 'partner'] as const) {
        const refused = await seed.refused(api, await record(who, '2026-03-02'));
        const yours = 'This action is not yours to take; it is for: Head of a unit.';
        expect([who, refused.userErrors]).toEqual([who, [inputError('FORBIDDEN', ['input', 'action'], yours)]]);
      }
      const tomorrow = await seed.refused(api, await record('unitHead', '2026-03-03'));
      expect(tomorrow.userErrors).toEqual([
        inputError('INVALID', ['input', 'paperSignatures', '0', 'signedOn'], expect.any(String)),
      ]);
      const signed = await seed.accepted(await record('unitHead', '2026-03-02'));
      expect(stepsAfter(signed)).toEqual(['RUNDING_PKS']);
      house.api.clock.set('2026-03-03T02:00:00Z');
      // The PKS has clauses of its own, rests on the MoU, and is signed wholly on paper.
      const [first] = await clausesNow(id);
      const anew = { textId: first?.text.id ?? '', party: 'PARTNER' as const, body: words('Bagi PKS.') };
      const final = 'What is made from these clauses is final: they take no more changes. An addendum amends it.';
      expect((await seed.refused(api, () => counter(house, people.partner, anew))).userErrors).toEqual([
        inputError('FROZEN', ['input', 'textId'], final),
      ]);
      await house.onward(id, 'TTD_PKS_DIREKTUR', { pksFollows: true, beside: beside(house) });
      const scan = await upload(api, people.unitHead, 'pindaian.pdf', pdf('PKS'));
      const theirs = onPaper('pksDirector', 'MITRA', '2026-03-03', { ...byLord, fileId: scan });
      stepsAfter(await acts('unitHead', id, 'recordPksOnPaperOfPartner', { paperSignatures: [theirs] }));
      const ours = (who: keyof Pipb['people']) => ({
        paperSignatures: [
          onPaper('pksDirector', 'DIREKTUR', '2026-03-03', { personId: `per_${people[who].personId}`, fileId: scan }),
        ],
      });
      const other = await seed.refused(api, () => acts('unitHead', id, 'recordPksOnPaperOfDirector', ours('dean')));
      expect(other.userErrors).toMatchObject([
        { code: 'GUARD_FAILED', unmet: [{ code: 'NOT_IN_OFFICE.DIREKTUR', whoCanMeet: ['DIREKTUR'] }] },
      ]);
      const both = await seed.accepted(() => acts('unitHead', id, 'recordPksOnPaperOfDirector', ours('director')));
      expect(stepsAfter(both)).toEqual(['RENCANA']);
      const told = await api.request(CaseSignaturesDocument, { id }, { as: people.director });
      const instruments = (told.cooperation?.documents ?? []).filter((one) => one.instrument);
      const inkOf = ({ slots }: (typeof instruments)[number]) =>
        slots.flatMap(({ slot, method, verification }) => (method ? [[slot, method, verification]] : []));
      expect(instruments.map((one) => [one.kind, one.basis?.kind, inkOf(one)])).toEqual([
        [
          'mou',
          undefined,
          [
            ['DIREKTUR', 'INTERNAL', 'VALID'],
            ['MITRA', 'WET_INK', 'REGISTERED'],
          ],
        ],
        [
          'pks',
          'mou',
          [
            ['DIREKTUR', 'WET_INK', 'REGISTERED'],
            ['MITRA', 'WET_INK', 'REGISTERED'],
          ],
        ],
      ]);
      // Each holds its own clauses, with the consents they were made with.
      for (const [at, clauses] of [required.length, required.length + requiredOfPks.length].entries()) {
        const copy = await copyOf(house, people.director, instruments[at]?.id ?? '');
        const words = dense((await pdfPages(await bytesOf(copy.url))).join(''));
        const consents = ['institusi/institution:', 'mitra/partner:'].map((who) => words.split(who).length - 1);
        expect(consents).toEqual([clauses, clauses]);
      }
    },
  );

  seedTest(['A-05', 'A-12'], 'is in force once a whole plan is acknowledged by both', async (seed) => {
    const { api } = house;
    const id = await house.toStep('Rencana bersama', 'RENCANA', { beside: beside(house) });
    const facts = [house.positions('responsible', 'PIMPINAN_UNIT@JUR-A'), house.positions('supervisor', 'DEKAN@FT')];
    const planners = ['WADIR_KS', 'MITRA'];
    const missing = ['PLAN_ACKNOWLEDGED', 'Not every party has acknowledged the plan.', planners] as const;
    const early = await seed.refused(api, () => acts('cooperationVice', id, 'putIntoForce', { facts }));
    expect(early.userErrors).toEqual([guardFailed(['PLAN_COMPLETE', 'The plan is not complete.', planners], missing)]);
    const plan = await proposePlan(house, id);
    const { version } = await seed.accepted(() => acknowledge(house, people.partner, plan));
    const half = await seed.refused(api, () => acts('cooperationVice', id, 'putIntoForce', { facts }));
    expect(half.userErrors).toEqual([guardFailed(missing)]);
    await seed.accepted(() => acknowledge(house, people.cooperationVice, { ...plan, version }));
    const force = await seed.accepted(() => acts('cooperationVice', id, 'putIntoForce', { facts }));
    expect(stepsAfter(force)).toEqual(['BERJALAN', 'MONITORING_TULIS']);
    expect(force.cooperation).toMatchObject({ status: 'ACTIVE', outcome: null });
    const { cooperation } = await api.request(ExecutionDocument, { id }, { as: people.partner });
    expect(cooperation?.obligations.nodes.length).toBe(10);
  });
});
