import type { Definition } from '../definition.js';
import type { Finding } from './finding.js';
import { rules } from './rules.js';
import { analysed, type Texts } from './sop.js';

/**
 * Reads an SOP critically: what `checkDefinition` lets the engine run, but an institution should not trust unseen.
 * `texts` are the words of its source documents, by code; rules that ask the text tell less without them.
 */
export function lint(definition: Definition, texts: Texts = {}): Finding[] {
  const sop = analysed(definition, texts);
  return rules.flatMap(({ code, severity, check }) => check(sop).map((note) => ({ rule: code, severity, ...note })));
}
