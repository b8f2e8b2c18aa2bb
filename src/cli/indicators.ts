import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { lintPack, type PackFinding } from '../engines/indicator/lint-pack.js';
import { readPack } from '../modules/indicator/pack-file.js';
import { packImportFor } from '../modules/indicator/pack-import-for.js';
import type { FileProblem } from '../modules/procedure/data-file.js';
import { systemClock } from '../platform/clock/clock.js';
import { createIds } from '../platform/clock/ids.js';
import { codeOf } from '../platform/postgres/errors.js';
import { configFrom, exitCodes, Failure } from './failure.js';
import { openGateway } from './institution.js';
import { live } from './live.js';

const read = (file: string): Promise<string | null> =>
  readFile(file, 'utf8').catch((error: unknown) => {
    process.stderr.write(`${file}: cannot be read (${codeOf(error) ?? 'unknown'})\n`);
    return null;
  });

/**
 * Checks and lints files of indicators without a database, against `source.txt` beside each where there is one; 1 when one
 * of them could not be imported, 2 when one cannot be read.
 */
export async function lintIndicators(
  files: readonly string[],
  options: { readonly language: string },
): Promise<number> {
  const language = options.language === 'id' ? 'id' : 'en';
  let code = 0;
  for (const file of files) {
    const yaml = await read(file);
    if (yaml === null) return exitCodes.usage;
    const pack = readPack(yaml, file);
    const source = await readFile(join(dirname(file), 'source.txt'), 'utf8').catch(() => null);
    if (!pack.ok) code = exitCodes.fault;
    const lines = pack.ok
      ? [
          `${file}: ok, ${pack.value.pack.code} ${pack.value.pack.version}, ${pack.value.pack.indicators.length} indicators`,
          ...lintPack(pack.value.pack, pack.value.compiled, source).map((one) => findingLine(file, one, language)),
        ]
      : pack.error.map((one) => problemLine(one, language));
    process.stdout.write(`${lines.join('\n')}\n`);
  }
  return code;
}

const findingLine = (file: string, one: PackFinding, language: 'id' | 'en'): string =>
  `${file}: ${one.severity} ${one.rule}${one.indicator ? ` ${one.indicator}` : ''}: ${one.explanation[language]} / ${one.mend[language]}`;
const problemLine = ({ file, line, column, code, path, message }: FileProblem, language: 'id' | 'en'): string =>
  `${file}:${line}:${column}: ${code} ${message[language]}${path.length > 0 ? ` (${path.join('.')})` : ''}`;

/** Reads a file of indicators in for an institution, as `indicatorPackImport` does for an uploaded one. */
export const importIndicators = (
  env: NodeJS.ProcessEnv,
  file: string,
  options: { readonly institution: string },
): Promise<number> =>
  live(async (life) => {
    const yaml = await read(file);
    if (yaml === null) throw new Failure(exitCodes.usage, `${file} cannot be read.`, 'Nothing was imported.');
    const gateway = await openGateway(life, configFrom(env));
    const imported = await packImportFor(
      { gateway, now: systemClock.now(), ids: createIds(systemClock) },
      { institution: options.institution, yaml, fileName: file },
    );
    if (!imported.ok)
      throw new Failure(
        exitCodes.usage,
        imported.error.map((one) => `${one.path.join('.') || file}: ${one.message.en}`).join('\n'),
        'Nothing was imported.',
      );
    process.stdout.write(`${imported.value.code} ${imported.value.label} is there for ${options.institution}.\n`);
  });
