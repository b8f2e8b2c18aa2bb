import { type LocalizedText, text } from '../../../kernel/text.js';

/** Why a case cannot go on under another version of its SOP. Codes are stable. */
export const migrationProblemCodes = [
  'CLOSED',
  'OTHER_VERSION',
  'OTHER_PROCEDURE',
  'SCOPE_NARROWED',
  'STEP_GONE',
  'STEPS_MERGED',
  'ARRIVAL_GONE',
  'RETURN_GONE',
  'FACT_GONE',
  'FACT_CHANGED',
  'FORM_GONE',
  'DOCUMENT_GONE',
  'SHEET_GONE',
  'SIGNATURES_GONE',
  'SLOTS_DIFFER',
  'STRANDED',
  'BRANCH_MISSING',
  'NO_WAY_ON',
] as const;
export type MigrationProblemCode = (typeof migrationProblemCodes)[number];

export interface MigrationProblem {
  readonly code: MigrationProblemCode;
  /** Where in the case: `steps/DRAFT`, `facts/price`, `sheets/confirmation/HEAD`. */
  readonly path: readonly string[];
  readonly explanation: LocalizedText;
  /** What would let the case be moved. */
  readonly remedy: LocalizedText;
}

export const hindrance = (
  code: MigrationProblemCode,
  path: readonly string[],
  explanation: LocalizedText,
  remedy: LocalizedText,
): MigrationProblem => ({ code, path, explanation, remedy });

/** The remedy that is always there. */
export const orWait = (en: string, id: string): LocalizedText =>
  text(`${en}, or let the case go on under its version.`, `${id}, atau biarkan kasus berjalan dengan versinya.`);
