import { type Problem, problem } from '../../kernel/problem.js';
import { text } from '../../kernel/text.js';
import { checkText } from '../identity/check.js';
import { required } from '../identity/problems.js';

/** Whose need it is: the institution's own, or one that came with a partner's request. */
export const needSources = ['OWN', 'PARTNER_REQUEST'] as const;
export type NeedSource = (typeof needSources)[number];

/** How far an entry of the register is. */
export const needStatuses = ['OPEN', 'TAKEN_UP', 'WITHDRAWN'] as const;
export type NeedStatus = (typeof needStatuses)[number];

export const TITLE_LIMIT = 300;
export const DESCRIPTION_LIMIT = 10_000;

export interface NeedDetails {
  readonly title: string;
  readonly description?: string | null;
}

/** Everything wrong with the words that were given; `undefined` leaves them as they are. */
export const checkNeed = (details: { readonly [K in keyof NeedDetails]?: NeedDetails[K] | null }): Problem[] => [
  ...(details.title === undefined ? [] : checkText(['input', 'title'], details.title, TITLE_LIMIT)),
  ...checkText(['input', 'description'], details.description, DESCRIPTION_LIMIT, 'OPTIONAL'),
];

/** A partner's request is some partner's. */
export const checkSource = (source: NeedSource, partnerId: string | null | undefined): Problem[] =>
  source === 'PARTNER_REQUEST' && partnerId == null ? [required('input', 'partnerId')] : [];

export const isWithdrawn = (path: readonly string[]): Problem =>
  problem(
    'FROZEN',
    path,
    text(
      'This need was withdrawn and takes no more changes. Record it anew.',
      'Kebutuhan ini sudah ditarik dan tidak dapat diubah lagi. Catat kembali sebagai kebutuhan baru.',
    ),
  );

export const isTakenUp: Problem = problem(
  'FROZEN',
  ['input', 'needId'],
  text(
    'A cooperation is based on this need, so it stays in the register. Conclude the cooperation instead.',
    'Kebutuhan ini menjadi dasar sebuah kerja sama, sehingga tetap tercatat. Selesaikan kerja samanya.',
  ),
);
