import { type Problem, problem } from '../../kernel/problem.js';
import { type LocalizedText, text } from '../../kernel/text.js';
import { checkCode, checkLocalized, checkText } from './check.js';
import { exists } from './problems.js';

export interface PositionDetails {
  readonly code: string;
  readonly title: LocalizedText;
  readonly aliases?: readonly string[] | null;
}

const MAX_ALIASES = 20;

/** What is wrong with the fields that were given; `undefined` leaves a field as it is. */
export function checkPosition(
  details: { readonly [K in keyof PositionDetails]?: PositionDetails[K] | null },
): Problem[] {
  const aliases = details.aliases ?? [];
  const path = ['input', 'aliases'];
  return [
    ...(details.code === undefined ? [] : checkCode(['input', 'code'], details.code)),
    ...(details.title === undefined ? [] : checkLocalized(['input', 'title'], details.title)),
    ...aliases.flatMap((alias, index) => checkText([...path, String(index)], alias, 200)),
    ...(aliases.length > MAX_ALIASES
      ? [problem('TOO_MANY', path, text(`At most ${MAX_ALIASES} aliases.`, `Paling banyak ${MAX_ALIASES} alias.`))]
      : []),
  ];
}

export const keptAliases = (aliases: readonly string[] | null | undefined): string[] => [
  ...new Set((aliases ?? []).map((alias) => alias.trim())),
];

export const positionTaken: Problem = exists(
  ['input', 'code'],
  'There is a post with this code in this unit already.',
  'Jabatan dengan kode ini sudah ada di unit itu.',
);
