import { text } from '../../src/kernel/text.js';

/** Plain data that a test may change at will. */
export type Plain = { [key: string]: Plain } & Plain[] & string;

const t = (en: string) => text(en, en);
const items = [
  'The guest hands in a request.',
  'The office judges the request.',
  'The office drafts the DEED.',
  'The guest agrees to the draft.',
  'The lawyer checks the draft.',
  'The director checks the draft.',
  'The office makes the draft final.',
  'The director and the guest sign.',
  'The office closes the file.',
];
export const texts = { SOP: items.map((item, index) => `  ${index + 1}. ${item}\n`).join('') };
export const from = (item: number) => ({ document: 'SOP', item: String(item), quote: items[item - 1] ?? '' });

const office = { rule: 'ANY_OF', seats: [{ position: 'OFFICE_HEAD', unit: 'office' }] };
const only = (position: string) => ({ rule: 'ANY_OF', seats: [{ position }] });
/** A step with a clock, so that a change that adds one adds nothing else to be found. */
export const step = (id: string, item: number, actors: object, ...actions: object[]) => ({
  id,
  phase: 'REVIEW',
  title: t(`Step ${id}`),
  source: from(item),
  actors,
  timers: [{ id: `${id}.clock`, title: t('Clock'), kind: 'DEADLINE', after: 'P5D' }],
  actions,
});
export const action = (id: string, ...rest: object[]) => Object.assign({ id, label: t(`Do ${id}`) }, ...rest);
export const to = (...steps: string[]) => ({ routes: [{ to: steps }] });
const signed = [{ when: { op: 'signed', set: 'deed' }, to: ['ARCHIVE'] }, { stay: true }];

/** An SOP of nobody's in which every rule is content. */
const clean = {
  format: 1,
  code: 'CLEAN',
  version: '1.0.0',
  name: t('Clean'),
  scope: 'ANY',
  sources: [{ code: 'SOP', title: 'The text', kind: 'OTHER' }],
  legalBasis: [{ title: 'A regulation', number: '1', date: '2024-01-02' }],
  positions: [
    { code: 'DIRECTOR', title: t('Director'), party: 'INSTITUTION' },
    { code: 'LAWYER', title: t('Lawyer'), party: 'INSTITUTION' },
    { code: 'OFFICE_HEAD', title: t('Head of an office'), unitKind: 'OFFICE', party: 'INSTITUTION' },
    { code: 'GUEST', title: t('Guest'), party: 'PARTNER' },
  ],
  facts: [
    { name: 'office', type: 'UNITS', label: t('Office'), min: 1, max: 1 },
    {
      name: 'kind',
      type: 'CHOICE',
      label: t('Kind'),
      choices: [
        { code: 'DEED', title: t('Deed of agreement') },
        { code: 'MEMO', title: t('Memo of understanding') },
      ],
    },
  ],
  documents: [{ kind: 'draft', title: t('Draft'), instrument: true }],
  forms: [],
  calendar: { mode: 'WORKING_DAYS', zone: 'UTC' },
  sheets: [
    {
      id: 'review',
      title: t('Review sheet'),
      document: 'draft',
      distinctPersons: ['SLOTS'],
      slots: [
        { id: 'LAW', position: 'LAWYER' },
        { id: 'TOP', position: 'DIRECTOR', after: ['LAW'] },
      ],
    },
  ],
  signatures: [
    {
      id: 'deed',
      title: t('Signing'),
      document: 'draft',
      slots: [
        { id: 'OURS', position: 'DIRECTOR' },
        { id: 'THEIRS', position: 'GUEST' },
      ],
    },
  ],
  returnPolicies: [{ id: 'BACK', policy: 'RESTART', sheet: 'review' }],
  intake: {
    id: 'request',
    title: t('Request'),
    source: from(1),
    channels: ['DESK'],
    by: only('GUEST'),
    inputs: [{ fact: 'office', required: true }],
    ...to('ASSESS'),
  },
  steps: [
    step(
      'ASSESS',
      2,
      office,
      action('accept', { routes: [{ to: ['DRAFT'], effects: [{ do: 'setFact', fact: 'kind', value: 'DEED' }] }] }),
      action('decline', {
        comment: 'REQUIRED',
        effects: [{ do: 'tellPartner', subject: 'DECLINED' }],
        routes: [{ outcome: 'REFUSED' }],
      }),
    ),
    Object.assign(step('DRAFT', 3, office, action('propose', to('AGREE'))), {
      accepts: ['draft'],
      requires: { documents: ['draft'] },
    }),
    step(
      'AGREE',
      4,
      only('GUEST'),
      action('agree', { effects: [{ do: 'openSheet', sheet: 'review' }], resumes: ['BACK'] }, to('LAW_CHECK')),
    ),
    step(
      'LAW_CHECK',
      5,
      only('LAWYER'),
      action('lawOk', { effects: [{ do: 'initial', sheet: 'review', slot: 'LAW' }] }, to('TOP_CHECK')),
      action('lawBack', { return: 'BACK' }, to('DRAFT')),
    ),
    step(
      'TOP_CHECK',
      6,
      only('DIRECTOR'),
      action('topOk', { effects: [{ do: 'initial', sheet: 'review', slot: 'TOP' }] }, to('FINAL')),
      action('topBack', { return: 'BACK' }, to('DRAFT')),
    ),
    step(
      'FINAL',
      7,
      office,
      action('makeFinal', {
        effects: [{ do: 'finalise', document: 'draft' }],
        routes: [{ to: ['SIGN'], effects: [{ do: 'openSignatures', set: 'deed' }] }],
      }),
    ),
    step(
      'SIGN',
      8,
      { rule: 'ANY_OF', seats: [{ position: 'DIRECTOR' }, { position: 'GUEST' }] },
      action('signOurs', {
        source: from(8),
        by: only('DIRECTOR'),
        effects: [{ do: 'sign', set: 'deed', slot: 'OURS' }],
        routes: signed,
      }),
      action('signTheirs', {
        by: only('GUEST'),
        effects: [{ do: 'sign', set: 'deed', slot: 'THEIRS' }],
        routes: signed,
      }),
    ),
    Object.assign(
      step(
        'ARCHIVE',
        9,
        office,
        action('keep', {
          effects: [{ do: 'tellPartner', subject: 'IN_FORCE' }],
          routes: [{ outcome: 'IN_FORCE' }],
        }),
      ),
      { title: text('Archive', 'Arsipkan') },
    ),
  ],
  anyTime: [action('withdraw', { by: only('GUEST'), comment: 'REQUIRED', routes: [{ outcome: 'WITHDRAWN' }] })],
  outcomes: [
    { id: 'IN_FORCE', kind: 'AGREEMENT', phase: 'ACTIVE', title: t('In force') },
    { id: 'REFUSED', kind: 'DECLINED', phase: 'CLOSED', title: t('Declined') },
    { id: 'WITHDRAWN', kind: 'WITHDRAWN', phase: 'CLOSED', title: t('Withdrawn') },
  ],
  assumptions: [],
};

/** The clean SOP as data of one's own. */
export const cleanSop = (): Plain => JSON.parse(JSON.stringify(clean)) as Plain;

/** The entry of a list with this id, name, code or kind. */
export function at(list: Plain | undefined, id: string): Plain {
  const found = (list ?? ([] as unknown as Plain)).find((one: Plain) =>
    [one.id, one.name, one.code, one.kind].some((name) => name === id),
  );
  if (!found) throw new Error(`no ${id}`);
  return found;
}
export const stepOf = (sop: Plain, id: string): Plain => at(sop.steps, id);
export const actionOf = (sop: Plain, of: string, id: string): Plain => at(stepOf(sop, of).actions, id);
export const push = (list: Plain | undefined, ...entries: unknown[]): void => {
  if (!list) throw new Error('no list');
  list.push(...(entries as Plain[]));
};
