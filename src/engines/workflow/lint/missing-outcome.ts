import { text } from '../../../kernel/text.js';
import type { Note, Rule } from './finding.js';

const note = (path: string[], explanation: Note['explanation'], mend: Note['mend']): Note => ({
  step: null,
  path,
  explanation,
  mend,
  source: null,
});

/**
 * An end that a partnership procedure needs and this one has not: no way to decline a request, or an instrument but
 * no agreement at the end. What happens then is left to whoever has the case on the desk.
 */
export const missingOutcome: Rule = {
  code: 'MISSING_OUTCOME',
  severity: 'WARNING',
  kind: 'EXACT',
  check: ({ definition: { documents, outcomes } }) => {
    const kinds = outcomes.map((outcome) => outcome.kind);
    const notes: Note[] = [];
    if (!kinds.includes('DECLINED'))
      notes.push(
        note(
          ['outcomes'],
          text('Nothing says how a request is declined.', 'Tidak diatur bagaimana permintaan ditolak.'),
          text(
            'Add an outcome of kind DECLINED and an action that leads to it, with its reason, where requests are judged.',
            'Tambahkan hasil akhir DECLINED dan tindakan penolakan beserta alasannya pada langkah penilaian.',
          ),
        ),
      );
    const agrees = kinds.some((kind) => ['AGREEMENT', 'EXTENDED', 'DEVELOPED'].includes(kind));
    if (documents.some((document) => document.instrument) && !agrees)
      notes.push(
        note(
          ['outcomes'],
          text('There is an instrument, but no agreement in the end.', 'Ada naskah, tetapi tidak ada perjanjian.'),
          text(
            'Add an outcome of kind AGREEMENT that the last signature leads to.',
            'Tambahkan hasil akhir AGREEMENT yang dicapai dengan tanda tangan terakhir.',
          ),
        ),
      );
    return notes;
  },
};
