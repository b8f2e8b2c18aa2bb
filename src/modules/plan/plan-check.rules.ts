import type { CivilDate } from '../../kernel/civil-date.js';
import { compare, decimal } from '../../kernel/exact/rational.js';
import { type Problem, problem } from '../../kernel/problem.js';
import { type LocalizedText, text } from '../../kernel/text.js';
import { checkCode, checkMoney, checkShown, checkShownLocalized, type Money } from '../identity/check.js';
import { exists, invalid, notFound } from '../identity/problems.js';
import type { Holder } from './plan-content.rules.js';

type Path = readonly string[];
type Given<T> = T | null | undefined;

export interface HolderGiven {
  readonly party: string;
  readonly unitId?: Given<string>;
  readonly positionId?: Given<string>;
  readonly label?: Given<string>;
}

/** At most so many; each key once, in the whole plan. */
export function checkKeys(path: Path, items: readonly { path: Path; key: string }[]): Problem[] {
  const seen = new Set<string>();
  return items.flatMap((item) => {
    const at = [...path, ...item.path, 'key'];
    const problems = checkCode(at, item.key);
    if (problems.length === 0 && seen.has(item.key))
      problems.push(exists(at, `There is another one called ${item.key}.`, `Sudah ada yang bernama ${item.key}.`));
    seen.add(item.key);
    return problems;
  });
}

export const checkMost = (path: Path, items: readonly unknown[], most: number): Problem[] =>
  items.length <= most
    ? []
    : [problem('TOO_MANY', path, text(`At most ${most}; ${items.length} were given.`, `Paling banyak ${most}.`))];

export const checkTitle = (path: Path, value: LocalizedText): Problem[] => checkShownLocalized(path, value);
export const checkUnit = (path: Path, value: Given<string>): Problem[] => checkShown(path, value, 40);

export function checkHolder(
  path: Path,
  given: HolderGiven,
  named: (prefix: 'unit' | 'pos', id: string) => string | null,
): Problem[] {
  const problems = checkShown([...path, 'label'], given.label, 200, 'OPTIONAL');
  for (const [field, prefix] of [
    ['unitId', 'unit'],
    ['positionId', 'pos'],
  ] as const) {
    const id = given[field];
    if (id == null) continue;
    if (named(prefix, id) === null) problems.push(notFound(...path, field));
    else if (given.party === 'PARTNER') problems.push(ofInstitution([...path, field]));
  }
  return problems;
}

const ofInstitution = (path: Path): Problem =>
  invalid(path, 'The partner has no such units and posts; give a label.', 'Untuk mitra gunakan label.');

/** The target lies ahead of the baseline by the direction, or on it. */
export function checkAim(
  path: Path,
  { direction, baseline, target }: { direction: string; baseline?: Given<string>; target: string },
): Problem[] {
  if (baseline == null) return [];
  if (direction === 'KEEP')
    return [invalid([...path, 'baseline'], 'What is to be kept has no baseline.', 'KEEP tidak memakai nilai awal.')];
  const way = compare(decimal(target), decimal(baseline)) * (direction === 'UP' ? 1 : -1);
  return way >= 0
    ? []
    : [
        invalid(
          [...path, 'target'],
          'The target lies behind the baseline, by the direction.',
          'Target berada di belakang nilai awal menurut arahnya.',
        ),
      ];
}

export interface MeasureGiven {
  readonly quantity?: Given<string>;
  readonly unit?: Given<string>;
  readonly money?: Given<Money>;
}

/** A quantity with its unit, or money; not both. */
export function checkMeasure(path: Path, { quantity, unit, money }: MeasureGiven): Problem[] {
  const problems: Problem[] = [];
  if (quantity != null && money != null)
    problems.push(
      invalid([...path, 'money'], 'Give a quantity or money, not both.', 'Isi jumlah atau uang, jangan keduanya.'),
    );
  if (quantity != null) {
    problems.push(...checkUnit([...path, 'unit'], unit));
    if (compare(decimal(quantity), decimal(0)) <= 0)
      problems.push(invalid([...path, 'quantity'], 'This is more than 0.', 'Nilai ini lebih dari 0.'));
  } else if (unit != null)
    problems.push(invalid([...path, 'unit'], 'A unit goes with a quantity.', 'Satuan menyertai jumlah.'));
  problems.push(...checkMoney([...path, 'money'], money));
  return problems;
}

/** What recurs, until when. */
export function checkRecurrence(
  path: Path,
  { dueOn, recurs, recursUntil }: { dueOn: string; recurs?: Given<string>; recursUntil?: Given<string> },
): Problem[] {
  if (recursUntil == null || (recurs != null && recursUntil >= dueOn)) return [];
  return [
    invalid(
      [...path, 'recursUntil'],
      'Only what recurs has a last day, not before the first.',
      'Hanya yang berulang mempunyai hari terakhir, tidak sebelum hari pertama.',
    ),
  ];
}

/** Nothing is due long before there was a cooperation. */
export const checkFirstDay = (path: Path, dueOn: CivilDate, earliest: CivilDate): Problem[] =>
  dueOn >= earliest
    ? []
    : [
        invalid(
          [...path, 'dueOn'],
          `This is more than a year before the cooperation was registered: ${earliest} at the earliest.`,
          `Ini lebih dari setahun sebelum kerja sama didaftarkan: paling awal ${earliest}.`,
        ),
      ];

/** Of those concerned with an activity each duty once, and one accountable at most. */
export function checkParts(path: Path, parts: readonly (Holder & { readonly duty: string })[]): Problem[] {
  const seen = new Set<string>();
  let accountable = 0;
  return parts.flatMap((part, index) => {
    const at = [...path, String(index)];
    const same = JSON.stringify([part.party, part.unitId, part.positionId, part.label, part.duty]);
    const problems = seen.has(same) ? [exists(at, 'This is given twice.', 'Ini diberikan dua kali.')] : [];
    seen.add(same);
    if (part.duty === 'ACCOUNTABLE') accountable += 1;
    if (part.duty === 'ACCOUNTABLE' && accountable === 2)
      problems.push(
        invalid(
          [...at, 'duty'],
          'One is accountable for an activity, not more.',
          'Penanggung jawab akhir suatu kegiatan hanya satu.',
        ),
      );
    return problems;
  });
}
