import type { Compiled } from '../../engines/questionnaire/compiled.js';
import type { Count, Histogram } from '../../engines/statistics/counts.js';
import type { Cell, CellKind } from '../response/rollup-cells.js';

/** The sums of one version, to be looked up by question. */
export class CountedVersion {
  readonly paths: { readonly path: string; readonly count: number }[] = [];
  private readonly byKey = new Map<string, Cell[]>();
  private byName: ReadonlyMap<string, number> | undefined;

  constructor(cells: readonly Cell[]) {
    for (const cell of cells) {
      if (cell.what === 'PATH') this.paths.push({ path: cell.value, count: cell.tally });
      else {
        const known = this.byKey.get(cell.keyId);
        if (known) known.push(cell);
        else this.byKey.set(cell.keyId, [cell]);
      }
    }
  }

  get responses(): number {
    return this.paths.reduce((sum, { count }) => sum + count, 0);
  }

  /** How many responses were asked a question, or a row shown by condition: by name. */
  asked({ asked }: Compiled): ReadonlyMap<string, number> {
    if (this.byName) return this.byName;
    const counts = new Map<string, number>();
    for (const { path, count } of this.paths)
      for (const name of asked(path)) counts.set(name, (counts.get(name) ?? 0) + count);
    this.byName = counts;
    return counts;
  }

  of(keyId: string): KeyCells {
    return new KeyCells(this.byKey.get(keyId) ?? []);
  }
}

/** The sums of one question in one version. */
export class KeyCells {
  constructor(readonly cells: readonly Cell[]) {}

  private parts(what: CellKind, part: string): Cell[] {
    return this.cells.filter((cell) => cell.what === what && cell.part === part);
  }

  numbers(part = ''): Histogram {
    return this.parts('NUMBER', part).map(({ value, tally }) => ({ value: Number(value), count: tally }));
  }
  codes(part = ''): Count<string>[] {
    return this.parts('CODE', part).map(({ value, tally }) => ({ value, count: tally }));
  }
  total(what: CellKind, part = ''): number {
    return this.parts(what, part).reduce((sum, { tally }) => sum + tally, 0);
  }
  /** The value's count over all parts. */
  everywhere(what: CellKind, value: string): number {
    return this.cells.reduce((sum, cell) => (cell.what === what && cell.value === value ? sum + cell.tally : sum), 0);
  }
}

/** Cells by the number of their version. */
export function countedVersions(cells: readonly Cell[]): ReadonlyMap<number, CountedVersion> {
  const lists = new Map<number, Cell[]>();
  for (const cell of cells) lists.set(cell.version, [...(lists.get(cell.version) ?? []), cell]);
  return new Map([...lists].sort(([a], [b]) => a - b).map(([version, list]) => [version, new CountedVersion(list)]));
}
