import type { Actor, Hold } from '../../src/engines/workflow/actor.js';
import { checkDefinition } from '../../src/engines/workflow/check-definition.js';
import type { Definition } from '../../src/engines/workflow/definition.js';
import type { UnitRef } from '../../src/engines/workflow/fact.js';
import { text } from '../../src/kernel/text.js';

/** An SOP no institution has: a charter that a reeve of the own shire seals, and then one on paper for two parties. */
const t = (en: string) => text(en, en);
const source = { document: 'X', item: '1', quote: 'x' };
const anyOf = (...positions: string[]) => ({
  rule: 'ANY_OF' as const,
  seats: positions.map((position) => ({ position })),
});

export const signData: Definition = {
  format: 1,
  code: 'CHARTER',
  version: '1.0.0',
  name: t('Charter'),
  scope: 'ANY',
  sources: [{ code: 'X', title: 'X', kind: 'OTHER' }],
  legalBasis: [],
  positions: [
    { code: 'CLERK', title: t('Clerk'), party: 'INSTITUTION' },
    { code: 'REEVE', title: t('Reeve'), unitKind: 'SHIRE', party: 'INSTITUTION' },
    { code: 'EARL', title: t('Earl'), party: 'INSTITUTION' },
    { code: 'ABBOT', title: t('Abbot'), party: 'PARTNER' },
  ],
  facts: [{ name: 'shires', type: 'UNITS', label: t('Shires') }],
  documents: [
    { kind: 'charter', title: t('Charter'), instrument: true },
    { kind: 'deed', title: t('Deed'), instrument: true },
  ],
  forms: [],
  calendar: { mode: 'CALENDAR_DAYS', zone: 'Asia/Jakarta' },
  sheets: [
    { id: 'look', title: t('Look'), document: 'charter', slots: [{ id: 'R', position: 'REEVE', unit: 'shires' }] },
  ],
  signatures: [
    {
      id: 'charter',
      title: t('Sealing'),
      document: 'charter',
      slots: [
        { id: 'REEVE', position: 'REEVE', unit: 'shires', modes: ['DEFINITIVE', 'PLT'] },
        { id: 'ABBOT', position: 'ABBOT', after: ['REEVE'] },
      ],
    },
    {
      id: 'deed',
      title: t('Deed signing'),
      document: 'deed',
      distinctPersons: ['SLOTS', 'AUTHORS'],
      slots: [
        { id: 'REEVE', position: 'REEVE', unit: 'shires' },
        { id: 'EARL', position: 'EARL', after: ['REEVE'] },
        { id: 'ABBOT', position: 'ABBOT' },
      ],
    },
  ],
  returnPolicies: [],
  intake: {
    id: 'ask',
    title: t('Ask'),
    source,
    channels: ['DESK'],
    by: anyOf('CLERK'),
    inputs: [{ fact: 'shires', required: true }],
    routes: [{ to: ['DRAFT'] }],
  },
  steps: [
    {
      id: 'DRAFT',
      phase: 'DRAFTING',
      title: t('Draft'),
      source,
      actors: anyOf('CLERK'),
      accepts: ['charter', 'deed'],
      requires: { documents: ['charter', 'deed'] },
      actions: [
        { id: 'show', label: t('Show'), effects: [{ do: 'openSheet', sheet: 'look' }], routes: [{ to: ['LOOK'] }] },
      ],
    },
    {
      id: 'LOOK',
      phase: 'REVIEW',
      title: t('Look'),
      source,
      actors: anyOf('REEVE'),
      actions: [
        {
          id: 'look',
          label: t('Look'),
          effects: [{ do: 'initial', sheet: 'look', slot: 'R' }],
          routes: [{ to: ['FINAL'] }],
        },
      ],
    },
    {
      id: 'FINAL',
      phase: 'SIGNING',
      title: t('Final'),
      source,
      actors: anyOf('CLERK'),
      actions: [
        {
          id: 'makeFinal',
          label: t('Make final'),
          effects: [
            { do: 'finalise', document: 'charter' },
            { do: 'finalise', document: 'deed' },
            { do: 'openSignatures', set: 'charter' },
            { do: 'openSignatures', set: 'deed' },
          ],
          routes: [{ to: ['SEAL'] }],
        },
      ],
    },
    {
      id: 'SEAL',
      phase: 'SIGNING',
      title: t('Seal'),
      source,
      actors: anyOf('REEVE', 'CLERK'),
      actions: [
        {
          id: 'seal',
          label: t('Seal'),
          by: { rule: 'ANY_OF', seats: [{ position: 'REEVE', unit: 'shires' }] },
          effects: [{ do: 'sign', set: 'charter', slot: 'REEVE' }],
        },
        {
          id: 'sealAnywhere',
          label: t('Seal'),
          by: anyOf('REEVE'),
          effects: [{ do: 'sign', set: 'charter', slot: 'REEVE' }],
        },
        {
          id: 'registerAbbot',
          label: t('Register the abbot'),
          by: anyOf('CLERK'),
          effects: [{ do: 'sign', set: 'charter', slot: 'ABBOT', onPaper: true }],
        },
        {
          id: 'registerDeed',
          label: t('Register the deed'),
          by: anyOf('CLERK'),
          effects: [
            { do: 'sign', set: 'deed', slot: 'REEVE', onPaper: true },
            { do: 'sign', set: 'deed', slot: 'EARL', onPaper: true },
            { do: 'sign', set: 'deed', slot: 'ABBOT', onPaper: true },
          ],
        },
        {
          id: 'close',
          label: t('Close'),
          by: anyOf('CLERK'),
          guards: [
            {
              code: 'BOTH_SIGNED',
              when: {
                op: 'all',
                of: [
                  { op: 'signed', set: 'charter' },
                  { op: 'signed', set: 'deed' },
                ],
              },
              explain: t('Both first'),
            },
          ],
          routes: [{ outcome: 'DONE' }],
        },
      ],
    },
  ],
  anyTime: [],
  outcomes: [{ id: 'DONE', kind: 'AGREEMENT', phase: 'ACTIVE', title: t('Done') }],
  assumptions: [],
};
export function read(data: Definition): Definition {
  const checked = checkDefinition(data);
  if (!checked.ok) throw new Error(JSON.stringify(checked.error, null, 1));
  return checked.value;
}
export const charter: Definition = read(signData);

export const kent: UnitRef = { id: 'u-kent', kind: 'SHIRE', echelon: null };
export const essex: UnitRef = { id: 'u-essex', kind: 'SHIRE', echelon: null };
export const hold = (position: string, unit: UnitRef | null = null, mode: Hold['mode'] = 'DEFINITIVE'): Hold => ({
  position,
  unit,
  mode,
});
const holder = (person: string, ...holds: Hold[]): Actor => ({ person, holds, partner: null });
export const clerk = holder('p-clerk', hold('CLERK'));
export const reeveOfKent = holder('p-kent', hold('REEVE', kent));
export const reeveOfEssex = holder('p-essex', hold('REEVE', essex));
export const onBehalf = holder('p-behalf', hold('REEVE', kent, 'AN'));
export const reeveOfBoth = holder('p-both', hold('REEVE', essex), hold('REEVE', kent, 'PLT'));
