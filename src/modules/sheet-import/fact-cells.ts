import type { Definition, FactDefinition } from '../../engines/workflow/definition.js';
import { text } from '../../kernel/text.js';
import { plainWord } from './cell-values.js';
import type { CooperationLookups } from './cooperation-lookups.js';
import type { MappedRow } from './mapped-row.js';
import { FACT } from './sheet-mapping.rules.js';

/** The facts of a row, by the columns that are mapped to them; undefined where a cell is empty. */
export function factsOfRow(
  row: MappedRow,
  definition: Definition,
  lookups: CooperationLookups,
  fields: readonly string[],
): Record<string, unknown> {
  const facts: Record<string, unknown> = {};
  for (const field of fields) {
    const name = field.slice(FACT.length);
    const fact = definition.facts.find((one) => one.name === name);
    if (!fact) {
      row.fault(
        field,
        'INVALID',
        text(`The procedure has no fact "${name}".`, `Prosedur tidak memiliki fakta "${name}".`),
      );
      continue;
    }
    const value = cellValue(row, field, fact, definition, lookups);
    if (value !== null && value !== undefined) facts[name] = value;
  }
  return facts;
}

function cellValue(
  row: MappedRow,
  field: string,
  fact: FactDefinition,
  definition: Definition,
  lookups: CooperationLookups,
): unknown {
  switch (fact.type) {
    case 'DATE':
      return row.day(field);
    case 'NUMBER': {
      const amount = row.amount(field);
      return amount === null ? null : Number(amount);
    }
    case 'BOOLEAN':
      return row.boolean(field);
    case 'TEXT':
      return row.text(field, fact.max ?? 4000);
    case 'CHOICE':
      return row.code(field, codesOf(fact), wordsOf(fact));
    case 'CHOICES':
      return entries(row, field, (word) => choiceOf(fact, word));
    case 'UNITS':
      return entries(row, field, (word) => lookups.units.get(plainWord(word)) ?? null)?.map(
        ({ id, kind, echelon }) => ({
          ...{ id, kind, echelon },
        }),
      );
    case 'POSITIONS':
      return entries(row, field, (word) => {
        const post = lookups.posts.get(plainWord(word));
        const names = new Set(post ? [post.code, ...post.aliases] : []);
        const position = definition.positions.find(
          (one) =>
            (fact.positions?.includes(one.code) ?? true) &&
            (names.has(one.code) || one.aliases?.some((alias) => names.has(alias))),
        );
        return post && position ? { position: position.code, unit: post.unit } : null;
      });
    case 'NEEDS':
      row.fault(field, 'INVALID', text('Needs are not read in from a sheet.', 'Kebutuhan tidak dibaca dari lembar.'));
      return null;
  }
}

const codesOf = (fact: FactDefinition): string[] => (fact.choices ?? []).map((one) => one.code);
const wordsOf = (fact: FactDefinition): Record<string, string> =>
  Object.fromEntries(
    (fact.choices ?? []).flatMap(({ code, title }) =>
      [title.id, title.en, code].map((word) => [plainWord(word), code]),
    ),
  );
const choiceOf = (fact: FactDefinition, word: string): string | null => wordsOf(fact)[plainWord(word)] ?? null;

/** Several entries of one cell, apart by semicolons or lines. */
function entries<T>(row: MappedRow, field: string, find: (word: string) => T | null): T[] | null {
  const said = row.text(field, 4000);
  if (said === null) return null;
  const words = said
    .split(/[;\n]+/)
    .map((one) => one.trim())
    .filter((one) => one !== '');
  const found = words.map(find);
  const missing = words.filter((_, index) => found[index] === null);
  if (missing.length === 0) return found as T[];
  row.fault(
    field,
    'NOT_FOUND',
    text(
      `Not known here: ${missing.join('; ')}. Several entries are parted by semicolons.`,
      `Tidak dikenal di sini: ${missing.join('; ')}. Beberapa entri dipisahkan dengan titik koma.`,
    ),
  );
  return null;
}
