/** A change of one place in a file's text. */
export interface Mutant {
  readonly at: number;
  readonly was: string;
  readonly is: string;
}

/** What a slip of the hand might make of a word or sign. */
const slips: readonly (readonly [pattern: RegExp, ...others: string[]])[] = [
  [/===/g, '!=='],
  [/!==/g, '==='],
  [/(?<![<>=])<=(?!=)/g, '<', '>='],
  [/(?<![<>=])>=(?!=)/g, '>', '<='],
  [/ < /g, ' <= ', ' > '],
  [/ > /g, ' >= ', ' < '],
  [/&&/g, '||'],
  [/\|\|/g, '&&'],
  [/\?\?(?!=)/g, '&&'],
  [/ \+ /g, ' - '],
  [/ - /g, ' + '],
  [/ \* /g, ' / '],
  [/ \/ /g, ' * '],
  [/ % /g, ' * '],
  [/ \*\* /g, ' * '],
  [/!(?=[\w(])/g, ''],
  [/\btrue\b/g, 'false'],
  [/\bfalse\b/g, 'true'],
  [/\bundefined\b/g, '0'],
  [/(?<![\w.])\d+\b/g, '+1'],
  [/\.every\(/g, '.some('],
  [/\.some\(/g, '.every('],
  [/\.(?:toLowerCase|trim|toSorted)\(\)/g, ''],
  [/\.includes\(/g, '.startsWith('],
  [/\.startsWith\(/g, '.includes('],
  [/Math\.max/g, 'Math.min'],
  [/Math\.(?:trunc|round)/g, 'Math.floor'],
  [/Math\.abs/g, ''],
  [/Number\.isNaN/g, 'Number.isFinite'],
  [/Number\.isFinite/g, 'Number.isNaN'],
  [/getUTCFullYear/g, 'getUTCMonth'],
  [/getUTCMonth/g, 'getUTCDate'],
  [/getUTCDate\b/g, 'getUTCDay'],
  [/getUTCDay\b/g, 'getUTCDate'],
  [/(?<=return )[^\n;{]+(?=;)/g, 'undefined'],
  [/'[^'\n]*'/g, "'x'"],
];

/** What only the type check reads: what a function takes and yields, the fields of rows; and imports and comments. */
const unread = [
  /\/\*[\s\S]*?\*\/|(?<![:'"`\\])\/\/.*$/gm,
  /^import .*$/gm,
  /^( +)returns: \([\s\S]*?\n\1\},/gm,
  /^function fieldsOf[\s\S]*?\n\}/gm,
  /(?:parameters|least|repeats|returns): [^\n]*?(?=, \w+:| \},?$|,$)/gm,
  /(?<=inRows\()[^,]*/g,
];

/** Every slip that changes what the code of a file does. */
export function mutantsOf(source: string): readonly Mutant[] {
  const code = unread.reduce((left, part) => left.replace(part, blank), source);
  return slips.flatMap(([pattern, ...others]) =>
    [...code.matchAll(pattern)].flatMap(({ index, 0: was }) =>
      others
        .map((other) => ({ at: index, was, is: other === '+1' ? String(Number(was) + 1) : other }))
        .filter(({ is }) => is !== was),
    ),
  );
}
const blank = (text: string): string => text.replace(/[^\n]/g, ' ');

export const mutated = (source: string, { at, was, is }: Mutant): string =>
  source.slice(0, at) + is + source.slice(at + was.length);
