import type { Definition } from '../../engines/workflow/definition.js';
import { problem } from '../../kernel/problem.js';
import { text } from '../../kernel/text.js';

export const noSuchInstrument = (definition: Definition) => {
  const kinds = definition.documents.filter((one) => one.madeFrom === 'CLAUSES').map((one) => one.kind);
  return problem(
    'INVALID',
    ['input', 'kind'],
    kinds.length === 0
      ? text(
          'This procedure composes no document from clauses.',
          'Prosedur ini tidak menyusun dokumen apa pun dari klausul.',
        )
      : text(
          `This procedure composes from clauses: ${kinds.join(', ')}.`,
          `Prosedur ini menyusun dari klausul: ${kinds.join(', ')}.`,
        ),
  );
};

export const tooLong = problem(
  'TOO_LONG',
  ['input', 'cooperationId'],
  text(
    'The clauses are too long for one text. Move parts to an attachment.',
    'Klausul terlalu panjang untuk satu naskah. Pindahkan sebagian ke lampiran.',
  ),
);

export const notFinal = problem(
  'ILLEGAL_TRANSITION',
  ['document'],
  text(
    'Only of a final document is there an executed copy. This one may still change.',
    'Salinan akhir hanya tersedia untuk dokumen final. Dokumen ini masih dapat berubah.',
  ),
);

export const notComposed = problem(
  'INVALID',
  ['document'],
  text(
    'This document was put in as a file, not composed from clauses: take the file itself.',
    'Dokumen ini dimasukkan sebagai berkas, bukan disusun dari klausul: ambil berkasnya.',
  ),
);
