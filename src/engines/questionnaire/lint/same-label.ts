import { cut, text } from '../../../kernel/text.js';
import { everyQuestion } from '../elements.js';
import type { Question } from '../model.js';
import type { Texts } from '../texts.js';
import type { Note, Rule } from './finding.js';

/** Two choices that read the same: nobody can tell them apart. */
export const sameLabel: Rule = {
  code: 'SAME_LABEL',
  severity: 'WARNING',
  check: ({ questionnaire }) => everyQuestion(questionnaire.pages).flatMap(sameIn),
};

function sameIn(question: Question): Note[] {
  const lists: readonly (readonly { readonly texts: Texts }[])[] = [
    'choices' in question ? question.choices : [],
    'steps' in question ? question.steps : [],
    question.kind === 'MATRIX' ? question.rows : [],
    question.kind === 'MATRIX' ? question.columns : [],
  ];
  return lists.flatMap((list) => {
    const seen = new Set<string>();
    return list.flatMap(({ texts }) =>
      Object.entries(texts).flatMap(([language, label]) => {
        const name = `${language} ${label.trim().toLowerCase()}`;
        if (!seen.has(name)) {
          seen.add(name);
          return [];
        }
        return {
          path: question.path,
          explanation: text(
            `Two choices read "${cut(label, 80)}" (${language}).`,
            `Dua pilihan berbunyi "${cut(label, 80)}" (${language}).`,
          ),
          mend: text('Word them differently, or take one away.', 'Bedakan kata-katanya, atau hapus salah satunya.'),
        };
      }),
    );
  });
}
