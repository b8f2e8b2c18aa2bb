import { parseExpression } from '../expression/parse.js';
import { printExpression } from '../expression/print.js';
import { parseReference, printReference } from '../expression/reference.js';
import { type Call, type Expression, partsOf } from '../expression/syntax.js';
import { piecesOf } from '../pipe.js';
import { ENTRY } from '../references.js';
import { type Property, wordsOf } from './properties.js';

type Path = readonly (string | number)[];

/** A question or calculated value that formulas, texts and properties may name. */
export interface Named {
  readonly name: string;
  /** The group in whose entries it is. */
  readonly group: string | null;
}

/** Whether a property names one of these. A formula that cannot be read is looked through for braces. */
export function mentions(property: Property, all: readonly Named[]): boolean {
  const { role, value, group } = property;
  if (role === 'NAME') return all.some((one) => isNamed(String(value), one, group));
  if (role === 'FORMULA') {
    const parsed = parseExpression(String(value));
    if (parsed.ok) return pathsIn(parsed.value).some((path) => all.some((one) => placeIn(path, one, group) !== null));
  }
  return wordsOf(property).some(([, words]) =>
    quotedIn(words).some((path) => all.some((one) => placeIn(path, one, group) !== null)),
  );
}

/** The property's words with a name replaced; null when it is a formula that cannot be read and names it. */
export function renamedIn(words: string, property: Property, named: Named, to: string): string | null {
  const { role, group } = property;
  if (role === 'NAME') return isNamed(words, named, group) ? to : words;
  if (role === 'TEXT') return piped(words, named, group, to);
  const parsed = parseExpression(words);
  if (!parsed.ok) return mentions(property, [named]) ? null : words;
  if (!pathsIn(parsed.value).some((path) => placeIn(path, named, group) !== null)) return words;
  return printExpression(renamed(parsed.value, named, group, to));
}

/** `keyName` names a question of the group's own entries, all others one of the whole questionnaire. */
const isNamed = (words: string, { name, group }: Named, within: string | null): boolean =>
  words === name && group === within;

/** Where in a reference the name stands; null when it is another's. `{panel.k}` and `{g[0].k}` both name k of group g. */
function placeIn(path: Path, { name, group }: Named, within: string | null): number | null {
  if (group === null) return path[0] === name ? 0 : null;
  if (within === group && path[0] === ENTRY && path[1] === name) return 1;
  if (path[0] !== group) return null;
  const place = typeof path[1] === 'number' ? 2 : 1;
  return path[place] === name ? place : null;
}

/** References of an expression; `sumInArray({g}, 'k')` names k as `{g.k}` would. */
function pathsIn(expression: Expression): Path[] {
  const paths: Path[] = expression.op === 'variable' ? [expression.path] : [];
  if (expression.op === 'call') {
    const field = fieldOf(expression);
    if (field) paths.push([...field.rows, field.name]);
  }
  for (const part of partsOf(expression)) paths.push(...pathsIn(part));
  return paths;
}

/** The rows and the field of a call such as `avgInArray({g}, 'k')`. */
function fieldOf({ name, of: [rows, field] }: Call): { rows: Path; name: string } | null {
  const named = /InArray$/.test(name) && rows?.op === 'variable' && field?.op === 'literal';
  return named && typeof field.value === 'string' ? { rows: rows.path, name: field.value } : null;
}

function renamed(expression: Expression, named: Named, group: string | null, to: string): Expression {
  const inner = (one: Expression): Expression => renamed(one, named, group, to);
  switch (expression.op) {
    case 'literal':
      return expression;
    case 'variable': {
      const at = placeIn(expression.path, named, group);
      return at === null ? expression : { ...expression, path: expression.path.with(at, to) };
    }
    case 'call': {
      const field = fieldOf(expression);
      const of = expression.of.map(inner);
      const own = field !== null && placeIn([...field.rows, field.name], named, group);
      const [rows, literal, ...rest] = of;
      if (own === false || own === null || own === 0 || !rows || literal?.op !== 'literal')
        return { ...expression, of };
      return { ...expression, of: [rows, { ...literal, value: to }, ...rest] };
    }
    case 'and':
    case 'or':
    case 'list':
      return { ...expression, of: expression.of.map(inner) };
    case 'not':
      return { ...expression, of: inner(expression.of) };
    case 'empty':
    case 'notempty': {
      const of = inner(expression.of);
      return of.op === 'variable' ? { ...expression, of } : expression;
    }
    default:
      return { ...expression, left: inner(expression.left), right: inner(expression.right) };
  }
}

/** Every reference that a text quotes. */
const quotedIn = (words: string): Path[] =>
  piecesOf(words).flatMap((piece) => {
    const path = piece.is === 'reference' ? pathOf(piece.name) : null;
    return path ? [path] : [];
  });

function pathOf(reference: string): Path | null {
  const parsed = parseReference(reference);
  return parsed.ok ? parsed.value.path : null;
}

function piped(words: string, named: Named, group: string | null, to: string): string {
  if (!quotedIn(words).some((path) => placeIn(path, named, group) !== null)) return words;
  return piecesOf(words)
    .map((piece) => {
      if (piece.is === 'words') return piece.words;
      const path = pathOf(piece.name);
      const at = path && placeIn(path, named, group);
      return path && at !== null ? `{${printReference(path.with(at, to))}}` : `{${piece.name}}`;
    })
    .join('');
}
