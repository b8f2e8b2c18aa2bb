import { readFile } from 'node:fs/promises';
import { bpmnOf } from '../engines/workflow/bpmn/bpmn.js';
import { graphOf } from '../engines/workflow/chart/graph.js';
import { noMarks } from '../engines/workflow/chart/marks.js';
import { mermaidOf } from '../engines/workflow/chart/mermaid.js';
import { svgOf } from '../engines/workflow/chart/svg.js';
import type { Definition } from '../engines/workflow/definition.js';
import type { Locale } from '../kernel/text.js';
import { readProcedure } from '../modules/procedure/procedure-file.js';
import { codeOf } from '../platform/postgres/errors.js';
import { exitCodes } from './failure.js';

type Draw = (definition: Definition, locale: Locale) => string | null;

const formats: Readonly<Record<string, Draw>> = {
  bpmn: bpmnOf,
  mermaid: (definition, locale) => mermaidOf(graphOf(definition), locale),
  svg: (definition, locale) => svgOf(graphOf(definition), locale, noMarks),
};
export const chartFormats: readonly string[] = Object.keys(formats);

/**
 * Draws an SOP file's flow chart without a database and prints it; 1 when the file could not be imported or is too large
 * to be drawn, 2 when it cannot be read or the format is unknown.
 */
export async function chartProcedure(
  file: string,
  options: { readonly format: string; readonly language: string },
): Promise<number> {
  const draw = Object.hasOwn(formats, options.format) ? formats[options.format] : undefined;
  if (!draw) return told(exitCodes.usage, `There is no format "${options.format}": ${chartFormats.join(', ')}.`);
  const source = await readFile(file, 'utf8').catch((error: unknown) => {
    told(exitCodes.usage, `${file}: cannot be read (${codeOf(error) ?? 'unknown'})`);
    return null;
  });
  if (source === null) return exitCodes.usage;
  const parsed = readProcedure(source, file);
  if (!parsed.ok) return told(exitCodes.fault, `${file}: has problems; \`procedure lint\` tells them.`);
  const drawn = draw(parsed.value.definition, options.language === 'en' ? 'en' : 'id');
  if (drawn === null) return told(exitCodes.fault, `${file}: is too large for one sheet; take mermaid or bpmn.`);
  process.stdout.write(drawn);
  return 0;
}

function told(code: number, words: string): number {
  process.stderr.write(`${words}\n`);
  return code;
}
