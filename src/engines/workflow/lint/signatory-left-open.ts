import { text } from '../../../kernel/text.js';
import type { Expression } from '../expression.js';
import type { Rule } from './finding.js';
import type { Move } from './moves.js';
import { isPartner, type Sop, sourceOf } from './sop.js';

/**
 * An instrument is signed by one post of the institution or by another, and which of them is simply entered by whoever
 * proposes: by a fact handed in, or by the choice between two actions. A fact that the SOP works out itself is a rule.
 */
export const signatoryLeftOpen: Rule = {
  code: 'SIGNATORY_LEFT_OPEN',
  severity: 'WARNING',
  kind: 'HEURISTIC',
  check: (sop) =>
    sop.definition.documents.flatMap((document, index) => {
      const ways = sop.moves.filter((move) => signatoriesIn(sop, move, document.kind) !== null);
      const posts = [...new Set(ways.map((move) => signatoriesIn(sop, move, document.kind) ?? ''))];
      const facts = new Set(
        ways.flatMap(({ route, passed }) => [route, ...passed]).flatMap((one) => factsIn(one?.when)),
      );
      const [chooser] = sop.moves.filter((move) => [...facts].some((fact) => isFree(sop, move, fact)));
      if (posts.length < 2 || !chooser) return [];
      return [
        {
          step: chooser.step?.id ?? null,
          path: ['documents', String(index)],
          explanation: text(
            `"${document.title.en}" is signed by ${posts.join(' or ')}; which of them is left to whoever takes "${chooser.action.label.en}".`,
            `"${document.title.id}" ditandatangani ${posts.join(' atau ')}; yang mana diserahkan kepada pelaku "${chooser.action.label.id}".`,
          ),
          mend: text(
            'Have the institution say who signs what, and let the data work it out (a condition on unit, level or value).',
            'Mintalah institusi menetapkan siapa menandatangani apa, dan biarkan data menentukannya (syarat atas unit, tingkat, atau nilai).',
          ),
          source: sourceOf(chooser),
        },
      ];
    }),
};

/** The institution's posts among the signatories that a move opens for a document. */
function signatoriesIn(sop: Sop, { effects }: Move, document: string): string | null {
  const set = sop.definition.signatures.find(
    (one) =>
      one.document === document && effects.some((effect) => effect.do === 'openSignatures' && effect.set === one.id),
  );
  const ours = set?.slots.map((slot) => slot.position).filter((position) => !isPartner(sop, position));
  return ours ? ours.join(', ') : null;
}

/** Whether a move sets the fact as its actor likes: handed in, or by an action that no condition chose. */
function isFree({ moves }: Sop, move: Move, fact: string): boolean {
  const enters = move.action.inputs?.some((input) => input.fact === fact && input.required) ?? false;
  const sets = ({ action }: Move) => action.effects?.find((one) => one.do === 'setFact' && one.fact === fact);
  const others = moves.filter((one) => one.step === move.step && one.action !== move.action && sets(one));
  return enters || (sets(move) !== undefined && others.length > 0);
}

const factsIn = (when: Expression | undefined): string[] =>
  [...JSON.stringify(when ?? null).matchAll(/"(?:name|fact)":"([^"]+)"/g)].flatMap((match) => match[1] ?? []);
