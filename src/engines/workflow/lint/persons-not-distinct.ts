import { text } from '../../../kernel/text.js';
import type { Note, Rule } from './finding.js';
import { isPartner } from './sop.js';

/**
 * Posts are told apart, persons are not: one who holds two of them (Plt., Plh., a.n.) may give two paraf or signatures
 * of the institution, or a paraf on an own draft, and the SOP does not say whether that may be. An empty
 * `distinctPersons` says that it may.
 */
export const personsNotDistinct: Rule = {
  code: 'PERSONS_NOT_DISTINCT',
  severity: 'WARNING',
  kind: 'EXACT',
  check: (sop) => {
    const { sheets, signatures } = sop.definition;
    const undeclared = (path: string[], title: { id: string; en: string }): Note => ({
      step: null,
      path,
      explanation: text(
        `Nothing says whether one person who holds several of the posts may fill several slots of "${title.en}", or judge an own draft there.`,
        `Tidak diatur apakah satu orang yang memangku beberapa jabatan boleh mengisi beberapa kolom "${title.id}", atau menilai konsepnya sendiri.`,
      ),
      mend: text(
        'Have the institution decide it, and declare it: distinctPersons: [SLOTS, AUTHORS], one of them, or [] where one person may do it all.',
        'Mintalah keputusan institusi, lalu nyatakan: distinctPersons: [SLOTS, AUTHORS], salah satunya, atau [] bila boleh orang yang sama.',
      ),
      source: null,
    });
    return [
      ...sheets.flatMap((sheet, index) =>
        sheet.distinctPersons ? [] : [undeclared(['sheets', String(index)], sheet.title)],
      ),
      ...signatures.flatMap((set, index) => {
        const ours = set.slots.filter((slot) => !isPartner(sop, slot.position));
        return set.distinctPersons || ours.length < 2 ? [] : [undeclared(['signatures', String(index)], set.title)];
      }),
    ];
  },
};
