import type { Locale } from '../../../kernel/text.js';
import type { Definition } from '../definition.js';
import type { Comparison, EntryFilter, Expression } from '../expression.js';
import { listed } from './words.js';

const signs: Readonly<Record<Comparison, string>> = { EQ: '=', NE: '≠', LT: '<', LE: '≤', GT: '>', GE: '≥' };

/** A guard in words. It is data, so it can be read out; a person checks the SOP by it. */
export function conditionWords(definition: Definition, expression: Expression, locale: Locale): string {
  const id = locale === 'id';
  const say = (one: Expression): string => conditionWords(definition, one, locale);
  const inner = (one: Expression): string => (one.op === 'all' || one.op === 'any' ? `(${say(one)})` : say(one));
  const fact = (name: string) => factLabel(definition, name, locale);
  const document = (kind: string) => definition.documents.find((one) => one.kind === kind)?.title[locale] ?? kind;
  switch (expression.op) {
    case 'all':
      return listed(expression.of.map(inner), locale, 'and');
    case 'any':
      return listed(expression.of.map(inner), locale, 'or');
    case 'not':
      return id ? `tidak benar bahwa ${inner(expression.of)}` : `not ${inner(expression.of)}`;
    case 'compare': {
      const { left, is, right } = expression;
      return `${say(left)} ${signs[is]} ${chosen(definition, left, right, locale) ?? say(right)}`;
    }
    case 'in': {
      const { item, of } = expression;
      const named = of.map((value) => chosen(definition, item, { op: 'value', value }, locale) ?? String(value));
      return `${say(item)} ${id ? 'adalah' : 'is'} ${listed(named, locale, 'or')}`;
    }
    case 'has': {
      const { value, where } = expression;
      const wanted =
        value === undefined
          ? filterWords(definition, where, locale)
          : choice(definition, expression.fact, value, locale);
      const named = fact(expression.fact);
      if (wanted === '') return id ? `${named} terisi` : `${named} is not empty`;
      return id ? `${named} mencakup ${wanted}` : `${named} includes ${wanted}`;
    }
    case 'known':
      return id ? `${fact(expression.fact)} diketahui` : `${fact(expression.fact)} is known`;
    case 'fact':
      return fact(expression.name);
    case 'value':
      return typeof expression.value === 'boolean' ? yesNo(expression.value, id) : String(expression.value);
    case 'date':
      return expression.value;
    case 'count':
    case 'countDistinct': {
      const wanted = filterWords(definition, expression.where, locale);
      const named = fact(expression.of);
      return `${id ? 'jumlah' : 'number of'} ${named}${wanted === '' ? '' : ` (${wanted})`}`;
    }
    case 'addDays':
      return `${say(expression.date)} + ${expression.days} ${id ? 'hari' : 'days'}`;
    case 'daysBetween':
      return id
        ? `jumlah hari dari ${say(expression.from)} sampai ${say(expression.to)}`
        : `days from ${say(expression.from)} to ${say(expression.to)}`;
    case 'round':
      return id ? 'putaran' : 'round';
    case 'standing':
      if (expression.is === 'IN_FORCE') return id ? 'kerja sama berlaku' : 'the cooperation is in force';
      return id ? 'kerja sama sedang ditinjau kembali' : 'the cooperation is under review';
    case 'evidence':
      return id
        ? `${lower(document(expression.document))} sudah ada`
        : `${lower(document(expression.document))} is there`;
    case 'finalised':
      return id
        ? `${lower(document(expression.document))} sudah final`
        : `${lower(document(expression.document))} is final`;
    case 'answered': {
      const title = definition.forms.find((one) => one.code === expression.form)?.title[locale] ?? expression.form;
      return id ? `${title} sudah diisi` : `${title} is answered`;
    }
    case 'approved':
    case 'initialled': {
      const sheet = definition.sheets.find((one) => one.id === expression.sheet);
      const title = lower(sheet?.title[locale] ?? expression.sheet);
      if (expression.op === 'approved') return id ? `${title} lengkap diparaf` : `${title} bears every paraf`;
      const who = slotHolder(definition, sheet?.slots ?? [], expression.slot, locale);
      return id ? `${who} sudah membubuhkan paraf` : `${who} has given the paraf`;
    }
    case 'signed': {
      const set = definition.signatures.find((one) => one.id === expression.set);
      if (expression.slot === undefined) return id ? 'semua sudah menandatangani' : 'all have signed';
      const who = slotHolder(definition, set?.slots ?? [], expression.slot, locale);
      return id ? `${who} sudah menandatangani` : `${who} has signed`;
    }
  }
}

const yesNo = (value: boolean, id: boolean): string => (value ? (id ? 'ya' : 'yes') : id ? 'tidak' : 'no');
/** Into the middle of a sentence, unless it is an abbreviation. */
export const lower = (words: string): string =>
  /^\p{Lu}\p{Ll}/u.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words;

export const factLabel = (definition: Definition, name: string, locale: Locale): string =>
  lower(definition.facts.find((one) => one.name === name)?.label[locale] ?? name);

export const positionTitle = (definition: Definition, code: string, locale: Locale): string =>
  definition.positions.find((one) => one.code === code)?.title[locale] ?? code;

export function slotHolder(
  definition: Definition,
  slots: readonly { readonly id: string; readonly position: string }[],
  id: string,
  locale: Locale,
): string {
  const slot = slots.find((one) => one.id === id);
  return slot ? positionTitle(definition, slot.position, locale) : id;
}

function choice(definition: Definition, factName: string, code: string, locale: Locale): string {
  const fact = definition.facts.find((one) => one.name === factName);
  return fact?.choices?.find((one) => one.code === code)?.title[locale] ?? code;
}

/** The chosen code's own title, when a fact is held against one. */
function chosen(definition: Definition, left: Expression, right: Expression, locale: Locale): string | null {
  return left.op === 'fact' && right.op === 'value' && typeof right.value === 'string'
    ? choice(definition, left.name, right.value, locale)
    : null;
}

function filterWords(definition: Definition, where: EntryFilter | undefined, locale: Locale): string {
  const parts: string[] = [];
  if (where?.position)
    parts.push(
      listed(
        where.position.map((code) => positionTitle(definition, code, locale)),
        locale,
        'or',
      ),
    );
  if (where?.echelon) parts.push(`${locale === 'id' ? 'eselon' : 'echelon'} ${listed(where.echelon, locale, 'or')}`);
  if (where?.kind) parts.push(listed(where.kind, locale, 'or'));
  if (where?.id) parts.push(listed(where.id, locale, 'or'));
  return parts.join(', ');
}
