import { readFile } from 'node:fs/promises';
import { type FileProblem, readProcedure } from '../modules/procedure/procedure-file.js';
import { codeOf } from '../platform/postgres/errors.js';
import { exitCodes } from './failure.js';

interface Linted {
  readonly file: string;
  readonly summary: string;
  readonly problems: readonly FileProblem[];
}

/** Checks SOP files without a database; 1 when one of them could not be imported, 2 when one cannot be read. */
export async function lintProcedures(
  files: readonly string[],
  options: { readonly language: string; readonly json?: boolean },
): Promise<number> {
  const language = options.language === 'id' ? 'id' : 'en';
  const linted: Linted[] = [];
  for (const file of files) {
    const source = await readFile(file, 'utf8').catch((error: unknown) => {
      process.stderr.write(`${file}: cannot be read (${codeOf(error) ?? 'unknown'})\n`);
      return null;
    });
    if (source === null) return exitCodes.usage;
    linted.push(lint(file, source));
  }
  const problems = linted.flatMap((one) => one.problems);
  if (options.json) {
    const rows = problems.map(({ file, line, column, code, path, message }) => ({
      file,
      line,
      column,
      code,
      path,
      message: message[language],
    }));
    process.stdout.write(`${JSON.stringify({ ok: rows.length === 0, problems: rows })}\n`);
  } else {
    for (const one of linted) if (one.problems.length === 0) process.stdout.write(`${one.file}: ${one.summary}\n`);
    for (const { file, line, column, code, path, message } of problems) {
      const at = path.length > 0 ? ` (${path.join('.')})` : '';
      process.stdout.write(`${file}:${line}:${column}: ${code} ${message[language]}${at}\n`);
    }
    if (problems.length > 0) process.stdout.write(`${problems.length} problem${problems.length === 1 ? '' : 's'}\n`);
  }
  return problems.length > 0 ? exitCodes.fault : 0;
}

function lint(file: string, source: string): Linted {
  const read = readProcedure(source, file);
  if (!read.ok) return { file, summary: '', problems: read.error };
  const { code, version, steps } = read.value.definition;
  return { file, summary: `ok, ${code} ${version}, ${steps.length} steps`, problems: [] };
}
