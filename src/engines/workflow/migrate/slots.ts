import { text } from '../../../kernel/text.js';
import type { SlotDefinition } from '../definition.js';
import type { LaidSlots, SlotLayout } from '../event.js';
import { own } from '../lookup.js';
import { same } from '../same.js';
import { isApproved, isSigned, layoutOf } from '../sheet.js';
import type { Sheet, SignatureSet, State } from '../state.js';
import { hindrance, type MigrationProblem, orWait } from './migration-problem.js';
import type { Turnover } from './turnover.js';

export interface MovedSlots {
  readonly problems: readonly MigrationProblem[];
  /** Sheets and sets whose slots, or their order, are others from now on. */
  readonly laid: readonly LaidSlots[];
}

interface Declared {
  readonly id: string;
  readonly document: string;
  readonly slots: readonly SlotDefinition[];
}

/**
 * Approval sheets that are open. With nothing given on it a sheet takes the slots of the new version; with something
 * given it must have the same ones, for that is the sheet the paraf was put on: only their order may change. One that
 * its document became final on is past, and stays as it is.
 */
export function moveSheets({ to }: Turnover, state: State): MovedSlots {
  const open = Object.values(state.sheets).filter((sheet) => !isPast(state, sheet));
  return move('SHEET_GONE', open, to.sheets, (sheet) => sheet.slots.some((slot) => slot.status !== 'EMPTY'));
}

/** Signatures that are waited for, by the same rules; a set signed by all is past. */
export function moveSignatures({ to }: Turnover, state: State): MovedSlots {
  const open = Object.values(state.signatures).filter((set) => !set.slots.every(isSigned));
  return move('SIGNATURES_GONE', open, to.signatures, (set) => set.slots.some(isSigned));
}

const isPast = (state: State, sheet: Sheet): boolean =>
  own(state.finalised, sheet.document) !== undefined && isApproved(sheet);

function move<T extends Sheet | SignatureSet>(
  missing: 'SHEET_GONE' | 'SIGNATURES_GONE',
  open: readonly T[],
  declared: readonly Declared[],
  isBegun: (one: T) => boolean,
): MovedSlots {
  const problems: MigrationProblem[] = [];
  const laid: LaidSlots[] = [];
  for (const one of open) {
    const path = [missing === 'SHEET_GONE' ? 'sheets' : 'signatures', one.id];
    const now = declared.find(({ id, document }) => id === one.id && document === one.document);
    const slots = now?.slots.map(layoutOf) ?? [];
    if (!now) problems.push(gone(missing, path, one));
    else if (isBegun(one) && !same(placesOf(one.slots), placesOf(slots))) problems.push(differs(path, one));
    else if (!same(one.slots.map(layoutOf), slots)) laid.push({ id: one.id, slots });
  }
  return { problems, laid };
}

const placesOf = (slots: readonly SlotLayout[]): string[] =>
  slots.map(({ id, position, unit, modes }) => JSON.stringify([id, position, unit, modes])).sort();

const gone = (code: MigrationProblem['code'], path: readonly string[], { id, document }: Sheet | SignatureSet) =>
  hindrance(
    code,
    path,
    text(
      `"${id}" is open on the document "${document}", and the new version has no such slots for it.`,
      `"${id}" terbuka untuk dokumen "${document}", dan kolom seperti itu tidak ada dalam versi baru.`,
    ),
    orWait('Keep it in the new version', 'Pertahankan dalam versi baru'),
  );

const differs = (path: readonly string[], { id }: Sheet | SignatureSet) =>
  hindrance(
    'SLOTS_DIFFER',
    path,
    text(
      `Something was given on "${id}" already, and its slots are others in the new version.`,
      `Pada "${id}" sudah ada yang dibubuhkan, sedangkan kolomnya lain dalam versi baru.`,
    ),
    orWait(
      'Move the case once its slots were emptied by a return, or once all are given and the document is final',
      'Pindahkan setelah kolomnya dikosongkan karena pengembalian, atau setelah semuanya lengkap dan dokumen final',
    ),
  );
