import type { Paper } from '../../platform/paper/paper.js';

/** A paper as a row keeps it. */
export interface KeptPaper extends Omit<Paper, 'madeAt'> {
  readonly madeAt: string;
}

export const keptPaper = (paper: Paper): KeptPaper => ({ ...paper, madeAt: paper.madeAt.toISOString() });
export const paperKept = (kept: KeptPaper): Paper => ({ ...kept, madeAt: new Date(kept.madeAt) });
