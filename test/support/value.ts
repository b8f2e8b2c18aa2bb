import { randomUUID } from 'node:crypto';
import type { TestApi } from './api.js';

/** An SOP with one long step: its staff and the partner work on the execution and on what is shown to the public. */
export const valueSop = `
format: 1
code: VALUE
version: 1.0.0
sample: true
name: { id: Uji nilai, en: Value }
scope: ANY
sources: [{ code: S, title: Uji, kind: OTHER }]
legalBasis: []
calendar: { mode: CALENDAR_DAYS, zone: Asia/Jakarta }
positions:
  - { code: DESK, title: { id: Meja, en: Desk }, party: INSTITUTION }
  - { code: GUEST, title: { id: Mitra, en: Partner }, party: PARTNER }
facts: [{ name: ends, type: DATE, label: { id: berakhir, en: ends } }]
documents: []
forms: []
sheets: []
signatures: []
returnPolicies: []
intake:
  id: begin
  title: { id: Mulai, en: Begin }
  source: { document: S, item: "1", quote: mulai }
  channels: [DESK]
  by: { rule: ANY_OF, seats: [{ position: DESK }] }
  inputs: []
  routes: [{ to: [AGREEING] }]
steps:
  - id: AGREEING
    phase: SIGNING
    title: { id: Sepakat, en: Agreeing }
    source: { document: S, item: "2", quote: sepakat }
    actors: { rule: ANY_OF, seats: [{ position: DESK }] }
    actions:
      - id: agree
        label: { id: Sepakati, en: Agree }
        inputs: [{ fact: ends, required: true }]
        effects: [{ do: standing, is: IN_FORCE, until: ends }]
        routes: [{ to: [RUNNING] }]
  - id: RUNNING
    phase: ACTIVE
    title: { id: Berjalan, en: Running }
    source: { document: S, item: "3", quote: berjalan }
    actors: { rule: ANY_OF, seats: [{ position: DESK }] }
    works:
      - { on: EXECUTION, by: { rule: ANY_OF, seats: [{ position: DESK }, { position: GUEST }] } }
      - { on: PUBLICITY, by: { rule: ANY_OF, seats: [{ position: DESK }, { position: GUEST }] } }
    actions:
      - { id: extend, label: { id: Perpanjang, en: Extend }, routes: [{ outcome: EXTENDED }] }
      - { id: stop, label: { id: Hentikan, en: Stop }, routes: [{ outcome: OVER }] }
anyTime: []
outcomes:
  - { id: OVER, kind: TERMINATED, phase: CLOSED, title: { id: Selesai, en: Over } }
  - { id: EXTENDED, kind: EXTENDED, phase: CLOSED, title: { id: Diperpanjang, en: Extended } }
assumptions: []
`;

/** A row of every kind, laid straight into the database. */
export async function layValue(
  { gateway }: TestApi,
  of: { readonly institution: string; readonly cooperation: string; readonly person: string },
): Promise<void> {
  const { institution: institution_id, cooperation: cooperation_id, person } = of;
  const [source, at, title] = [randomUUID(), '2026-01-01T00:00:00Z', { id: 'x', en: 'x' }];
  const lay = (table: string, row: object) =>
    gateway.system.query(`insert into "${table}" select * from json_populate_record(null::"${table}", $1)`, [
      JSON.stringify({ institution_id, id: randomUUID(), version: 1, ...row }),
    ]);
  await lay('funding_source', { id: source, code: 'X', title, kind: 'OTHER', retired: false, created_at: at });
  await lay('funding_share', { cooperation_id, funding_source_id: source, place: 0 });
  await lay('achievement', {
    ...{ cooperation_id, category: 'OTHER', reach: 'OUTPUT', title, achieved_on: '2026-01-01' },
    ...{ recorded_by_id: person, at },
  });
  await lay('publication', {
    ...{ cooperation_id, summary: title, revision: 1, status: 'PROPOSED', proposed_by_id: person, proposed_at: at },
  });
}
