import { text } from '../../../kernel/text.js';
import type { Rule } from './finding.js';

/** Whoever puts a draft in also gives a paraf on its sheet: a check on oneself is no check (four eyes). */
export const drafterApproves: Rule = {
  code: 'DRAFTER_APPROVES',
  severity: 'WARNING',
  kind: 'EXACT',
  check: ({ definition, reached }) =>
    definition.sheets.flatMap((sheet, at) =>
      definition.steps.flatMap((step) => {
        if (!reached.has(step.id) || !step.accepts?.includes(sheet.document)) return [];
        return sheet.slots.flatMap((slot, number) => {
          if (!step.actors.seats.some((seat) => seat.position === slot.position)) return [];
          return [
            {
              step: step.id,
              path: ['sheets', String(at), 'slots', String(number)],
              explanation: text(
                `${slot.position} puts in "${sheet.document}" in "${step.title.en}" and then approves it on "${sheet.title.en}".`,
                `${slot.position} menyusun "${sheet.document}" dalam "${step.title.id}" lalu menyetujuinya pada "${sheet.title.id}".`,
              ),
              mend: text(
                'Let another position draft or approve, or state in the SOP that this paraf is a confirmation only.',
                'Serahkan penyusunan atau persetujuan kepada jabatan lain, atau nyatakan paraf ini sebagai penegasan saja.',
              ),
              source: step.source,
            },
          ];
        });
      }),
    ),
};
