import { text } from '../../../kernel/text.js';
import type { SheetDefinition, SlotDefinition, Step } from '../definition.js';
import type { Note, Rule } from './finding.js';

/**
 * Whoever puts a draft in also gives a paraf on its sheet: a check on oneself is no check (four eyes). Where the sheet
 * keeps authors away from its slots, it is told only if nobody but holders of the slot's own post could put it in: the
 * check then hangs on a second holder.
 */
export const drafterApproves: Rule = {
  code: 'DRAFTER_APPROVES',
  severity: 'WARNING',
  kind: 'EXACT',
  check: ({ definition, reached }) =>
    definition.sheets.flatMap((sheet, at) =>
      definition.steps.flatMap((step) => {
        if (!reached.has(step.id) || !step.accepts?.includes(sheet.document)) return [];
        return sheet.slots.flatMap((slot, number) => {
          const own = step.actors.seats.filter((seat) => seat.position === slot.position);
          const apart = sheet.distinctPersons?.includes('AUTHORS') ?? false;
          if (own.length === 0 || (apart && own.length < step.actors.seats.length)) return [];
          const path = ['sheets', String(at), 'slots', String(number)];
          return [{ step: step.id, path, ...told(sheet, slot, step, apart), source: step.source }];
        });
      }),
    ),
};

function told(
  sheet: SheetDefinition,
  { position }: SlotDefinition,
  step: Step,
  apart: boolean,
): Pick<Note, 'explanation' | 'mend'> {
  if (apart)
    return {
      explanation: text(
        `Only ${position} puts in "${sheet.document}" in "${step.title.en}", and may not approve it: "${sheet.title.en}" waits for a second holder of that post.`,
        `Hanya ${position} yang memasukkan "${sheet.document}" dalam "${step.title.id}", dan tidak boleh menyetujuinya: "${sheet.title.id}" menunggu pemangku kedua jabatan itu.`,
      ),
      mend: text(
        'Let another position draft or approve, or see to it that the post always has two holders (Plt., Plh., a.n.).',
        'Serahkan penyusunan atau persetujuan kepada jabatan lain, atau pastikan jabatan itu selalu dipangku dua orang (Plt., Plh., a.n.).',
      ),
    };
  return {
    explanation: text(
      `${position} puts in "${sheet.document}" in "${step.title.en}" and then approves it on "${sheet.title.en}".`,
      `${position} menyusun "${sheet.document}" dalam "${step.title.id}" lalu menyetujuinya pada "${sheet.title.id}".`,
    ),
    mend: text(
      'Let another position draft or approve, keep the author away from the slot (distinctPersons: [AUTHORS]), or state in the SOP that this paraf is a confirmation only.',
      'Serahkan penyusunan atau persetujuan kepada jabatan lain, cegah penyusun mengisi kolom itu (distinctPersons: [AUTHORS]), atau nyatakan paraf ini sebagai penegasan saja.',
    ),
  };
}
