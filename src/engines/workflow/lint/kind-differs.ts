import { text } from '../../../kernel/text.js';
import type { Choices } from './choices.js';
import type { Note, Rule } from './finding.js';
import type { Offered } from './moves.js';
import { sentenceOf, speaksOf } from './quotes.js';
import { type Sop, sourceOf } from './sop.js';

/**
 * The text of an item speaks of one kind of instrument, while cases of another kind come to its step too. The kinds
 * are data: the choices of a CHOICE fact, whose value on the way to the step is worked out. With the source text at
 * hand the whole sentence around the quote is read, so that a quote cannot hide the word. An item that speaks of no
 * kind, or of all that come, is never told.
 */
export const kindDiffers: Rule = {
  code: 'KIND_DIFFERS',
  severity: 'WARNING',
  kind: 'HEURISTIC',
  check: (sop) => {
    const told = new Set<string>();
    return sop.definition.steps.flatMap((step, index) => {
      const choices = sop.choices.get(step.id);
      if (!choices) return [];
      const path = ['steps', String(index)];
      const own: Offered = { ...nothing, step, action: { id: step.id, label: step.title }, path };
      return [own, ...sop.offered.filter((one) => one.step?.id === step.id && one.action.source)].flatMap((one) =>
        differing(sop, choices, one).filter(({ source }) => {
          const key = `${step.id} ${source?.document} ${source?.item}`;
          const seen = told.has(key);
          told.add(key);
          return !seen;
        }),
      );
    });
  },
};
const nothing = { origin: 'STEP', actors: { rule: 'ANY_OF', seats: [] }, leaves: false } as const;

function differing({ definition, texts }: Sop, choices: Choices, offered: Offered): Note[] {
  const source = sourceOf(offered);
  if (!source) return [];
  const sentence = sentenceOf(source, texts);
  return definition.facts.flatMap((fact) => {
    const come = [...(choices.get(fact.name) ?? [])];
    const said = (fact.choices ?? []).filter((one) => speaksOf(sentence, one.code, one.title)).map((one) => one.code);
    const missing = come.filter((code) => !said.includes(code));
    if (said.length === 0 || missing.length === 0) return [];
    return [
      {
        step: offered.step?.id ?? null,
        path: [...offered.path, 'source'],
        explanation: come.some((code) => said.includes(code))
          ? text(
              `Item ${source.item} speaks of ${said.join(', ')}, but cases with ${missing.join(', ')} come here too.`,
              `Butir ${source.item} menyebut ${said.join(', ')}, padahal kasus dengan ${missing.join(', ')} juga sampai di sini.`,
            )
          : text(
              `Item ${source.item} speaks of ${said.join(', ')}, but here come cases with ${missing.join(', ')} only.`,
              `Butir ${source.item} menyebut ${said.join(', ')}, padahal yang sampai di sini hanya kasus dengan ${missing.join(', ')}.`,
            ),
        mend: text(
          `Have the item name ${come.join(' and ')}, or write an item and a step of its own for ${missing.join(', ')}.`,
          `Sebut ${come.join(' dan ')} dalam butir itu, atau tulis butir dan langkah tersendiri untuk ${missing.join(', ')}.`,
        ),
        source,
      },
    ];
  });
}
