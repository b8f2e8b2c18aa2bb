import { type Problem, problem } from '../../kernel/problem.js';
import { fail, ok, type Result } from '../../kernel/result.js';
import { isStorable, type LocalizedText, text } from '../../kernel/text.js';
import { columnLetters, type SheetCell, type SheetRow } from '../../platform/table/read-sheet.js';
import { type CellRead, cellText, isErrorCell, plainWord, readAmount, readBoolean, readDay } from './cell-values.js';
import { type RowFault, shown } from './row-fault.js';
import type { SheetMapping, ValueMapping } from './sheet-mapping.rules.js';

/** Where each field of a row comes from. */
export interface Layout {
  readonly headings: readonly (string | null)[];
  readonly rows: readonly SheetRow[];
  readonly fields: ReadonlyMap<string, FieldSource>;
  readonly mapping: SheetMapping;
}
export interface FieldSource {
  readonly index: number;
  readonly words: ReadonlyMap<string, string>;
}

/** Finds the columns of a mapping in the heading row; what is not there is refused as a whole. */
export function layoutOf(rows: readonly SheetRow[], mapping: SheetMapping): Result<Layout, Problem[]> {
  const headingRow = mapping.headingRow ?? 1;
  const headings = (rows.find((row) => row.number === headingRow)?.cells ?? []).map(cellText);
  const places = headings.map((one) => plainWord(one ?? ''));
  const fields = new Map<string, FieldSource>();
  const problems: Problem[] = [];
  for (const [at, { column, field, values }] of mapping.columns.entries()) {
    const index = column.startsWith('=') ? lettersIndex(column.slice(1)) : places.indexOf(plainWord(column));
    const twice = !column.startsWith('=') && places.lastIndexOf(plainWord(column)) !== index;
    if (index < 0 || twice)
      problems.push(
        problem(
          twice ? 'INVALID' : 'NOT_FOUND',
          ['mapping', 'columns', String(at), 'column'],
          twice
            ? text(
                `Several columns are headed "${column}": name one by its letter, as "=C".`,
                `Ada beberapa kolom berjudul "${column}": sebutkan dengan hurufnya, misalnya "=C".`,
              )
            : text(
                `Row ${headingRow} has no heading "${column}".`,
                `Baris ${headingRow} tidak memiliki judul kolom "${column}".`,
              ),
        ),
      );
    else fields.set(field, { index, words: wordsOf(values ?? []) });
  }
  if (problems.length > 0) return fail(problems);
  return ok({ headings, rows: rows.filter((row) => row.number > headingRow), fields, mapping });
}

const wordsOf = (values: readonly ValueMapping[]) => new Map(values.map(({ from, to }) => [plainWord(from), to]));

function lettersIndex(letters: string): number {
  if (!/^[A-Za-z]{1,3}$/.test(letters)) return -1;
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** One row as the mapping reads it: asks for fields, and gathers what is wrong with them. */
export class MappedRow {
  readonly faults: RowFault[] = [];

  constructor(
    private readonly layout: Layout,
    private readonly row: SheetRow,
  ) {}

  get number(): number {
    return this.row.number;
  }
  /** The cells as texts, for the sheet of what is to be mended. */
  get texts(): (string | null)[] {
    return this.layout.headings.map((_, index) => cellText(this.row.cells[index] ?? null));
  }
  get isFaulty(): boolean {
    return this.faults.length > 0;
  }

  /** A text, with the institution's own word for it replaced; null where there is none. */
  text(field: string, most: number, need: 'REQUIRED' | 'OPTIONAL' = 'OPTIONAL'): string | null {
    const said = cellText(this.cell(field));
    if (said === null) {
      if (need === 'REQUIRED')
        this.fault(field, 'REQUIRED', text('This must not be empty.', 'Ini tidak boleh kosong.'));
      return null;
    }
    if (!isStorable(said))
      this.fault(
        field,
        'INVALID',
        text('It holds signs that cannot be kept.', 'Ada karakter yang tidak dapat disimpan.'),
      );
    else if (said.length > most)
      this.fault(
        field,
        'TOO_LONG',
        text(
          `At most ${most} characters; there are ${said.length}.`,
          `Paling banyak ${most} karakter; ada ${said.length}.`,
        ),
      );
    else return said;
    return null;
  }

  day(field: string, need: 'REQUIRED' | 'OPTIONAL' = 'OPTIONAL'): string | null {
    return this.read(field, readDay, need);
  }

  amount(field: string): string | null {
    return this.read(field, (cell) => readAmount(cell, this.layout.mapping.numbers ?? 'COMMA'), 'OPTIONAL');
  }

  boolean(field: string): boolean | null {
    return this.read(field, readBoolean, 'OPTIONAL');
  }

  /** One of these codes, by itself or by a word the mapping or the house knows for it. */
  code<T extends string>(field: string, codes: readonly T[], known: Readonly<Record<string, T>> = {}): T | null {
    return this.read(
      field,
      (cell) => {
        const said = cellText(cell) ?? '';
        const found =
          codes.find((one) => one.toLowerCase() === plainWord(said).replace(/[ -]/g, '_')) ?? known[plainWord(said)];
        return found === undefined
          ? fail(
              text(
                `Should be one of ${codes.join(', ')}; or say in the mapping which of them this is.`,
                `Seharusnya salah satu dari ${codes.join(', ')}; atau petakan nilai ini ke salah satunya.`,
              ),
            )
          : ok(found);
      },
      'OPTIONAL',
    );
  }

  /** Says that a field is wrong: where it stands, what stands there, how to mend it. */
  fault(field: string | null, code: string, message: LocalizedText): void {
    const source = field === null ? undefined : this.layout.fields.get(field);
    const cell = source ? cellText(this.row.cells[source.index] ?? null) : null;
    this.faults.push({
      code,
      column: source ? columnLetters(source.index) : null,
      heading: source ? (this.layout.headings[source.index] ?? null) : null,
      ...{ field, value: shown(cell), message },
    });
  }

  has(field: string): boolean {
    return this.layout.fields.has(field) || this.defaultOf(field) !== null;
  }

  cell(field: string): SheetCell {
    const source = this.layout.fields.get(field);
    const cell = source ? (this.row.cells[source.index] ?? null) : null;
    const said = cellText(cell);
    if (said === null) return this.defaultOf(field);
    if (isErrorCell(cell)) {
      this.fault(
        field,
        'INVALID',
        text('The formula in this cell has no value.', 'Rumus pada sel ini tidak menghasilkan nilai.'),
      );
      return null;
    }
    return source?.words.get(plainWord(said)) ?? cell;
  }

  private read<T>(field: string, reading: (cell: SheetCell) => CellRead<T>, need: 'REQUIRED' | 'OPTIONAL'): T | null {
    const before = this.faults.length;
    const cell = this.cell(field);
    if (this.faults.length > before) return null;
    if (cellText(cell) === null) {
      if (need === 'REQUIRED')
        this.fault(field, 'REQUIRED', text('This must not be empty.', 'Ini tidak boleh kosong.'));
      return null;
    }
    const value = reading(cell);
    if (value.ok) return value.value;
    this.fault(field, 'INVALID', value.error);
    return null;
  }

  private defaultOf(field: string): string | null {
    return this.layout.mapping.defaults?.find((one) => one.field === field)?.value ?? null;
  }
}
