import type { Check, Typed } from './check.js';
import { checkDates, checkEqual, checkEqualLists, membersOf, unlike } from './check-equal.js';
import { isPresent, isSurelyText } from './presence.js';
import type { Arithmetic, Comparison, Membership } from './syntax.js';
import { BOOLEAN, describeType, isMember, isText, NUMBER, TEXT } from './types.js';
import type { ValueType } from './value.js';

export function checkComparison(check: Check, op: Comparison, left: Typed, right: Typed): ValueType {
  const [one, other] = [left.type, right.type];
  if (!one || !other) return BOOLEAN;
  if (op === '=' || op === '!=') {
    if (one.is === 'EMPTY' || other.is === 'EMPTY') checkAgainstNothing(check, left, right);
    else if (one.is === 'LIST' && other.is === 'LIST') checkEqualLists(check, left, right);
    else checkEqual(check, left, right);
    return BOOLEAN;
  }
  const ordered = one.is === other.is && (one.is === 'NUMBER' || one.is === 'DATE');
  if (ordered || checkDates(check, left, right)) return BOOLEAN;
  if (one.is !== other.is) unlike(check, left, right);
  else
    check.complain(
      'WRONG_TYPE',
      left.node.at,
      `Only numbers and dates are less or more, not ${describeType(one).en}.`,
      `Hanya angka dan tanggal yang kurang atau lebih, bukan ${describeType(one).id}.`,
    );
  return BOOLEAN;
}

/**
 * Against `null` or '' only a single answer is held: an unanswered list is nothing to SurveyJS in one place and an empty
 * list in another; and a computed day is not held against ''.
 */
function checkAgainstNothing({ complain }: Check, left: Typed, right: Typed): void {
  for (const [{ node, type }, against] of [
    [left, right.node],
    [right, left.node],
  ] as const) {
    const isText = against.op === 'literal' && against.value === '';
    const many = type?.is === 'LIST' || type?.is === 'RECORD' || type?.is === 'ANY';
    if (many || (type?.is === 'DATE' && isText && node.op !== 'variable'))
      complain(
        'WRONG_TYPE',
        node.at,
        `Ask whether this is empty in another way: {name} empty.`,
        'Tanyakan kekosongannya dengan cara lain: {nama} empty.',
      );
  }
}

export function checkMembership(check: Check, op: Membership, left: Typed, right: Typed): ValueType {
  const [one, other] = [left.type, right.type];
  if (!one || !other) return BOOLEAN;
  const wanted = other.is === 'LIST' ? membersOf(check, right) : [right];
  const all = op !== 'anyof' && op !== 'noneof';
  checkUnanswered(check, op, left, right);
  if (one.is === 'LIST') for (const part of wanted) checkMember(check, membersOf(check, left), part);
  else if (other.is === 'LIST' && !all) for (const part of wanted) checkMember(check, [left], part);
  else if (one.is !== 'TEXT' || !isText(other) || !op.endsWith('contains')) {
    const [en, id] = [describeType(one).en, describeType(one).id];
    check.complain(
      'WRONG_TYPE',
      left.node.at,
      op.endsWith('contains')
        ? `"${op}" asks a list, or a text for a text; this is ${en}. One of several: anyof.`
        : `"${op}" needs a list ${op === 'allof' ? 'before' : 'after'} it; this is ${en}.`,
      op.endsWith('contains')
        ? `"${op}" bertanya kepada daftar, atau teks tentang teks; ini ${id}. Salah satu: anyof.`
        : `"${op}" memerlukan daftar di ${op === 'allof' ? 'depannya' : 'belakangnya'}; ini ${id}.`,
    );
  }
  return BOOLEAN;
}

/** Where SurveyJS takes an unanswered list for nothing in one place and for an empty list in another. */
function checkUnanswered({ complain }: Check, op: Membership, left: Typed, right: Typed): void {
  const { node, type } = right;
  if (op !== 'anyof' && op !== 'noneof' && type?.is === 'LIST' && node.op !== 'list')
    complain(
      'WRONG_TYPE',
      node.at,
      `To SurveyJS "${op}" may hold of an unanswered list. Write the list out: ['a', 'b'].`,
      `Menurut SurveyJS "${op}" bisa berlaku atas daftar yang belum dijawab. Tulis daftarnya: ['a', 'b'].`,
    );
  else if (op === 'notcontains' && left.type?.is === 'LIST' && !isPresent(node))
    complain(
      'WRONG_TYPE',
      node.at,
      'Where neither is answered SurveyJS does not agree with itself. Write !({list} contains {name}).',
      'Bila keduanya belum dijawab SurveyJS tidak konsisten. Tulis !({daftar} contains {nama}).',
    );
}

function checkMember(check: Check, among: readonly Typed[], part: Typed): void {
  for (const one of among) {
    const strange = [one, part].find(({ type }) => type && !isMember(type));
    if (strange?.type) {
      const { en, id } = describeType(strange.type);
      check.complain(
        'WRONG_TYPE',
        strange.node.at,
        `A list is asked for choices, texts or numbers, not for ${en}.`,
        `Daftar ditanya tentang pilihan, teks, atau angka, bukan ${id}.`,
      );
    } else checkEqual(check, one, part);
  }
}

export function checkArithmetic(check: Check, op: Arithmetic, left: Typed, right: Typed): ValueType | undefined {
  const [one, other] = [left.type, right.type];
  if (!one || !other) return undefined;
  if (one.is === 'NUMBER' && other.is === 'NUMBER') return NUMBER;
  if (op === '+' && isText(one) && isText(other)) {
    if (isSurelyText(left.node) || isSurelyText(right.node)) return TEXT;
    return check.complain(
      'WRONG_TYPE',
      right.node.at,
      "SurveyJS adds two answers of digits as numbers. Put a text between: {a} + ' ' + {b}.",
      "SurveyJS menjumlahkan dua jawaban angka. Sisipkan teks: {a} + ' ' + {b}.",
    );
  }
  const strange = [left, right].find(({ type }) => type?.is !== 'NUMBER') ?? left;
  const { en, id } = describeType(strange.type ?? one);
  const isDate = strange.type?.is === 'DATE';
  return check.complain(
    'WRONG_TYPE',
    strange.node.at,
    `"${op}" works on numbers${op === '+' ? ', or joins texts' : ''}; this is ${en}.${isDate ? ' Use dateAdd or dateDiff.' : ''}`,
    `"${op}" untuk angka${op === '+' ? ', atau menyambung teks' : ''}; ini ${id}.${isDate ? ' Gunakan dateAdd atau dateDiff.' : ''}`,
  );
}
