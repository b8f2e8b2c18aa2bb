import { parties } from '../../engines/workflow/definition.js';
import { type LocalizedText, text } from '../../kernel/text.js';
import type { PlanContent } from './plan-content.rules.js';

/** What a plan can lack. Codes are stable. */
export const findingCodes = [
  'NO_GOAL',
  'GOAL_WITHOUT_INDICATOR',
  'GOAL_WITHOUT_ACTION',
  'INDICATOR_WITHOUT_BASELINE',
  'NO_RESPONSIBILITY',
  'ACTIVITY_WITHOUT_ACCOUNTABLE',
  'ACTIVITY_WITHOUT_RESPONSIBLE',
  'PARTY_WITHOUT_RESPONSIBILITY',
  'PARTY_WITHOUT_COMMITMENT',
  'NO_CHANNEL',
  'NO_REGULAR_MEETING',
  'NO_SUSTAINABILITY',
  'NO_EVALUATION',
] as const;
export type FindingCode = (typeof findingCodes)[number];

/** Something a plan lacks; `about`: the key of the item, or the side, it is about. */
export interface Finding {
  readonly code: FindingCode;
  readonly about: string | null;
}

/** All that is missing before a plan can be proposed: none, and it is complete. */
export function findingsOf(plan: PlanContent): Finding[] {
  const { goals, indicators, actions, activities, commitments, channels, sustainability } = plan;
  const parts = activities.flatMap((activity) => activity.parts);
  return [
    ...found('NO_GOAL', goals.length === 0),
    ...lacking('GOAL_WITHOUT_INDICATOR', goals, (goal) => indicators.some((one) => one.goal === goal.key)),
    ...lacking('GOAL_WITHOUT_ACTION', goals, (goal) => actions.some((one) => one.goal === goal.key)),
    ...lacking('INDICATOR_WITHOUT_BASELINE', indicators, (one) => one.baseline !== null || one.direction === 'KEEP'),
    ...found('NO_RESPONSIBILITY', activities.length === 0),
    ...lacking('ACTIVITY_WITHOUT_ACCOUNTABLE', activities, (one) => has(one.parts, 'ACCOUNTABLE')),
    ...lacking('ACTIVITY_WITHOUT_RESPONSIBLE', activities, (one) => has(one.parts, 'RESPONSIBLE')),
    ...sideless('PARTY_WITHOUT_RESPONSIBILITY', (side) =>
      parts.some(({ party, duty }) => party === side && (duty === 'RESPONSIBLE' || duty === 'ACCOUNTABLE')),
    ),
    ...sideless('PARTY_WITHOUT_COMMITMENT', (side) => commitments.some(({ party }) => party === side)),
    ...found('NO_CHANNEL', channels.length === 0),
    ...found(
      'NO_REGULAR_MEETING',
      channels.length > 0 && !channels.some(({ channel, cadence }) => channel === 'MEETING' && cadence !== null),
    ),
    ...found('NO_SUSTAINABILITY', sustainability.length === 0),
    ...found('NO_EVALUATION', plan.evaluationEvery === null),
  ];
}

const found = (code: FindingCode, isMissing: boolean): Finding[] => (isMissing ? [{ code, about: null }] : []);
const lacking = <T extends { readonly key: string }>(
  code: FindingCode,
  items: readonly T[],
  isThere: (item: T) => boolean,
): Finding[] => items.filter((item) => !isThere(item)).map(({ key }) => ({ code, about: key }));
const sideless = (code: FindingCode, isThere: (side: string) => boolean): Finding[] =>
  parties.filter((side) => !isThere(side)).map((side) => ({ code, about: side }));
const has = (parts: readonly { readonly duty: string }[], duty: string): boolean =>
  parts.some((part) => part.duty === duty);

/** A finding for people; the item by its key. */
export const explainFinding = ({ code, about }: Finding): LocalizedText => explanations[code](about ?? '');

const sides: Readonly<Record<string, LocalizedText>> = {
  INSTITUTION: text('the institution', 'institusi'),
  PARTNER: text('the partner', 'mitra'),
};
const side = (of: string): LocalizedText => sides[of] ?? text(of, of);

const explanations: Readonly<Record<FindingCode, (about: string) => LocalizedText>> = {
  NO_GOAL: () => text('There is no shared goal.', 'Belum ada tujuan bersama.'),
  GOAL_WITHOUT_INDICATOR: (key) => text(`The goal ${key} has no indicator.`, `Tujuan ${key} belum memiliki indikator.`),
  GOAL_WITHOUT_ACTION: (key) => text(`The goal ${key} has no action.`, `Tujuan ${key} belum memiliki aksi.`),
  INDICATOR_WITHOUT_BASELINE: (key) =>
    text(`The indicator ${key} has no baseline.`, `Indikator ${key} belum memiliki nilai awal.`),
  NO_RESPONSIBILITY: () => text('The responsibility matrix is empty.', 'Matriks tanggung jawab masih kosong.'),
  ACTIVITY_WITHOUT_ACCOUNTABLE: (key) =>
    text(`Nobody is accountable for ${key}.`, `Belum ada penanggung jawab akhir untuk ${key}.`),
  ACTIVITY_WITHOUT_RESPONSIBLE: (key) =>
    text(`Nobody is responsible for doing ${key}.`, `Belum ada pelaksana untuk ${key}.`),
  PARTY_WITHOUT_RESPONSIBILITY: (party) =>
    text(
      `In the matrix, ${side(party).en} is neither responsible nor accountable for anything.`,
      `Dalam matriks, ${side(party).id} belum menjadi pelaksana atau penanggung jawab akhir apa pun.`,
    ),
  PARTY_WITHOUT_COMMITMENT: (party) =>
    text(`No resources of ${side(party).en} are committed.`, `Belum ada sumber daya dari ${side(party).id}.`),
  NO_CHANNEL: () => text('There is no communication channel.', 'Belum ada saluran komunikasi.'),
  NO_REGULAR_MEETING: () => text('No channel is a meeting with a cadence.', 'Belum ada saluran berupa rapat berkala.'),
  NO_SUSTAINABILITY: () =>
    text(
      'No step says how it goes on when the first support shrinks.',
      'Belum ada langkah keberlanjutan ketika dukungan awal berkurang.',
    ),
  NO_EVALUATION: () => text('No evaluation cadence is set.', 'Jadwal evaluasi berkala belum ditetapkan.'),
};
