import { createHash } from 'node:crypto';
import { checkTemplate } from '../../engines/report/check-template.js';
import type { Template } from '../../engines/report/template.js';
import { canonicalJson } from '../../kernel/canonical-json.js';
import { type Problem, problem } from '../../kernel/problem.js';
import { fail, ok, type Result } from '../../kernel/result.js';
import { text } from '../../kernel/text.js';
import { type FileProblem, readDataFile } from '../procedure/data-file.js';
import { readFormula } from './formula.js';
import { templateFormat } from './template-format.js';

export interface ReadTemplate {
  readonly template: Template;
  /** SHA-256 of the template's canonical JSON: what kept reports name. */
  readonly hash: string;
  /** The file as it was read, word for word. */
  readonly source: string;
}

/** Reads a template's file whole, or tells every problem with file, line and column; never half. */
export function readTemplate(yamlText: string, fileName: string): Result<ReadTemplate, FileProblem[]> {
  const read = readDataFile(yamlText, fileName, checked);
  if (!read.ok) return read;
  const template = read.value;
  const hash = createHash('sha256').update(canonicalJson(template)).digest('hex');
  return ok({ template, hash, source: yamlText });
}

function checked(data: unknown): Result<Template, Problem[]> {
  const parsed = templateFormat.safeParse(data);
  if (!parsed.success)
    return fail(
      parsed.error.issues.map(({ path, message }) =>
        problem('INVALID', path.map(String), text(message, `Tidak sesuai format: ${message}`)),
      ),
    );
  const faults = checkTemplate(parsed.data, readFormula);
  return faults.length > 0
    ? fail(faults.map(({ path, message }) => problem('INVALID', path, message)))
    : ok(parsed.data);
}
