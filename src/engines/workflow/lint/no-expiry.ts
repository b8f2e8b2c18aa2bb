import { text } from '../../../kernel/text.js';
import type { Rule } from './finding.js';
import { sourceOf } from './sop.js';

/** An agreement is in force until a day, and no outcome says what it is once that day has passed without a decision. */
export const noExpiry: Rule = {
  code: 'NO_EXPIRY',
  severity: 'WARNING',
  kind: 'EXACT',
  check: ({ definition, moves }) => {
    const limited = moves.find((move) =>
      move.effects.some((effect) => effect.do === 'standing' && effect.is === 'IN_FORCE' && effect.until !== undefined),
    );
    if (!limited || definition.outcomes.some((one) => one.kind === 'EXPIRED')) return [];
    return [
      {
        step: limited.step?.id ?? null,
        path: limited.path,
        explanation: text(
          'The cooperation is in force until a day, but nothing says what follows when it passes without a decision.',
          'Kerja sama berlaku sampai suatu tanggal, tetapi tidak diatur bila tanggal itu lewat tanpa keputusan.',
        ),
        mend: text(
          'Add an outcome of kind EXPIRED and an action that leads to it.',
          'Tambahkan hasil akhir EXPIRED dan tindakan yang menuju ke sana.',
        ),
        source: sourceOf(limited),
      },
    ];
  },
};
