import { type Problem, problem } from '../../kernel/problem.js';
import { text } from '../../kernel/text.js';
import { expressionShape } from './format-expression.js';
import { isRecord, own } from './lookup.js';
import { type CodeKind, codePattern, type ObjectShape, type Shape } from './shape.js';

type Path = readonly string[];
/** A code found in the data, and where. */
export interface Occurrence {
  readonly kind: CodeKind;
  readonly code: string;
  readonly path: Path;
}
/** What a walk over the data has found; filled as it goes. */
export interface Findings {
  readonly problems: Problem[];
  /** Problems too, but none that hinders reading the rest. */
  readonly unknownKeys: Problem[];
  readonly defined: Occurrence[];
  readonly used: Occurrence[];
}

/** Deeper nesting is refused rather than walked: a file must not exhaust the stack. */
const deepest = 40;

/** Walks `value` beside its shape and notes every misfit, every code defined and every code used. */
export function walk(shape: Shape, value: unknown, path: Path, found: Findings): void {
  if (path.length > deepest && typeof value === 'object') {
    found.problems.push(problem('TOO_MANY', path, text('Nested too deeply.', 'Bersarang terlalu dalam.')));
    return;
  }
  switch (shape.is) {
    case 'named':
      walk(expressionShape, value, path, found);
      break;
    case 'list':
      walkList(shape, value, path, found);
      break;
    case 'object':
      walkObject(shape, value, path, found);
      break;
    case 'tagged':
      walkTagged(shape, value, path, found);
      break;
    default: {
      const wanted = wantedInstead(shape, value, path);
      if (wanted !== null) misfit(found, path, wanted);
      else if (shape.is === 'code' && typeof value === 'string')
        (shape.role === 'DEFINES' ? found.defined : found.used).push({ kind: shape.kind, code: value, path });
    }
  }
}

function fits(shape: Shape, value: unknown, path: Path): boolean {
  const found: Findings = { problems: [], unknownKeys: [], defined: [], used: [] };
  walk(shape, value, path, found);
  return found.problems.length + found.unknownKeys.length === 0;
}

type Leaf = Exclude<Shape, { is: 'named' | 'list' | 'object' | 'tagged' }>;

/** What should stand here instead; null when the value fits. */
function wantedInstead(shape: Leaf, value: unknown, path: Path): string | null {
  switch (shape.is) {
    case 'either':
      return shape.of.some((one) => fits(one, value, path)) ? null : shape.wanted;
    case 'code':
      return typeof value === 'string' && new RegExp(codePattern).test(value)
        ? null
        : 'a code (letters, digits, _ . -, beginning with a letter)';
    case 'text':
      if (typeof value !== 'string' || value.trim() === '') return shape.wanted ?? 'a text';
      if (value.length > shape.max) return `at most ${shape.max} characters`;
      return shape.pattern && !new RegExp(shape.pattern).test(value) ? (shape.wanted ?? 'another form') : null;
    case 'number':
      if (typeof value !== 'number' || !Number.isFinite(value)) return 'a number';
      if (shape.integer && !Number.isInteger(value)) return 'a whole number';
      return shape.min !== undefined && value < shape.min ? `a number of at least ${shape.min}` : null;
    case 'boolean':
      return typeof value === 'boolean' ? null : 'true or false';
    case 'literal':
      return value === shape.value ? null : String(shape.value);
    case 'oneOf':
      return typeof value === 'string' && shape.values.includes(value) ? null : `one of ${shape.values.join(', ')}`;
  }
}

function walkTagged(shape: Extract<Shape, { is: 'tagged' }>, value: unknown, path: Path, found: Findings): void {
  const tag = isRecord(value) ? own(value, shape.tag) : undefined;
  const chosen = typeof tag === 'string' ? own(shape.cases, tag) : undefined;
  if (chosen) walkObject(chosen, value, path, found);
  else {
    const at = tag === undefined ? path : [...path, shape.tag];
    misfit(found, at, `a mapping whose ${shape.tag} is one of ${Object.keys(shape.cases).join(', ')}`);
  }
}

function walkList(shape: Extract<Shape, { is: 'list' }>, value: unknown, path: Path, found: Findings): void {
  if (!Array.isArray(value)) {
    misfit(found, path, 'a list');
    return;
  }
  if (value.length < shape.min) misfit(found, path, 'a list with at least one entry');
  if (value.length > shape.max) {
    found.problems.push(
      problem('TOO_MANY', path, text(`More than ${shape.max} entries.`, `Lebih dari ${shape.max} entri.`)),
    );
    return;
  }
  for (const [index, entry] of value.entries()) walk(shape.of, entry, [...path, String(index)], found);
}

function walkObject(shape: ObjectShape, value: unknown, path: Path, found: Findings): void {
  if (!isRecord(value)) {
    misfit(found, path, 'a mapping');
    return;
  }
  for (const key of Object.keys(value)) {
    const field = own(shape.required, key) ?? own(shape.optional, key);
    if (field) walk(field, value[key], [...path, key], found);
    else
      found.unknownKeys.push(
        problem('INVALID', [...path, key], text(`Unknown key "${key}".`, `Kunci "${key}" tidak dikenal.`)),
      );
  }
  for (const key of Object.keys(shape.required))
    if (!Object.hasOwn(value, key))
      found.problems.push(problem('REQUIRED', [...path, key], text(`"${key}" is missing.`, `"${key}" tidak ada.`)));
}

function misfit(found: Findings, path: Path, wanted: string): void {
  found.problems.push(problem('INVALID', path, text(`Should be ${wanted}.`, `Seharusnya: ${wanted}.`)));
}
