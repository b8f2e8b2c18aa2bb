import { text } from '../../../kernel/text.js';
import type { Rule } from './finding.js';
import { ahead, type Move } from './moves.js';
import { sourceOf } from './sop.js';

/**
 * A draft is sent back to be corrected, but until it is handed in again no step takes a new version of it: it comes
 * back as it was. Asked only of returns that name a sheet, for the sheet says which document it is about.
 */
export const returnWithoutMend: Rule = {
  code: 'RETURN_WITHOUT_MEND',
  severity: 'ERROR',
  kind: 'EXACT',
  check: ({ definition, moves }) =>
    moves.flatMap((move) => {
      const policy = definition.returnPolicies.find((one) => one.id === move.action.return);
      const document = definition.sheets.find((one) => one.id === policy?.sheet)?.document;
      if (!policy || document === undefined || move.to.length === 0) return [];
      const pending = (one: Move): boolean => !one.action.resumes?.includes(policy.id);
      const steps = new Set([...move.to, ...ahead(moves, move.to, pending)]);
      if (definition.steps.some((step) => steps.has(step.id) && step.accepts?.includes(document))) return [];
      return [
        {
          step: move.step?.id ?? null,
          path: move.at,
          explanation: text(
            `"${move.action.label.en}" sends the document "${document}" back to where nobody can correct it.`,
            `"${move.action.label.id}" mengembalikan dokumen "${document}" ke tempat yang tidak dapat memperbaikinya.`,
          ),
          mend: text(
            `Lead back to a step that accepts "${document}", or let the step it leads to accept it.`,
            `Arahkan ke langkah yang menerima "${document}", atau izinkan langkah tujuannya menerimanya.`,
          ),
          source: sourceOf(move),
        },
      ];
    }),
};
