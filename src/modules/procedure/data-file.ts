import { type Document, isAlias, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument, visit } from 'yaml';
import { type Problem, type ProblemCode, problem } from '../../kernel/problem.js';
import { fail, ok, type Result } from '../../kernel/result.js';
import { isStorable, text } from '../../kernel/text.js';

/** A problem of a data file, at its line (from 1) and column (from 1). */
export interface FileProblem extends Problem {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

const largest = 262_144;
/** More than anybody mends at one go; finding each one's place takes time. */
const mostProblems = 100;
/** Aliases a file may expand: enough for a hand-written file, far too few for a bomb. */
const mostAliases = 100;

/** Reads a YAML file whole, as `check` understands its data, or tells every problem with file, line and column. */
export function readDataFile<T>(
  yamlText: string,
  fileName: string,
  check: (data: unknown) => Result<T, readonly Problem[]>,
): Result<T, FileProblem[]> {
  const lines = lineCounter(yamlText);
  const tell = ({ offset, problem: one }: Placed): FileProblem => {
    const { line, col } = lines.linePos(offset);
    return { ...one, file: fileName, line, column: col };
  };
  const parsed = parse(yamlText);
  if (!parsed.ok) return fail(sorted(parsed.error.slice(0, mostProblems).map(tell)));
  const { document, data } = parsed.value;
  const checked = check(data);
  if (checked.ok) return checked;
  return fail(
    sorted(
      checked.error.slice(0, mostProblems).map((one) => tell({ offset: offsetOf(document, one.path), problem: one })),
    ),
  );
}

interface Placed {
  readonly offset: number;
  readonly problem: Problem;
}
const whole = (code: ProblemCode, en: string, id: string) =>
  fail([{ offset: 0, problem: problem(code, [], text(en, id)) }]);

/** YAML to plain data: no own tags, no merge keys, no bombs. */
function parse(yamlText: string): Result<{ document: Document.Parsed; data: unknown }, Placed[]> {
  if (Buffer.byteLength(yamlText) > largest)
    return whole('TOO_LONG', 'The file is larger than 256 kB.', 'Berkas lebih besar dari 256 kB.');
  try {
    const document = parseDocument(yamlText, {
      schema: 'core',
      merge: false,
      logLevel: 'error',
      // Both are quadratic in the parser; keys are looked at below.
      prettyErrors: false,
      uniqueKeys: false,
    });
    const said = [...document.errors, ...document.warnings].map(({ message, pos }) => {
      const sentence = firstLine(message);
      return { offset: pos[0], problem: problem('INVALID', [], text(sentence, sentence)) };
    });
    const placed = [...said, ...repeatedKeys(document), ...unstorable(document), ...danglingAliases(document)];
    return placed.length > 0 ? fail(placed) : ok({ document, data: document.toJS({ maxAliasCount: mostAliases }) });
  } catch (error) {
    if (error instanceof ReferenceError && error.message.startsWith('Excessive alias count'))
      return whole('TOO_MANY', 'Too many aliases.', 'Terlalu banyak alias.');
    // The parser goes down one call a level: a file that only nests ends the stack.
    if (error instanceof RangeError) return whole('TOO_MANY', 'Nested too deeply.', 'Bersarang terlalu dalam.');
    throw error;
  }
}

/** PostgreSQL's JSON holds neither NUL nor half a character pair, which an escape in quotes can make. */
function unstorable(document: Document.Parsed): Placed[] {
  const found: Placed[] = [];
  visit(document, {
    Scalar(_, scalar) {
      if (typeof scalar.value === 'string' && !isStorable(scalar.value))
        found.push({
          offset: start(scalar) ?? 0,
          problem: problem(
            'INVALID',
            [],
            text('This holds characters that cannot be kept.', 'Ini memuat karakter yang tidak dapat disimpan.'),
          ),
        });
    },
  });
  return found;
}

function repeatedKeys(document: Document.Parsed): Placed[] {
  const repeated: Placed[] = [];
  visit(document, {
    Map(_, map) {
      const seen = new Set<string>();
      for (const { key } of map.items) {
        if (!isScalar(key)) continue;
        const name = String(key.value);
        if (seen.has(name))
          repeated.push({
            offset: start(key) ?? 0,
            problem: problem('INVALID', [], text('Map keys must be unique', 'Map keys must be unique')),
          });
        seen.add(name);
      }
    },
  });
  return repeated;
}

function danglingAliases(document: Document.Parsed): Placed[] {
  const dangling: Placed[] = [];
  visit(document, {
    Alias(_, alias) {
      const { source, range } = alias;
      if (!alias.resolve(document))
        dangling.push({
          offset: range?.[0] ?? 0,
          problem: problem('NOT_FOUND', [], text(`There is no anchor "${source}".`, `Tidak ada jangkar "${source}".`)),
        });
    },
  });
  return dangling;
}

/** The parser's sentence without its own place and its advice to programmers. */
const firstLine = (message: string): string =>
  (message.split('\n')[0] ?? message).replace(/ at line \d+, column \d+:?$/, '').replace(/; please use .*$/, '.');

function lineCounter(yamlText: string): LineCounter {
  const lines = new LineCounter();
  lines.addNewLine(0);
  for (let end = yamlText.indexOf('\n'); end >= 0; end = yamlText.indexOf('\n', end + 1)) lines.addNewLine(end + 1);
  return lines;
}

const sorted = (problems: readonly FileProblem[]): FileProblem[] =>
  problems.toSorted((a, b) => a.line - b.line || a.column - b.column);

/** Where in the text a path of the data stands; the nearest place above it when it is missing. */
function offsetOf(document: Document.Parsed, path: readonly string[]): number {
  let node: unknown = document.contents;
  let offset = start(node) ?? 0;
  for (const segment of path) {
    if (isAlias(node)) node = node.resolve(document);
    if (isMap(node)) {
      const pair = node.items.find((one) => isScalar(one.key) && String(one.key.value) === segment);
      if (!pair) return offset;
      offset = start(pair.key) ?? offset;
      node = pair.value;
    } else if (isSeq(node)) {
      node = node.items[Number(segment)];
      offset = start(node) ?? offset;
    } else return offset;
  }
  return offset;
}
const start = (node: unknown): number | undefined => (node as Node | null | undefined)?.range?.[0];
