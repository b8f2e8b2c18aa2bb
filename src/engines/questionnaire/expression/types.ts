import { type LocalizedText, text } from '../../../kernel/text.js';
import type { ValueType } from './value.js';

export const NUMBER = { is: 'NUMBER' } as const satisfies ValueType;
export const TEXT = { is: 'TEXT' } as const satisfies ValueType;
export const BOOLEAN = { is: 'BOOLEAN' } as const satisfies ValueType;
export const DATE = { is: 'DATE' } as const satisfies ValueType;
export const EMPTY = { is: 'EMPTY' } as const satisfies ValueType;

export const isText = ({ is }: ValueType): boolean => is === 'TEXT' || is === 'CHOICE';
/** What can be one of a list's entries and be asked for. */
export const isMember = (type: ValueType): boolean => type.is === 'NUMBER' || isText(type);

const words: Readonly<Record<ValueType['is'], LocalizedText>> = {
  NUMBER: text('a number', 'angka'),
  TEXT: text('a text', 'teks'),
  BOOLEAN: text('yes or no', 'ya atau tidak'),
  DATE: text('a date', 'tanggal'),
  EMPTY: text('nothing', 'kosong'),
  ANY: text('of an unknown type', 'berjenis tak dikenal'),
  CHOICE: text('a choice', 'pilihan'),
  LIST: text('a list', 'daftar'),
  RECORD: text('a group of answers', 'kelompok jawaban'),
};

export function describeType(type: ValueType): LocalizedText {
  const { en, id } = words[type.is];
  if (type.is !== 'LIST') return { en, id };
  const of = describeType(type.of);
  return text(`${en} (each ${of.en})`, `${id} (masing-masing ${of.id})`);
}

/** The type that holds values of both, if there is one. */
export function unify(one: ValueType, other: ValueType): ValueType | undefined {
  if (one.is === 'EMPTY' && isText(other)) return other;
  if (other.is === 'EMPTY' && isText(one)) return one;
  if (one.is === 'CHOICE' && other.is === 'CHOICE')
    return { is: 'CHOICE', codes: one.codes && other.codes && [...new Set([...one.codes, ...other.codes])] };
  if (isText(one) && isText(other)) return TEXT;
  if (one.is === 'LIST' && other.is === 'LIST') {
    const of = unify(one.of, other.of);
    return of && { is: 'LIST', of, ordered: one.ordered === true || other.ordered === true };
  }
  return one.is === other.is && one.is !== 'ANY' && one.is !== 'RECORD' ? one : undefined;
}
