import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { agreed, askToAmend, readAgreement } from '../support/agreement.js';
import { unchanged } from '../support/api.js';
import { openPusjatan, type Pusjatan } from '../support/pusjatan.js';
import { activate, requestCase } from '../support/story.js';

/** An SOP of one step: what the partner sends in is an agreement. It calls a day by the name others call a text. */
const letter = (code: string, type: 'DATE' | 'TEXT') => `
format: 1
code: ${code}
version: 1.0.0
sample: true
name: { id: Surat, en: Letter }
scope: DOMESTIC
sources: [{ code: L, title: Letter, kind: OTHER }]
legalBasis: []
calendar: { mode: CALENDAR_DAYS, zone: Asia/Jakarta }
positions: [{ code: SENDER, title: { id: Pengirim, en: Sender }, party: PARTNER }]
facts:
  - { name: endsOn, type: ${type}, label: { id: Sampai, en: Until } }
  - { name: remark, type: TEXT, label: { id: Catatan, en: Remark } }
documents: []
forms: []
sheets: []
signatures: []
returnPolicies: []
intake:
  id: send
  title: { id: Mengirim surat, en: Sending the letter }
  source: { document: L, item: "1", quote: send }
  channels: [PORTAL]
  by: { rule: ANY_OF, seats: [{ position: SENDER }] }
  inputs: [{ fact: endsOn }, { fact: remark }]
  routes:
    - { when: { op: known, fact: remark }, to: [READ] }
    - { outcome: AGREED }
steps:
  - id: READ
    phase: ASSESSMENT
    title: { id: Membaca, en: Reading }
    source: { document: L, item: "2", quote: read }
    actors: { rule: ANY_OF, seats: [{ position: SENDER }] }
    actions: [{ id: agree, label: { id: Setuju, en: Agree }, routes: [{ outcome: AGREED }] }]
anyTime: []
outcomes: [{ id: AGREED, kind: AGREEMENT, phase: ACTIVE, title: { id: Disepakati, en: Agreed } }]
assumptions: []
`;

describe('the procedure of an addendum', () => {
  let house: Pusjatan;
  let agreement = '';
  beforeAll(async () => {
    house = await openPusjatan();
    agreement = await agreed(house, 'Uji tanah', { endsOn: '2027-12-31' });
    await activate(house.api, house.people.admin, letter('LETTER-A', 'DATE'));
    await activate(house.api, house.people.admin, letter('LETTER-B', 'TEXT'));
  });
  afterAll(() => house?.api.close());

  it('is the agreement’s own where it is in force, though others would serve the partner, too', async () => {
    const { api, people } = house;
    const input = { partnerId: `par_${house.partnerId}`, title: 'Baru', channel: 'PORTAL' };
    const other = await unchanged(api, () => requestCase(api, people.partner, input));
    expect(other.userErrors.map((one) => [one.code, one.path])).toEqual([['REQUIRED', ['input', 'procedure']]]);
    const asked = await unchanged(api, () => askToAmend(house, people.partner, agreement, { dryRun: true }));
    expect(asked.userErrors).toEqual([]);
  });

  it('may be another that is named; one that agrees at once amends at once', async () => {
    const facts = [{ name: 'endsOn', value: { date: '2028-06-30' } }];
    const more = { procedure: 'LETTER-A', facts };
    const asked = await askToAmend(house, house.people.partner, agreement, more);
    expect(asked).toMatchObject({
      userErrors: [],
      cooperation: { status: 'ACTIVE', addendumNumber: 1, procedure: { code: 'LETTER-A' } },
    });
    const after = await readAgreement(house, agreement, house.people.partner);
    expect([after.endsOn, after.endsOnSetBy?.id]).toEqual(['2028-06-30', asked.cooperation?.id]);
  });

  it('speaks of no term in a fact of another type, and words stay out of the agreement', async () => {
    const before = await readAgreement(house, agreement, house.people.partner);
    const facts = [{ name: 'endsOn', value: { text: '2031-06-30' } }];
    const asked = await askToAmend(house, house.people.partner, agreement, { procedure: 'LETTER-B', facts });
    expect(asked).toMatchObject({ userErrors: [], cooperation: { status: 'ACTIVE', addendumNumber: 2 } });
    const after = await readAgreement(house, agreement, house.people.partner);
    expect(after).toEqual({ ...before, version: before.version + 1, addenda: after.addenda });
    expect(after.addenda).toHaveLength(2);
  });
});
