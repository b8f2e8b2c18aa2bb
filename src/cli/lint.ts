import { readFile } from 'node:fs/promises';
import { dirname, relative, resolve } from 'node:path';
import type { Definition } from '../engines/workflow/definition.js';
import type { FileProblem } from '../modules/procedure/data-file.js';
import { readProcedure } from '../modules/procedure/procedure-file.js';
import { lintProcedure, type PlacedFinding } from '../modules/procedure/procedure-lint.js';
import { codeOf } from '../platform/postgres/errors.js';
import { exitCodes } from './failure.js';

interface Linted {
  readonly file: string;
  readonly summary: string;
  readonly problems: readonly FileProblem[];
  readonly findings: readonly PlacedFinding[];
}

/**
 * Checks and lints SOP files without a database; 1 when one of them could not be imported or has a finding of severity
 * ERROR, 2 when one cannot be read.
 */
export async function lintProcedures(
  files: readonly string[],
  options: { readonly language: string; readonly json?: boolean },
): Promise<number> {
  const language = options.language === 'id' ? 'id' : 'en';
  const linted: Linted[] = [];
  for (const file of files) {
    const source = await read(file);
    if (source === null) return exitCodes.usage;
    linted.push(await lintFile(file, source));
  }
  const bad = linted.some(
    ({ problems, findings }) => problems.length > 0 || findings.some((one) => one.severity === 'ERROR'),
  );
  const write = options.json ? writeJson : writeLines;
  process.stdout.write(write(linted, language, !bad));
  return bad ? exitCodes.fault : 0;
}

const read = (file: string): Promise<string | null> =>
  readFile(file, 'utf8').catch((error: unknown) => {
    process.stderr.write(`${file}: cannot be read (${codeOf(error) ?? 'unknown'})\n`);
    return null;
  });

async function lintFile(file: string, source: string): Promise<Linted> {
  const parsed = readProcedure(source, file);
  if (!parsed.ok) return { file, summary: '', problems: parsed.error, findings: [] };
  const { definition } = parsed.value;
  const { code, version, steps } = definition;
  const findings = lintProcedure(definition, source, await textsBeside(file, definition));
  return { file, summary: `${code} ${version}, ${steps.length} steps`, problems: [], findings };
}

/** The source documents an SOP names as files of its own folder; what is missing is said, and judged by the quotes. */
async function textsBeside(file: string, definition: Definition): Promise<Record<string, string>> {
  const texts: Record<string, string> = {};
  for (const { code, text } of definition.sources) {
    if (text === undefined) continue;
    const path = resolve(dirname(file), text);
    const inside = !relative(dirname(resolve(file)), path).startsWith('..');
    const whole = inside ? await read(path) : null;
    if (whole !== null) texts[code] = whole;
  }
  return texts;
}

function writeJson(linted: readonly Linted[], language: 'id' | 'en', ok: boolean): string {
  const problems = linted.flatMap((one) => one.problems);
  const findings = linted.flatMap((one) =>
    one.findings.map(({ path, explanation, mend, ...rest }) => ({
      file: one.file,
      ...rest,
      path,
      explanation: explanation[language],
      mend: mend[language],
    })),
  );
  const rows = problems.map(({ file, line, column, code, path, message }) => ({
    file,
    line,
    column,
    code,
    path,
    message: message[language],
  }));
  return `${JSON.stringify({ ok, problems: rows, findings })}\n`;
}

function writeLines(linted: readonly Linted[], language: 'id' | 'en'): string {
  const lines: string[] = [];
  for (const { file, summary, problems, findings } of linted) {
    const errors = findings.filter((one) => one.severity === 'ERROR').length;
    const counted = `${findings.length} finding${findings.length === 1 ? '' : 's'}`;
    if (problems.length === 0)
      lines.push(`${file}: ${errors > 0 ? `${errors} of severity ERROR` : 'ok'}, ${summary}, ${counted}`);
    for (const { line, column, code, path, message } of problems) {
      const at = path.length > 0 ? ` (${path.join('.')})` : '';
      lines.push(`${file}:${line}:${column}: ${code} ${message[language]}${at}`);
    }
    for (const { line, column, severity, rule, step, explanation, mend, source, sourceLine } of findings) {
      const about = source ? ` [${source.document} ${source.item}${sourceLine ? `, line ${sourceLine}` : ''}]` : '';
      const where = step === null ? '' : ` ${step}:`;
      lines.push(
        `${file}:${line}:${column}: ${severity} ${rule}${where} ${explanation[language]} / ${mend[language]}${about}`,
      );
    }
  }
  const problems = linted.reduce((sum, one) => sum + one.problems.length, 0);
  if (problems > 0) lines.push(`${problems} problem${problems === 1 ? '' : 's'}`);
  return `${lines.join('\n')}\n`;
}
