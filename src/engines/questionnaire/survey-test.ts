import { fail, ok, type Result } from '../../kernel/result.js';
import { type AnswerMode, type AnswerState, answerModes } from './answer.js';
import { entry, isList, isNode, type Json, type Node } from './document.js';
import { below, type Fault, type Note, noteInto } from './fault.js';

/**
 * A questionnaire's own tests, as data beside it (`tests.json`), format 1:
 * `{ "format": 1, "starts": { name: data }, "tests": [{ name, from?, answers?, prefilled?, mode?, page?, today?, expect }] }`.
 * Data is SurveyJS's form of a response; `answers` go over those of the start named by `from`, null takes one back.
 */
export interface SurveyTests {
  readonly tests: readonly SurveyTest[];
}

export interface SurveyTest {
  readonly name: string;
  /** The day it is; without one, 2026-01-01. */
  readonly today: string;
  readonly mode: AnswerMode;
  readonly page: string | undefined;
  readonly answers: Node;
  readonly prefilled: Node;
  readonly expect: Expectation;
}

/** What must come out. What is not named is not looked at; `errors` and `cases` are the whole list. */
export interface Expectation {
  readonly visible?: readonly string[];
  readonly hidden?: readonly string[];
  readonly required?: readonly string[];
  readonly optional?: readonly string[];
  /** Choices or rows offered, by question. */
  readonly offered?: Readonly<Record<string, readonly string[]>>;
  /** `CODE question/part`, in any order; empty: the response is right. */
  readonly errors?: readonly string[];
  readonly states?: Readonly<Record<string, AnswerState>>;
  /** null: there is none. */
  readonly scores?: Readonly<Record<string, number | null>>;
  readonly calculated?: Readonly<Record<string, string | number | boolean | null>>;
  readonly cases?: readonly string[];
}

const DAY = '2026-01-01';
const MOST_TESTS = 1_000;
const testKeys = ['name', 'from', 'answers', 'prefilled', 'mode', 'page', 'today', 'expect'];
const lists = ['visible', 'hidden', 'required', 'optional', 'errors', 'cases'] as const;
const records = ['offered', 'states', 'scores', 'calculated'] as const;

/** Reads a tests file; every fault at once. */
export function readTests(data: unknown): Result<SurveyTests, Fault[]> {
  const faults: Fault[] = [];
  const note = noteInto(faults);
  const file = isNode(data) ? data : {};
  if (entry(file, 'format') !== 1) note('INVALID', ['format'], 'Should be 1.', 'Seharusnya 1.');
  onlyKeys(file, ['format', 'starts', 'tests'], note);
  const starts = nodeAt(file, 'starts', note);
  const list = entry(file, 'tests');
  if (!isList(list) || list.length === 0 || list.length > MOST_TESTS)
    note('INVALID', ['tests'], `Should list 1 to ${MOST_TESTS} tests.`, `Seharusnya 1 sampai ${MOST_TESTS} pengujian.`);
  const tests = (isList(list) ? list.slice(0, MOST_TESTS) : []).map((one, index) =>
    testOf(one, starts, below(note, 'tests', String(index))),
  );
  return faults.length > 0 ? fail(faults) : ok({ tests });
}

function testOf(one: Json, starts: Node, note: Note): SurveyTest {
  const node = isNode(one) ? one : {};
  onlyKeys(node, testKeys, note);
  const { name, from, mode = 'FINAL', page, today = DAY } = node;
  if (typeof name !== 'string' || name === '') note('REQUIRED', ['name'], 'It needs a name.', 'Nama harus diisi.');
  const start = typeof from === 'string' ? entry(starts, from) : {};
  if (!isNode(start) || (from !== undefined && typeof from !== 'string'))
    note('UNKNOWN_REFERENCE', ['from'], 'There is no such start.', 'Tidak ada titik awal itu.');
  if (!answerModes.some((known) => known === mode))
    note('INVALID', ['mode'], 'Should be DRAFT or FINAL.', 'Seharusnya DRAFT atau FINAL.');
  for (const [key, value] of Object.entries({ page, today }))
    if (value !== undefined && typeof value !== 'string')
      note('INVALID', [key], 'Should be a text.', 'Seharusnya teks.');
  return {
    name: String(name),
    today: typeof today === 'string' ? today : DAY,
    mode: mode === 'DRAFT' ? 'DRAFT' : 'FINAL',
    page: typeof page === 'string' ? page : undefined,
    answers: { ...(isNode(start) ? start : {}), ...nodeAt(node, 'answers', note) },
    prefilled: nodeAt(node, 'prefilled', note),
    expect: expectationOf(nodeAt(node, 'expect', note), below(note, 'expect')),
  };
}

function expectationOf(node: Node, note: Note): Expectation {
  onlyKeys(node, [...lists, ...records], note);
  if (Object.keys(node).length === 0) note('REQUIRED', [], 'It must expect something.', 'Harus ada yang diharapkan.');
  for (const key of lists) {
    const list = entry(node, key);
    if (list !== undefined && !(isList(list) && list.every((one) => typeof one === 'string')))
      note('INVALID', [key], 'Should be a list of texts.', 'Seharusnya daftar teks.');
  }
  for (const key of records) nodeAt(node, key, note);
  return node as Expectation;
}

function nodeAt(node: Node, key: string, note: Note): Node {
  const value = entry(node, key);
  if (value === undefined || isNode(value)) return value ?? {};
  note('INVALID', [key], 'Should be an object.', 'Seharusnya objek.');
  return {};
}

function onlyKeys(node: Node, known: readonly string[], note: Note): void {
  for (const key of Object.keys(node))
    if (!known.includes(key)) note('INVALID', [key], 'This is not known here.', 'Ini tidak dikenal di sini.');
}
