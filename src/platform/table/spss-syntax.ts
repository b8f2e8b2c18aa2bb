import type { ValueLabel, Variable } from './spss-variable.js';

interface Syntax {
  readonly data: string;
  readonly variables: readonly Variable[];
  /** The widest text of each variable, in bytes. */
  readonly widths: readonly number[];
}

const LABEL_BYTES = 255;
const VALUE_LABEL_BYTES = 120;

/** SPSS syntax that reads the data file and says what everything in it means. Runs in PSPP too. */
export function syntaxOf({ data, variables, widths }: Syntax): string {
  const commands = [
    'SET DECIMAL=DOT.',
    ['GET DATA', '  /TYPE=TXT', `  /FILE=${literal(data)}`, "  /ENCODING='UTF8'", '  /ARRANGEMENT=DELIMITED']
      .concat(['  /DELCASE=LINE', '  /FIRSTCASE=2', '  /DELIMITERS=","', "  /QUALIFIER='\"'", '  /VARIABLES='])
      .concat(variables.map(({ name, kind }, at) => `    ${name} ${formatOf(kind, widths[at] ?? 1)}`))
      .join('\n')
      .concat('.'),
    ['VARIABLE LABELS', ...variables.map(({ name, label }) => `  ${name} ${literal(label, LABEL_BYTES)}`)]
      .join('\n')
      .concat('.'),
    ...variables.flatMap(({ name, values, missing }) => valueLabels(name, [...values, ...missing])),
    ...variables.flatMap(({ name, missing }) => missingValues(name, missing)),
    ...variables.flatMap(({ name, kind, measure }) =>
      kind === 'NUMBER' && measure === 'SCALE' ? [`FORMATS ${name} (F16.4).`] : [],
    ),
    ...variables.map(({ name, measure }) => `VARIABLE LEVEL ${name} (${measure}).`),
    'EXECUTE.',
  ];
  return `\ufeff${commands.join('\n').replaceAll('\n', '\r\n')}\r\n`;
}

function formatOf(kind: Variable['kind'], width: number): string {
  if (kind === 'TEXT') return `A${width}`;
  if (kind === 'DAY') return 'SDATE10';
  return kind === 'INSTANT' ? 'YMDHMS19' : 'F16.0';
}

const valueLabels = (name: string, labels: readonly ValueLabel[]): string[] =>
  labels.length === 0
    ? []
    : [
        ['VALUE LABELS', `  ${name}`, ...labels.map((one) => `  ${one.value} ${literal(one.label, VALUE_LABEL_BYTES)}`)]
          .join('\n')
          .concat('.'),
      ];

function missingValues(name: string, missing: readonly ValueLabel[]): string[] {
  if (missing.length === 0) return [];
  const codes = missing.map(({ value }) => value);
  return [`MISSING VALUES ${name} (${Math.min(...codes)} THRU ${Math.max(...codes)}).`];
}

/** A text in quotes on one line, cut to whole characters; nothing in it ends the command. */
function literal(text: string, mostBytes = Number.POSITIVE_INFINITY): string {
  const line = text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, ' ').trim();
  let kept = '';
  let bytes = 0;
  for (const sign of line) {
    bytes += Buffer.byteLength(sign);
    if (bytes > mostBytes) break;
    kept += sign;
  }
  return `'${kept.replaceAll("'", "''")}'`;
}
