import { text } from '../../../kernel/text.js';
import type { Rule } from './finding.js';
import type { Move } from './moves.js';
import { sourceOf } from './sop.js';

/**
 * Of several ways to end a case in a step of the phase DECISION, one that asks for nothing of its own: no guard beyond
 * what all of them ask and how the cooperation stands, and no reason to choose among. Why it is taken rather than another is then left to whoever decides.
 */
export const decisionWithoutCriteria: Rule = {
  code: 'DECISION_WITHOUT_CRITERIA',
  severity: 'WARNING',
  kind: 'HEURISTIC',
  check: (sop) => {
    const { definition, moves } = sop;
    const chosen = new Set(
      definition.facts.filter((fact) => fact.type === 'CHOICE' || fact.type === 'CHOICES').map((fact) => fact.name),
    );
    const asked = ({ action, route }: Move): string[] => [
      ...(action.guards ?? []).filter((guard) => guard.when.op !== 'standing').map((guard) => guard.code),
      ...(action.inputs ?? []).flatMap((input) => (input.required && chosen.has(input.fact) ? [input.fact] : [])),
      ...(route?.when ? [JSON.stringify(route.when)] : []),
    ];
    return definition.steps.flatMap((step) => {
      const ways = moves.filter((move) => move.step?.id === step.id && move.outcome !== null);
      if (step.phase !== 'DECISION' || new Set(ways.map((move) => move.outcome)).size < 2) return [];
      const shared = asked(ways[0] as Move).filter((code) => ways.every((move) => asked(move).includes(code)));
      return ways
        .filter((move) => asked(move).every((code) => shared.includes(code)))
        .map((move) => ({
          step: step.id,
          path: move.path,
          explanation: text(
            `Nothing says when "${move.action.label.en}" is to be decided rather than something else.`,
            `Tidak diatur kapan "${move.action.label.id}" diputuskan, dan bukan yang lain.`,
          ),
          mend: text(
            'Name its criteria as guards, or the reasons that must be given (a required choice).',
            'Sebut kriterianya sebagai syarat (guards), atau alasan yang wajib dipilih.',
          ),
          source: sourceOf(move),
        }));
    });
  },
};
