import { type Problem, problem } from '../../kernel/problem.js';
import { type LocalizedText, text } from '../../kernel/text.js';
import { checkEmail } from '../identity/account.rules.js';
import { checkCode, checkLocalized, checkText } from '../identity/check.js';
import { exists, invalid, required } from '../identity/problems.js';

/** Kinds of partner an institution tells apart; finer classes are versioned data (klasifikasi mitra). */
export const partnerKinds = [
  'GOVERNMENT',
  'EDUCATION',
  'RESEARCH',
  'COMPANY',
  'NON_PROFIT',
  'MULTILATERAL',
  'ASSOCIATION',
  'OTHER',
] as const;
export type PartnerKind = (typeof partnerKinds)[number];

/** How far a partner reaches; accreditation tables count by it (tingkat). */
export const partnerLevels = ['INTERNATIONAL', 'NATIONAL', 'LOCAL'] as const;
export type PartnerLevel = (typeof partnerLevels)[number];

export interface PartnerDetails {
  readonly name: string;
  readonly country: string;
  readonly kind: PartnerKind;
  readonly level: PartnerLevel;
  readonly address?: string | null;
  readonly website?: string | null;
}

/** Everything wrong with the details that were given; `undefined` leaves a detail as it is. */
export function checkPartner(details: { readonly [K in keyof PartnerDetails]?: PartnerDetails[K] | null }): Problem[] {
  const problems = [
    ...(details.name === undefined ? [] : checkText(['input', 'name'], details.name, 300)),
    ...(['country', 'kind', 'level'] as const)
      .filter((field) => details[field] === null)
      .map((field) => required('input', field)),
    ...checkText(['input', 'address'], details.address, 1000, 'OPTIONAL'),
    ...checkText(['input', 'website'], details.website, 500, 'OPTIONAL'),
  ];
  if (details.website != null && !/^https?:\/\/[^\s/]+/.test(details.website))
    problems.push(
      invalid(
        ['input', 'website'],
        'A website begins with http:// or https://.',
        'Situs web diawali http:// atau https://.',
      ),
    );
  return problems;
}

export interface PartnerClass {
  readonly code: string;
  readonly title: LocalizedText;
}

const MAX_CLASSES = 100;

/** A classification set: at least one class, codes unique. */
export function checkClassSet(set: {
  readonly title: LocalizedText;
  readonly basis?: string | null;
  readonly classes: readonly PartnerClass[];
}): Problem[] {
  const path = ['input', 'classes'];
  const codes = set.classes.map((one) => one.code);
  return [
    ...checkLocalized(['input', 'title'], set.title),
    ...checkText(['input', 'basis'], set.basis, 500, 'OPTIONAL'),
    ...(set.classes.length === 0 ? [required(...path)] : []),
    ...(set.classes.length > MAX_CLASSES
      ? [problem('TOO_MANY', path, text(`At most ${MAX_CLASSES} classes.`, `Paling banyak ${MAX_CLASSES} kelas.`))]
      : []),
    ...set.classes.flatMap((one, index) => [
      ...checkCode([...path, String(index), 'code'], one.code),
      ...checkLocalized([...path, String(index), 'title'], one.title),
      ...(codes.indexOf(one.code) < index
        ? [
            exists(
              [...path, String(index), 'code'],
              'Another class of this set has this code.',
              'Kode ini sudah dipakai kelas lain dalam klasifikasi ini.',
            ),
          ]
        : []),
    ]),
  ];
}

export interface ContactDetails {
  readonly title?: string | null;
  readonly email?: string | null;
  readonly phone?: string | null;
}

export const checkContact = (details: ContactDetails): Problem[] => [
  ...checkText(['input', 'title'], details.title, 200, 'OPTIONAL'),
  ...(details.email == null ? [] : checkEmail(['input', 'email'], details.email)),
  ...checkText(['input', 'phone'], details.phone, 50, 'OPTIONAL'),
];

/** A partner that was merged is a signpost: what is to be done is done to the survivor. */
export const isMerged = (path: readonly string[]): Problem =>
  problem(
    'FROZEN',
    path,
    text(
      'This partner was merged into another: use mergedInto.',
      'Mitra ini telah digabungkan ke mitra lain: pakai mergedInto.',
    ),
  );

export const duplicate: Problem = exists(
  ['input', 'name'],
  'There is a partner of this name and country. If it is another one all the same, say allowDuplicate.',
  'Sudah ada mitra dengan nama dan negara ini. Bila memang mitra lain, isi allowDuplicate.',
);
