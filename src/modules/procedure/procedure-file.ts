import { createHash } from 'node:crypto';
import { checkDefinition } from '../../engines/workflow/check-definition.js';
import type { Definition } from '../../engines/workflow/definition.js';
import { canonicalJson } from '../../kernel/canonical-json.js';
import { ok, type Result } from '../../kernel/result.js';
import { type FileProblem, readDataFile } from './data-file.js';

export interface Procedure {
  readonly definition: Definition;
  /** SHA-256 of the definition's canonical JSON: what a running case is pinned to; comments and layout do not count. */
  readonly hash: string;
  /** The file as it was read, word for word. */
  readonly source: string;
}

/** Reads an SOP file whole, or tells every problem with file, line and column; never half. */
export function readProcedure(yamlText: string, fileName: string): Result<Procedure, FileProblem[]> {
  const read = readDataFile(yamlText, fileName, checkDefinition);
  return read.ok ? ok({ definition: read.value, hash: hashOf(read.value), source: yamlText }) : read;
}

/** The hash of a definition, the same whatever the order of keys. */
export const hashOf = (definition: Definition): string =>
  createHash('sha256').update(canonicalJson(definition)).digest('hex');
