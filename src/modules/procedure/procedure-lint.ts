import type { Definition } from '../../engines/workflow/definition.js';
import type { Finding } from '../../engines/workflow/lint/finding.js';
import { lint } from '../../engines/workflow/lint/lint.js';
import type { Texts } from '../../engines/workflow/lint/sop.js';
import { placesIn } from './procedure-lint-place.js';

/** A finding at its place in the SOP file, and the line of the source text it is about. */
export interface PlacedFinding extends Finding {
  readonly line: number;
  readonly column: number;
  /** The line, from 1, of the quoted words in the source text; null without a quote or without the text. */
  readonly sourceLine: number | null;
}

/** Lints an SOP that has been read whole. `texts`: its source documents, where they are at hand. */
export function lintProcedure(definition: Definition, yamlText: string, texts: Texts = {}): PlacedFinding[] {
  const placeOf = placesIn(yamlText);
  return lint(definition, texts).map((finding) => {
    const { source } = finding;
    const whole = source && Object.hasOwn(texts, source.document) ? texts[source.document] : undefined;
    return { ...finding, ...placeOf(finding.path), sourceLine: whole && source ? lineOf(whole, source.quote) : null };
  });
}

/** The line on which the quote begins, however its white space is laid out. */
function lineOf(whole: string, quote: string): number | null {
  const words = quote
    .trim()
    .split(/\s+/)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const found = new RegExp(words.join('\\s+')).exec(whole);
  return found ? whole.slice(0, found.index).split('\n').length : null;
}

const LIMIT = 100;
const known = new Map<string, readonly PlacedFinding[]>();

/** The findings of a version; a version never changes, so they are worked out once in the life of the process. */
export function findingsOf(versionId: string, definition: Definition, yamlText: string): readonly PlacedFinding[] {
  const found = known.get(versionId);
  if (found) return found;
  const findings = lintProcedure(definition, yamlText);
  if (known.size >= LIMIT) known.delete(known.keys().next().value ?? '');
  known.set(versionId, findings);
  return findings;
}
