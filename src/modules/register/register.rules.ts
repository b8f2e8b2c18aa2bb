import type { Party } from '../../engines/workflow/definition.js';
import { type CivilDate, isCivilDate } from '../../kernel/civil-date.js';
import { type Problem, problem } from '../../kernel/problem.js';
import { type LocalizedText, text } from '../../kernel/text.js';
import { checkCode, checkLocalized, checkMoney, checkText, type Money } from '../identity/check.js';
import { invalid } from '../identity/problems.js';
import type { PartnerLevel } from '../partner/partner.rules.js';

export const cardRoles = ['SIGNATORY', 'RESPONSIBLE'] as const;
export type CardRole = (typeof cardRoles)[number];
export const cardSources = ['CASE', 'IMPORT'] as const;
export type CardSource = (typeof cardSources)[number];

export interface AgreementKindDetails {
  readonly code: string;
  readonly title: LocalizedText;
  readonly reportAs?: string | null;
}

export const checkAgreementKind = ({ code, title, reportAs }: AgreementKindDetails): Problem[] => [
  ...checkCode(['input', 'code'], code),
  ...checkLocalized(['input', 'title'], title, 200),
  ...checkText(['input', 'reportAs'], reportAs, 200, 'OPTIONAL'),
];

export interface CardPersonDetails {
  readonly party: Party;
  readonly role: CardRole;
  readonly name: string;
  readonly title?: string | null;
  readonly unit?: string | null;
}

/** What the register says of a cooperation, apart from what it names in other registers. */
export interface CardDetails {
  readonly number?: string | null;
  readonly partnerNumber?: string | null;
  readonly signedOn?: CivilDate | null;
  readonly startsOn?: CivilDate | null;
  readonly level?: PartnerLevel | null;
  readonly description?: string | null;
  readonly budget?: Money | null;
  readonly persons?: readonly CardPersonDetails[] | null;
}

const MOST_PERSONS = 20;

/** Everything wrong with a card; `at` leads to it. */
export function checkCard(card: CardDetails, today: CivilDate, at: readonly string[]): Problem[] {
  const persons = card.persons ?? [];
  const problems = [
    ...checkText([...at, 'number'], card.number, 200, 'OPTIONAL'),
    ...checkText([...at, 'partnerNumber'], card.partnerNumber, 200, 'OPTIONAL'),
    ...checkText([...at, 'description'], card.description, 10_000, 'OPTIONAL'),
    ...checkMoney([...at, 'budget'], card.budget),
    ...persons.flatMap((one, index) => {
      const path = [...at, 'persons', String(index)];
      return [
        ...checkText([...path, 'name'], one.name, 200),
        ...checkText([...path, 'title'], one.title, 200, 'OPTIONAL'),
        ...checkText([...path, 'unit'], one.unit, 200, 'OPTIONAL'),
      ];
    }),
  ];
  if (persons.length > MOST_PERSONS)
    problems.push(
      problem(
        'TOO_MANY',
        [...at, 'persons'],
        text(`At most ${MOST_PERSONS} persons.`, `Paling banyak ${MOST_PERSONS} orang.`),
      ),
    );
  if (card.signedOn != null && isCivilDate(card.signedOn) && card.signedOn > today)
    problems.push(
      invalid(
        [...at, 'signedOn'],
        'This day is still to come: nobody has signed yet.',
        'Hari ini belum tiba: belum ada yang menandatangani.',
      ),
    );
  return problems;
}

export interface BenefitDetails {
  readonly title: string;
  readonly benefit?: string | null;
  readonly startsOn: CivilDate;
  readonly endsOn?: CivilDate | null;
}

export function checkBenefit({ title, benefit, startsOn, endsOn }: BenefitDetails): Problem[] {
  const problems = [
    ...checkText(['input', 'title'], title, 300),
    ...checkText(['input', 'benefit'], benefit, 10_000, 'OPTIONAL'),
  ];
  if (endsOn != null && endsOn < startsOn)
    problems.push(
      invalid(
        ['input', 'endsOn'],
        'The last day is not before the first.',
        'Hari terakhir tidak boleh sebelum hari pertama.',
      ),
    );
  return problems;
}

export const checkAspect = (
  aspect: { readonly shownOn: CivilDate; readonly note?: string | null },
  today: CivilDate,
) => [
  ...checkText(['input', 'note'], aspect.note, 10_000, 'OPTIONAL'),
  ...(aspect.shownOn > today
    ? [
        invalid(
          ['input', 'shownOn'],
          'This day is still to come.',
          'Hari ini belum tiba: isi tanggal yang sudah lewat.',
        ),
      ]
    : []),
];

export const withdrawnAlready = (field: string): Problem =>
  problem('FROZEN', ['input', field], text('This was withdrawn already.', 'Ini sudah ditarik kembali.'));
