import { createHash } from 'node:crypto';
import { checkDefinition } from '../../engines/workflow/check-definition.js';
import type { Definition } from '../../engines/workflow/definition.js';
import { canonicalJson } from '../../kernel/canonical-json.js';
import { fail, ok, type Result } from '../../kernel/result.js';
import { type FileProblem, readDataFile } from '../../platform/yaml/data-file.js';

export interface Procedure {
  readonly definition: Definition;
  /** SHA-256 of the definition's canonical JSON: what a running case is pinned to; comments and layout do not count. */
  readonly hash: string;
  /** The file as it was read, word for word. */
  readonly source: string;
}

/** Reads an SOP file whole, or tells every problem with file, line and column; never half. */
export function readProcedure(yamlText: string, fileName: string): Result<Procedure, FileProblem[]> {
  const read = readDataFile(yamlText, fileName);
  if (!read.ok) return read;
  const checked = checkDefinition(read.value.data);
  if (!checked.ok) return fail(read.value.place(checked.error));
  return ok({ definition: checked.value, hash: hashOf(checked.value), source: yamlText });
}

/** The hash of a definition, the same whatever the order of keys. */
export const hashOf = (definition: Definition): string =>
  createHash('sha256').update(canonicalJson(definition)).digest('hex');
