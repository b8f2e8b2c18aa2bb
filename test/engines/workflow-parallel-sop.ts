import type { Actor } from '../../src/engines/workflow/actor.js';
import { checkDefinition } from '../../src/engines/workflow/check-definition.js';
import type { Definition } from '../../src/engines/workflow/definition.js';
import { text } from '../../src/kernel/text.js';

/** An SOP no institution has: a fork, a join, N_OF, ALL_OF over units, a form, clocks and a step opened at any time. */
const t = (en: string) => text(en, en);
const source = { document: 'X', item: '1', quote: 'x' };
const anyOf = (...positions: string[]) => ({
  rule: 'ANY_OF' as const,
  seats: positions.map((position) => ({ position })),
});

const data: Definition = {
  format: 1,
  code: 'MADE-UP',
  version: '0.1.0',
  name: t('Made up'),
  scope: 'ANY',
  sources: [{ code: 'X', title: 'X', kind: 'OTHER' }],
  legalBasis: [],
  positions: [
    ...['DEAN', 'LAWYER', 'CASHIER', 'UNIT_HEAD'].map((code) => ({
      code,
      title: t(code),
      party: 'INSTITUTION' as const,
    })),
    { code: 'GUEST', title: t('Guest'), party: 'PARTNER' },
  ],
  facts: [
    { name: 'units', type: 'UNITS', label: t('Units') },
    { name: 'price', type: 'NUMBER', label: t('Price'), min: 0, max: 1000 },
    { name: 'until', type: 'DATE', label: t('Until') },
    {
      name: 'topics',
      type: 'CHOICES',
      label: t('Topics'),
      choices: [
        { code: 'A', title: t('A') },
        { code: 'B', title: t('B') },
      ],
    },
  ],
  documents: [],
  forms: [{ code: 'F', version: '1', title: t('Assessment form') }],
  calendar: { mode: 'CALENDAR_DAYS', zone: 'UTC' },
  sheets: [],
  signatures: [],
  returnPolicies: [{ id: 'BACK', policy: 'LITERAL', onward: ['VOTE'] }],
  intake: {
    id: 'begin',
    title: t('Begin'),
    source,
    channels: ['DESK'],
    by: anyOf('DEAN'),
    inputs: [{ fact: 'units', required: true }],
    routes: [{ to: ['LAW', 'MONEY'] }],
  },
  steps: [
    {
      id: 'LAW',
      phase: 'ASSESSMENT',
      title: t('Law'),
      source,
      actors: anyOf('LAWYER'),
      timers: [{ id: 'lawTime', title: t('Law time'), kind: 'DEADLINE', after: 'P3D' }],
      actions: [{ id: 'clear', label: t('Clear'), form: 'F', routes: [{ to: ['VOTE'] }] }],
    },
    {
      id: 'MONEY',
      phase: 'ASSESSMENT',
      title: t('Money'),
      source,
      actors: anyOf('CASHIER'),
      timers: [{ id: 'untilTime', title: t('Until'), kind: 'REMINDER', before: { fact: 'until', by: 'P7D' } }],
      actions: [
        { id: 'plan', label: t('Plan'), inputs: [{ fact: 'until' }, { fact: 'topics' }] },
        {
          id: 'price',
          label: t('Price'),
          comment: 'NONE',
          inputs: [{ fact: 'price', required: true }],
          guards: [{ code: 'TOPIC_B', when: { op: 'has', fact: 'topics', value: 'B' }, explain: t('Topic B first') }],
          routes: [
            {
              when: {
                op: 'compare',
                left: { op: 'fact', name: 'price' },
                is: 'GT',
                right: { op: 'value', value: 900 },
              },
              outcome: 'NO',
            },
            { to: ['VOTE'] },
          ],
        },
      ],
    },
    {
      id: 'VOTE',
      phase: 'DECISION',
      title: t('Vote'),
      source,
      join: { rule: 'ALL', from: ['LAW', 'MONEY'] },
      actors: { rule: 'N_OF', n: 2, seats: [{ position: 'DEAN' }, { position: 'LAWYER' }, { position: 'CASHIER' }] },
      actions: [
        { id: 'vote', label: t('Vote'), routes: [{ to: ['UNITS'] }] },
        { id: 'rethink', label: t('Rethink'), by: anyOf('DEAN'), return: 'BACK', routes: [{ to: ['LAW'] }] },
      ],
    },
    {
      id: 'UNITS',
      phase: 'REVIEW',
      title: t('Units'),
      source,
      actors: { rule: 'ALL_OF', seats: [{ position: 'DEAN' }, { position: 'UNIT_HEAD', unit: 'units', each: true }] },
      actions: [{ id: 'agree', label: t('Agree'), routes: [{ outcome: 'YES' }] }],
    },
    {
      id: 'DOUBT',
      phase: 'EVALUATION',
      title: t('Doubt'),
      source,
      actors: anyOf('DEAN'),
      actions: [{ id: 'settle', label: t('Settle'), routes: [{ to: ['LAW'] }] }],
    },
  ],
  anyTime: [
    { id: 'doubt', label: t('Doubt'), by: anyOf('GUEST', 'LAWYER'), comment: 'REQUIRED', routes: [{ to: ['DOUBT'] }] },
    { id: 'startOver', label: t('Start over'), by: anyOf('DEAN'), leaves: true, routes: [{ to: ['DOUBT'] }] },
  ],
  outcomes: [
    { id: 'YES', kind: 'DONE', phase: 'CLOSED', title: t('Yes') },
    { id: 'NO', kind: 'DECLINED', phase: 'CLOSED', title: t('No') },
  ],
  assumptions: [],
};
const checked = checkDefinition(data);
if (!checked.ok) throw new Error(JSON.stringify(checked.error, null, 1));
export const madeUp: Definition = checked.value;

export const east = { id: 'u-east', kind: 'UNIT', echelon: null };
export const west = { id: 'u-west', kind: 'UNIT', echelon: null };
const holder = (person: string, position: string, unit: typeof east | null = null): Actor => ({
  person,
  holds: [{ position, unit, mode: 'DEFINITIVE' }],
  partner: null,
});
export const dean = holder('p-dean', 'DEAN');
export const lawyer = holder('p-lawyer', 'LAWYER');
export const cashier = holder('p-cashier', 'CASHIER');
export const eastHead = holder('p-east', 'UNIT_HEAD', east);
export const westHead = holder('p-west', 'UNIT_HEAD', west);
export const both: Actor = {
  person: 'p-both',
  holds: [
    { position: 'DEAN', unit: null, mode: 'AN' },
    { position: 'UNIT_HEAD', unit: east, mode: 'PLH' },
  ],
  partner: null,
};
export const guest: Actor = { person: 'p-guest', holds: [], partner: 'm-1' };
