import { isCivilDate } from '../../kernel/civil-date.js';
import { type Problem, type ProblemCode, problem } from '../../kernel/problem.js';
import { fail, ok, type Result } from '../../kernel/result.js';
import { isBlank, text } from '../../kernel/text.js';
import type { FactDefinition } from './definition.js';
import type { FactValue, PositionRef, UnitRef } from './fact.js';
import { isRecord } from './lookup.js';

type Path = readonly string[];
type Read<T> = Result<T, Problem[]>;

const refuse = (path: Path, en: string, id: string, code: ProblemCode = 'INVALID') =>
  fail([problem(code, path, text(en, id))]);

/** Reads a value handed in as the declared fact, or says what is wrong with it; nothing undeclared comes through. */
export function readFact(fact: FactDefinition, value: unknown, path: Path): Read<FactValue> {
  switch (fact.type) {
    case 'TEXT':
      return readText(fact, value, path);
    case 'NUMBER':
      return readNumber(fact, value, path);
    case 'BOOLEAN':
      return typeof value === 'boolean'
        ? ok(value)
        : refuse(path, 'Should be true or false.', 'Seharusnya benar atau salah.');
    case 'DATE':
      return typeof value === 'string' && isCivilDate(value)
        ? ok(value)
        : refuse(path, 'Should be a day as YYYY-MM-DD.', 'Seharusnya tanggal YYYY-MM-DD.');
    case 'CHOICE':
      return readChoice(fact, value, path);
    case 'CHOICES':
      return readList<string>(
        fact,
        value,
        path,
        (entry, at) => readChoice(fact, entry, at),
        (entry) => entry,
      );
    case 'NEEDS':
      return readList<string>(fact, value, path, readId, (entry) => entry);
    case 'UNITS':
      return readList<UnitRef>(fact, value, path, readUnit, (unit) => unit.id);
    case 'POSITIONS':
      return readList<PositionRef>(
        fact,
        value,
        path,
        (entry, at) => readPosition(fact, entry, at),
        (one) => `${one.position}/${one.unit?.id ?? ''}`,
      );
  }
}

function readText(fact: FactDefinition, value: unknown, path: Path): Read<string> {
  if (typeof value !== 'string') return refuse(path, 'Should be a text.', 'Seharusnya teks.');
  if (isBlank(value)) return refuse(path, 'Should not be blank.', 'Tidak boleh kosong.', 'REQUIRED');
  const max = fact.max ?? 4000;
  if (value.length > max)
    return refuse(path, `At most ${max} characters.`, `Paling banyak ${max} karakter.`, 'TOO_LONG');
  return value.length < (fact.min ?? 0)
    ? refuse(path, `At least ${fact.min} characters.`, `Paling sedikit ${fact.min} karakter.`)
    : ok(value);
}

function readNumber(fact: FactDefinition, value: unknown, path: Path): Read<number> {
  if (typeof value !== 'number' || !Number.isFinite(value))
    return refuse(path, 'Should be a number.', 'Seharusnya angka.');
  if (value < (fact.min ?? value)) return refuse(path, `At least ${fact.min}.`, `Paling sedikit ${fact.min}.`);
  return value > (fact.max ?? value) ? refuse(path, `At most ${fact.max}.`, `Paling banyak ${fact.max}.`) : ok(value);
}

function readChoice(fact: FactDefinition, value: unknown, path: Path): Read<string> {
  const codes = (fact.choices ?? []).map((choice) => choice.code);
  return typeof value === 'string' && codes.includes(value)
    ? ok(value)
    : refuse(path, `Should be one of ${codes.join(', ')}.`, `Seharusnya salah satu dari ${codes.join(', ')}.`);
}

function readId(value: unknown, path: Path): Read<string> {
  return typeof value === 'string' && value !== '' && value.length <= 200
    ? ok(value)
    : refuse(path, 'Should be an id.', 'Seharusnya sebuah id.');
}

function readUnit(value: unknown, path: Path): Read<UnitRef> {
  if (!isRecord(value) || typeof value.kind !== 'string')
    return refuse(path, 'Should be a unit.', 'Seharusnya unit kerja.');
  const id = readId(value.id, [...path, 'id']);
  if (!id.ok) return id;
  const echelon = typeof value.echelon === 'string' ? value.echelon : null;
  return ok({ id: id.value, kind: value.kind, echelon });
}

function readPosition(fact: FactDefinition, value: unknown, path: Path): Read<PositionRef> {
  const position = isRecord(value) ? value.position : undefined;
  if (!isRecord(value) || typeof position !== 'string')
    return refuse(path, 'Should be a position.', 'Seharusnya jabatan.');
  if (fact.positions && !fact.positions.includes(position))
    return refuse(
      [...path, 'position'],
      `Should be one of ${fact.positions.join(', ')}.`,
      `Seharusnya salah satu dari ${fact.positions.join(', ')}.`,
    );
  if (value.unit === null || value.unit === undefined) return ok({ position, unit: null });
  const unit = readUnit(value.unit, [...path, 'unit']);
  return unit.ok ? ok({ position, unit: unit.value }) : unit;
}

function readList<T>(
  fact: FactDefinition,
  value: unknown,
  path: Path,
  read: (entry: unknown, path: Path) => Read<T>,
  identity: (entry: T) => string,
): Read<T[]> {
  if (!Array.isArray(value)) return refuse(path, 'Should be a list.', 'Seharusnya daftar.');
  const min = fact.min ?? 1;
  const max = fact.max ?? 100;
  if (value.length < min)
    return refuse(
      path,
      `At least ${min} ${min === 1 ? 'entry' : 'entries'}.`,
      `Paling sedikit ${min} entri.`,
      'REQUIRED',
    );
  if (value.length > max) return refuse(path, `At most ${max} entries.`, `Paling banyak ${max} entri.`, 'TOO_MANY');
  const problems: Problem[] = [];
  const entries: T[] = [];
  const seen = new Set<string>();
  for (const [index, entry] of value.entries()) {
    const at = [...path, String(index)];
    const one = read(entry, at);
    if (!one.ok) problems.push(...one.error);
    else if (seen.has(identity(one.value)))
      problems.push(problem('ALREADY_EXISTS', at, text('Listed twice.', 'Tercantum dua kali.')));
    else {
      seen.add(identity(one.value));
      entries.push(one.value);
    }
  }
  return problems.length > 0 ? fail(problems) : ok(entries);
}
