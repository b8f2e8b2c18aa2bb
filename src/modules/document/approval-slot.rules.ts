import { signedOn } from '../../engines/workflow/paper-signature.js';
import { isSigned } from '../../engines/workflow/sheet.js';
import type { Sheet, SignatureSet } from '../../engines/workflow/state.js';

/** The act itself is the signature. */
export const INTERNAL = 'INTERNAL';

export const slotKinds = ['INITIAL', 'SIGNATURE'] as const;
export type SlotKind = (typeof slotKinds)[number];
export const slotStates = ['EMPTY', 'INITIALLED', 'TO_REAFFIRM', 'SIGNED'] as const;
export type SlotState = (typeof slotStates)[number];
export const slotModes = ['DEFINITIVE', 'PLT', 'PLH', 'AN'] as const;
export type SlotMode = (typeof slotModes)[number];

/** One place on a document as the case has it now: the row that mirrors it for reading. */
export interface SlotRow {
  readonly kind: SlotKind;
  readonly sheet: string;
  readonly slot: string;
  readonly ordinal: number;
  readonly positionCode: string;
  readonly state: SlotState;
  readonly personId: string | null;
  readonly mode: SlotMode | null;
  readonly versionNumber: number | null;
  readonly sha256: string | null;
  readonly at: string | null;
  /** Of a signature: how it was made, on which day, and the row that tells more. */
  readonly method: string | null;
  readonly signedOn: string | null;
  readonly signatureId: string | null;
}

interface Case {
  readonly sheets: Readonly<Record<string, Sheet>>;
  readonly signatures: Readonly<Record<string, SignatureSet>>;
}

/**
 * Every place on one document of a case (named as the procedure names it), in the order they are to be filled. What an
 * act signed was signed on that act's day in the institution's zone.
 */
export function slotRows(state: Case, document: string, zone: string): SlotRow[] {
  const initials = Object.values(state.sheets)
    .filter((sheet) => sheet.document === document)
    .flatMap((sheet) =>
      sheet.slots.map((slot) => ({
        ...given(slot),
        ...{ kind: 'INITIAL' as const, sheet: sheet.id, state: slot.status },
        ...{ method: null, signedOn: null, signatureId: null },
      })),
    );
  const signatures = Object.values(state.signatures)
    .filter((set) => set.document === document)
    .flatMap((set) =>
      set.slots.map((slot) => ({
        ...given(slot),
        kind: 'SIGNATURE' as const,
        sheet: set.id,
        state: isSigned(slot) ? ('SIGNED' as const) : ('EMPTY' as const),
        method: isSigned(slot) ? (slot.made?.method ?? INTERNAL) : null,
        signedOn: isSigned(slot) ? signedOn(slot, zone) : null,
        signatureId: slot.made?.record ?? null,
      })),
    );
  return [...initials, ...signatures].map((row, index) => ({ ...row, ordinal: index + 1 }));
}

const given = (slot: Sheet['slots'][number] | SignatureSet['slots'][number]) => ({
  slot: slot.id,
  positionCode: slot.position,
  personId: slot.person,
  mode: slot.capacity && slot.capacity.partner === null ? slot.capacity.mode : null,
  versionNumber: slot.version?.number ?? null,
  sha256: slot.version?.sha256 ?? null,
  at: slot.at,
});
