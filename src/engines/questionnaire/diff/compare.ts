import { printExpression } from '../expression/print.js';
import type { Formula } from '../model.js';
import type { Texts } from '../texts.js';
import type { ChangeKind, Tell } from './change.js';

/** Formulas that must all hold as one text; equal for those that differ in spaces only. */
export function printed(formulas: readonly (Formula | null)[]): string {
  const of = formulas.flatMap((one) =>
    one ? (one.expression.op === 'and' ? one.expression.of : [one.expression]) : [],
  );
  const [first, second] = of;
  return first && second ? printExpression({ op: 'and', at: 0, of }) : first ? printExpression(first) : '';
}

/** Tells a difference of plain values. */
export function compare(kind: ChangeKind, before: unknown, after: unknown, tell: Tell): void {
  if (JSON.stringify(before ?? '') !== JSON.stringify(after ?? '')) tell(kind, plain(before), plain(after));
}

/** A value for people, without brackets and quotes. */
function plain(value: unknown): string {
  if (value === undefined || value === null) return '';
  if (typeof value === 'boolean') return value ? '✓' : '✗';
  if (Array.isArray(value)) return value.map((one) => plain(one) || '–').join(' / ');
  return typeof value === 'object' ? Object.values(value).map(plain).filter(Boolean).join(' ') : String(value);
}

/** Tells words that changed in a language of both, and languages that only one of them has. */
export function compareTexts(kind: ChangeKind, before: Texts, after: Texts, part: string | null, tell: Tell): void {
  for (const language of new Set([...Object.keys(before), ...Object.keys(after)])) {
    const [was, is] = [before[language] ?? null, after[language] ?? null];
    const name = part === null ? language : `${part} ${language}`;
    if (was === is) continue;
    if (was !== null && is !== null) tell(kind, was, is, name);
    else tell('TRANSLATION_CHANGED', was, is, name);
  }
}

interface Item {
  readonly code: string;
  readonly texts: Texts;
}
export interface ItemKinds {
  readonly added: ChangeKind;
  readonly removed: ChangeKind;
}

/** Tells what was added to, taken from, reworded and reordered in a list of choices, rows or steps. */
export function compareItems(before: readonly Item[], after: readonly Item[], kinds: ItemKinds, tell: Tell): void {
  const [was, is] = [codesOf(before), codesOf(after)];
  for (const [code, item] of was) {
    const now = is.get(code);
    if (now) compareTexts('LABEL_CHANGED', item.texts, now.texts, code, tell);
    else tell(kinds.removed, code, null, code);
  }
  for (const code of is.keys()) if (!was.has(code)) tell(kinds.added, null, code, code);
  const kept = (codes: ReadonlyMap<string, Item>, other: ReadonlyMap<string, Item>) =>
    [...codes.keys()].filter((code) => other.has(code)).join(', ');
  compare('CHOICES_REORDERED', kept(was, is), kept(is, was), tell);
}

const codesOf = (items: readonly Item[]): Map<string, Item> => new Map(items.map((item) => [item.code, item]));
