import { randomUUID } from 'node:crypto';
import { CaseSignaturesDocument, type PaperSignatureInput } from '../generated/operations.js';
import { startApi, type TestApi } from './api.js';
import { layInstitution, layMember, layPartner, type TestInstitution, type TestMember } from './fixture.js';
import { act, activate, addDocument, requestCase, stepsAfter, upload } from './story.js';

const seats = (...positions: string[]) =>
  `by: { rule: ANY_OF, seats: [${positions.map((one) => `{ position: ${one} }`).join(', ')}] }`;
const action = (id: string, rest: string) => `      - { id: ${id}, label: { id: ${id}, en: ${id} }, ${rest} }`;
const sign = (set: string, slot: string, onPaper = false) =>
  `{ do: sign, set: ${set}, slot: ${slot}${onPaper ? ', onPaper: true' : ''} }`;

/** An SOP no institution has: a covenant and a deed under it, signed by the abbess, or for one house by its prior. */
export const covenantSop = `
format: 1
code: COVENANT
version: 1.0.0
sample: true
name: { id: Kovenan, en: Covenant }
scope: ANY
sources: [{ code: R, title: Rule, kind: OTHER }]
legalBasis: []
calendar: { mode: CALENDAR_DAYS, zone: Asia/Jakarta }
positions:
  - { code: ABBESS, title: { id: Abdis, en: Abbess }, party: INSTITUTION }
  - { code: PRIOR, title: { id: Prior, en: Prior }, unitKind: HOUSE, party: INSTITUTION }
  - { code: SCRIBE, title: { id: Juru tulis, en: Scribe }, party: INSTITUTION }
  - { code: LORD, title: { id: Tuan tanah, en: Lord }, party: PARTNER }
facts:
  - { name: reach, type: CHOICE, label: { id: Lingkup, en: Reach }, choices: [{ code: HOUSE, title: { id: Satu rumah, en: One house } }, { code: WHOLE, title: { id: Seluruhnya, en: The whole } }] }
  - { name: houses, type: UNITS, label: { id: Rumah, en: Houses } }
documents:
  - { kind: covenant, title: { id: Kovenan, en: Covenant }, instrument: true }
  - { kind: deed, title: { id: Akta, en: Deed }, instrument: true, basis: covenant }
forms: []
sheets: []
signatures:
  - { id: covenant, title: { id: Tanda tangan kovenan, en: Signing of the covenant }, document: covenant, slots: [{ id: ABBESS, position: ABBESS }, { id: LORD, position: LORD }] }
  - { id: deedOfHouse, title: { id: Tanda tangan akta, en: Signing of the deed }, document: deed, slots: [{ id: PRIOR, position: PRIOR, unit: houses, modes: [DEFINITIVE, PLT, PLH, AN] }, { id: LORD, position: LORD, after: [PRIOR] }] }
  - { id: deedOfAll, title: { id: Tanda tangan akta, en: Signing of the deed }, document: deed, slots: [{ id: ABBESS, position: ABBESS, modes: [DEFINITIVE, PLT] }, { id: LORD, position: LORD }] }
returnPolicies: []
intake:
  id: ask
  title: { id: Permohonan, en: Request }
  source: { document: R, item: "1", quote: ask }
  channels: [DESK]
  by: { rule: ANY_OF, seats: [{ position: SCRIBE }, { position: LORD }] }
  inputs: [{ fact: reach, required: true }, { fact: houses, required: true }]
  routes: [{ to: [DRAFT] }]
steps:
  - id: DRAFT
    phase: DRAFTING
    title: { id: Konsep, en: Draft }
    source: { document: R, item: "2", quote: draft }
    actors: { rule: ANY_OF, seats: [{ position: SCRIBE }] }
    accepts: [covenant, deed]
    requires: { documents: [covenant, deed] }
    actions:
      - id: makeFinal
        label: { id: Finalkan, en: Make final }
        effects: [{ do: finalise, document: covenant }, { do: finalise, document: deed }, { do: openSignatures, set: covenant }]
        routes:
          - { when: { op: compare, left: { op: fact, name: reach }, is: EQ, right: { op: value, value: HOUSE } }, to: [SIGNING], effects: [{ do: openSignatures, set: deedOfHouse }] }
          - { to: [SIGNING], effects: [{ do: openSignatures, set: deedOfAll }] }
  - id: SIGNING
    phase: SIGNING
    title: { id: Penandatanganan, en: Signing }
    source: { document: R, item: "3", quote: sign }
    actors: { rule: ANY_OF, seats: [{ position: ABBESS }, { position: PRIOR }, { position: SCRIBE }, { position: LORD }] }
    actions:
${action('signCovenant', `${seats('ABBESS')}, effects: [${sign('covenant', 'ABBESS')}]`)}
${action('signDeedOfHouse', `${seats('PRIOR')}, effects: [${sign('deedOfHouse', 'PRIOR')}]`)}
${action('signDeedOfAll', `${seats('ABBESS')}, effects: [${sign('deedOfAll', 'ABBESS')}]`)}
${action('lordSignsCovenant', `${seats('LORD')}, effects: [${sign('covenant', 'LORD')}]`)}
${action('lordSignsDeed', `${seats('LORD')}, effects: [${sign('deedOfAll', 'LORD')}]`)}
${action('registerCovenant', `${seats('SCRIBE')}, effects: [${sign('covenant', 'ABBESS', true)}, ${sign('covenant', 'LORD', true)}]`)}
${action('registerPrior', `${seats('SCRIBE')}, effects: [${sign('deedOfHouse', 'PRIOR', true)}]`)}
${action('registerLord', `${seats('SCRIBE')}, effects: [${sign('deedOfHouse', 'LORD', true)}]`)}
${action('registerAbbess', `${seats('SCRIBE')}, effects: [${sign('deedOfAll', 'ABBESS', true)}]`)}
      - id: close
        label: { id: Tutup, en: Close }
        ${seats('SCRIBE')}
        guards:
          - code: ALL_SIGNED
            when: { op: all, of: [{ op: signed, set: covenant }, { op: any, of: [{ op: signed, set: deedOfHouse }, { op: signed, set: deedOfAll }] }] }
            explain: { id: Kovenan dan akta ditandatangani dulu., en: Covenant and deed are signed first. }
        routes: [{ outcome: BOUND }]
anyTime: []
outcomes: [{ id: BOUND, kind: AGREEMENT, phase: ACTIVE, title: { id: Terikat, en: Bound } }]
assumptions: []
`;

export type Folk = Record<
  'admin' | 'coordinator' | 'scribe' | 'abbess' | 'before' | 'now' | 'away' | 'lent' | 'south' | 'lord',
  TestMember
>;
export interface Covenant {
  readonly api: TestApi;
  readonly institution: TestInstitution;
  readonly folk: Folk;
  readonly partnerId: string;
  /** A case at its signing; both texts were made final on 2 March 2026. */
  signing(reach: 'HOUSE' | 'WHOLE'): Promise<string>;
  scan(body?: string): Promise<string>;
  signatures(id: string, as?: TestMember): Promise<Signatures>;
  close(): Promise<void>;
}
type Signatures = NonNullable<NonNullable<Awaited<ReturnType<typeof readSignatures>>['cooperation']>['documents']>;
const readSignatures = (api: TestApi, id: string, as: TestMember) =>
  api.request(CaseSignaturesDocument, { id }, { as, language: 'en' });

/** What a scan looks like to whoever looks at its first bytes. */
export const pdf = (words: string): string => `%PDF-1.4\n${words}\n%%EOF\n`;

/**
 * The house of NORTH had one prior to 10 March and has another since; somebody stood in on the 7th and 8th (Plh.), and
 * authority was lent to somebody from the 1st to the 4th.
 */
export async function openCovenant(options: Parameters<typeof startApi>[0] = {}): Promise<Covenant> {
  const api = await startApi(options);
  const institution = await layInstitution(api.gateway, {
    units: ['NORTH', 'SOUTH'].map((code) => ({ code, kind: 'HOUSE' })),
    posts: ['ABBESS', 'SCRIBE', 'PRIOR@NORTH', 'PRIOR@SOUTH'],
  });
  const partnerId = await layPartner(api.gateway, institution);
  const member = (plan: Parameters<typeof layMember>[2]) => layMember(api.gateway, institution, plan);
  const folk: Folk = {
    admin: await member({ roles: ['ADMINISTRATOR'] }),
    coordinator: await member({ roles: ['COORDINATOR'] }),
    scribe: await member({ posts: ['SCRIBE'] }),
    abbess: await member({ posts: ['ABBESS'] }),
    before: await member({}),
    now: await member({}),
    away: await member({}),
    lent: await member({}),
    south: await member({ posts: ['PRIOR@SOUTH'] }),
    lord: await member({ partnerId, roles: [] }),
  };
  const hold = (who: TestMember, mode: string, from: string, to: string | null) =>
    api.gateway.system.query(
      `insert into assignment (institution_id, id, position_id, person_id, mode, starts_on, ends_on, created_at)
       values ($1, $2, $3, $4, $5, $6, $7, '2026-01-01')`,
      [institution.id, randomUUID(), institution.posts['PRIOR@NORTH'], who.personId, mode, from, to],
    );
  await hold(folk.before, 'DEFINITIVE', '2026-01-01', '2026-03-10');
  await hold(folk.now, 'DEFINITIVE', '2026-03-11', null);
  await hold(folk.away, 'PLH', '2026-03-07', '2026-03-08');
  await api.gateway.system.query(
    `insert into delegation (institution_id, id, position_id, person_id, starts_on, ends_on, basis, created_at)
     values ($1, $2, $3, $4, '2026-03-01', '2026-03-04', 'Letter', '2026-01-01')`,
    [institution.id, randomUUID(), institution.posts['PRIOR@NORTH'], folk.lent.personId],
  );
  let asked = 0;
  await activate(api, folk.admin, covenantSop, { despiteErrors: true });
  return {
    ...{ api, institution, folk, partnerId },
    signing: async (reach) => {
      const title = `Covenant ${++asked}`;
      api.clock.set('2026-03-02T02:00:00Z');
      const facts = [
        { name: 'reach', value: { choice: reach } },
        { name: 'houses', value: { units: [`unit_${institution.units.NORTH}`] } },
      ];
      const opened = await requestCase(api, folk.scribe, {
        partnerId: `par_${partnerId}`,
        title,
        channel: 'DESK',
        facts,
      });
      const id = opened.cooperation?.id ?? '';
      await addDocument(api, folk.scribe, id, 'covenant', `The covenant of ${title}`);
      await addDocument(api, folk.scribe, id, 'deed', `The deed of ${title}`);
      if (stepsAfter(await act(api, folk.scribe, id, 'makeFinal'))[0] !== 'SIGNING') throw new Error('not final');
      api.clock.set('2026-03-20T02:00:00Z');
      return id;
    },
    scan: (body = pdf('scan')) => upload(api, folk.scribe, 'scan.pdf', body),
    signatures: async (id, as = folk.scribe) => (await readSignatures(api, id, as)).cooperation?.documents ?? [],
    close: () => api.close(),
  };
}

/** A signature on paper as the scribe hands it in. */
export const onPaper = (
  set: string,
  slot: string,
  signedOn: string,
  rest: Pick<PaperSignatureInput, 'fileId'> & Partial<PaperSignatureInput>,
): PaperSignatureInput => ({ set, slot, signedOn, place: 'Bandung', manner: 'SEPARATELY', ...rest });
export const byPerson = (who: TestMember) => ({ personId: `per_${who.personId}` });
export const byLord = { signatoryName: 'Sir Exempli', signatoryTitle: 'Lord of the manor' };
