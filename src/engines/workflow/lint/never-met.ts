import { text } from '../../../kernel/text.js';
import { doneBy } from './done-by.js';
import type { Note, Rule } from './finding.js';
import { beforeMove } from './happened.js';
import type { Move } from './moves.js';
import { type Sop, sourceOf } from './sop.js';
import { wantedBy } from './wanted.js';

/**
 * Something an action needs that nothing before it can bring: a document no step on the way takes, a fact nobody
 * sets, a form nobody answers, a sheet or signatures nobody opens, a paraf or signature nobody gives before. The
 * action can never be taken. What a parallel branch or an act of any time may bring counts as brought.
 */
export const neverMet: Rule = {
  code: 'NEVER_MET',
  severity: 'ERROR',
  kind: 'EXACT',
  check: (sop) => {
    const told = new Set<string>();
    return sop.moves
      .flatMap((move) => lacking(sop, move))
      .filter(({ path }) => {
        const seen = told.has(path.join('.'));
        told.add(path.join('.'));
        return !seen;
      });
  },
};

function lacking(sop: Sop, move: Move): Note[] {
  const before = beforeMove(sop.definition, move, sop.happened);
  // At any time the state is that of any step; its guards are the caller's business then.
  if (!before || move.origin === 'ANY_TIME') return [];
  const { action, step, path } = move;
  const brought = new Set(before.sometimes);
  for (const document of step?.accepts ?? []) brought.add(`document:${document}`);
  for (const token of handedTo(sop, move)) brought.add(token);
  return wantedBy(sop.definition, step, action)
    .filter(({ token }) => !brought.has(token))
    .map(({ token, at, ofStep }) => ({
      step: step?.id ?? null,
      path: ofStep ? [...path.slice(0, 2), ...at] : [...path, ...at],
      explanation: text(
        `"${action.label.en}" can never be taken: nothing before it brings ${token}.`,
        `"${action.label.id}" tidak pernah dapat dilakukan: tidak ada yang memenuhi ${token} sebelumnya.`,
      ),
      mend: text(
        `Let an earlier step bring ${token}, or do not ask for it here.`,
        `Penuhi ${token} pada langkah sebelumnya, atau jangan disyaratkan di sini.`,
      ),
      source: sourceOf(move),
    }));
}

/** What an action is handed itself, and what other actions bring while its step stays active. */
function handedTo({ definition, moves }: Sop, move: Move): string[] {
  const own = (token: string): boolean => token.startsWith('fact:') || token.startsWith('form:');
  return moves
    .filter((one) => move.step !== null && one.step?.id === move.step.id)
    .flatMap((one) => {
      // What an action asks for itself is not brought by it.
      const bare: Move = { ...one, action: { ...one.action, requires: {}, guards: [] }, step: null, route: null };
      const stays = one.to.length === 0 && one.outcome === null;
      const same = one.path.join('.') === move.path.join('.');
      return same
        ? [...doneBy(definition, bare).sometimes].filter(own)
        : stays
          ? [...doneBy(definition, bare).sometimes]
          : [];
    });
}
