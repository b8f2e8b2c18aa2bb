import { isCivilDate } from '../../../kernel/civil-date.js';
import type { Check, Typed } from './check.js';
import { didYouMean } from './closest.js';
import { functionNamed, functionNames, refusedFunctions } from './functions/all.js';
import type { ExpressionFunction, Parameter } from './functions/function.js';
import { quoted } from './problem.js';
import type { Call } from './syntax.js';
import { describeType, isText } from './types.js';
import type { ValueType } from './value.js';

export function checkCall(check: Check, call: Call): ValueType | undefined {
  const called = functionNamed(call.name);
  const given = call.of.map(check.typed);
  if (!called) return unknown(check, call);
  if (!checkCount(check, call, called)) return undefined;
  const parameterOf = (index: number) => called.parameters[Math.min(index, called.parameters.length - 1)];
  const fits = given.map((one, index) => checkArgument(check, call, one, parameterOf(index)));
  const types = given.flatMap(({ type }) => (type ? [type] : []));
  if (typeof called.returns !== 'function') return called.returns;
  return fits.every(Boolean) && types.length === given.length ? called.returns(types, call, check.complain) : undefined;
}

function unknown({ complain }: Check, { name, at }: Call): undefined {
  const reason = refusedFunctions.get(name);
  if (reason)
    return complain(
      'UNSUPPORTED_FUNCTION',
      at,
      `${name}() cannot be used: ${reason.en}`,
      `${name}() tidak dapat dipakai: ${reason.id}`,
    );
  const hint = didYouMean(name, functionNames);
  return complain(
    'UNKNOWN_FUNCTION',
    at,
    `There is no function ${quoted(name)}.${hint.en}`,
    `Tidak ada fungsi ${quoted(name)}.${hint.id}`,
  );
}

function checkCount({ complain }: Check, { name, at, of }: Call, called: ExpressionFunction): boolean {
  const { least, parameters, repeats } = called;
  const most = repeats ? Number.POSITIVE_INFINITY : parameters.length;
  if (of.length >= least && of.length <= most) return true;
  const upTo = least === most ? undefined : most;
  const [en, id] = repeats
    ? [`${least} argument${least === 1 ? '' : 's'} or more`, `${least} argumen atau lebih`]
    : [
        `${upTo ? `${least} to ` : ''}${most} argument${most === 1 ? '' : 's'}`,
        `${upTo ? `${least}–` : ''}${most} argumen`,
      ];
  complain(
    'WRONG_ARGUMENTS',
    at,
    `${name}() takes ${en}, not ${of.length}.`,
    `${name}() memerlukan ${id}, bukan ${of.length}.`,
  );
  return false;
}

const wanted: Readonly<Record<Extract<Parameter, string>, { readonly en: string; readonly id: string }>> = {
  NUMBER: { en: 'a number', id: 'angka' },
  NUMBERS: { en: 'a number or a list of numbers', id: 'angka atau daftar angka' },
  LITERAL_NUMBER: {
    en: 'a fixed number; else dateAdd(today(), …)',
    id: 'angka tetap; jika tidak, dateAdd(today(), …)',
  },
  BOOLEAN: { en: 'a condition', id: 'syarat' },
  DATE: { en: "a date or 'YYYY-MM-DD'", id: "tanggal atau 'TTTT-BB-HH'" },
  TEXT: { en: 'a text', id: 'teks' },
  LITERAL_TEXT: { en: 'a fixed text in quotes', id: 'teks tetap dalam tanda kutip' },
  COUNTABLE: { en: 'an answer or a list', id: 'jawaban atau daftar' },
  ANYTHING: { en: 'a value', id: 'nilai' },
};

/** Whether an argument fits; tells what should stand there. */
function checkArgument({ complain }: Check, { name }: Call, { node, type }: Typed, parameter?: Parameter): boolean {
  if (!type || !parameter) return false;
  if (fits(type, node.op === 'literal' ? node.value : undefined, parameter)) return true;
  const list = typeof parameter === 'string' ? undefined : parameter.map((one) => `'${one}'`).join(', ');
  const { en, id } =
    typeof parameter === 'string' ? wanted[parameter] : { en: `one of ${list}`, id: `salah satu dari ${list}` };
  const is = describeType(type);
  complain(
    'WRONG_ARGUMENTS',
    node.at,
    `${name}() wants ${en} here, not ${is.en}.`,
    `${name}() meminta ${id} di sini, bukan ${is.id}.`,
  );
  return false;
}

function fits(type: ValueType, literal: string | number | boolean | null | undefined, parameter: Parameter): boolean {
  switch (parameter) {
    case 'NUMBER':
    case 'BOOLEAN':
      return type.is === parameter;
    case 'NUMBERS':
      return type.is === 'NUMBER' || (type.is === 'LIST' && type.of.is === 'NUMBER');
    case 'LITERAL_NUMBER':
      return typeof literal === 'number';
    case 'DATE':
      return type.is === 'DATE' || (typeof literal === 'string' && isCivilDate(literal));
    case 'TEXT':
      return isText(type);
    case 'LITERAL_TEXT':
      return typeof literal === 'string' && literal !== '';
    case 'COUNTABLE':
      return type.is !== 'RECORD' && type.is !== 'ANY' && type.is !== 'EMPTY';
    case 'ANYTHING':
      return type.is !== 'ANY' && literal !== null;
    default:
      return parameter.some((one) => one === literal);
  }
}
