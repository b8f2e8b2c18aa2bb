import { text } from '../../../kernel/text.js';
import { allTexts, type PlacedText } from '../all-texts.js';
import { questionsIn } from '../elements.js';
import { didYouMean } from '../expression/closest.js';
import type { Questionnaire } from '../model.js';
import { piecesOf } from '../pipe.js';
import { ENTRY } from '../references.js';
import type { Note, Rule } from './finding.js';

/** A text that quotes an answer to a question that there is not: respondents would read the braces. */
export const unknownQuote: Rule = {
  code: 'UNKNOWN_QUOTE',
  severity: 'ERROR',
  check: ({ questionnaire }) => {
    const known = new Set([
      ...questionnaire.questions.map((one) => one.key),
      ...questionnaire.calculated.map((one) => one.name),
    ]);
    return allTexts(questionnaire).flatMap((one) => unknownIn(one, known, questionnaire));
  },
};

function unknownIn({ path, texts }: PlacedText, known: ReadonlySet<string>, questionnaire: Questionnaire): Note[] {
  const entry = entryKeys(path, questionnaire);
  const names = Object.values(texts)
    .flatMap(piecesOf)
    .flatMap((piece) => (piece.is === 'reference' ? [piece.name] : []));
  return [...new Set(names)].flatMap((name) => {
    const [head = '', inner = ''] = name.split('.');
    const bare = head.replace(/\[-?\d+\]$/, '');
    if (known.has(bare) || (bare === ENTRY && entry.has(inner))) return [];
    const hint = didYouMean(bare === ENTRY ? inner : bare, bare === ENTRY ? entry : known);
    return {
      path,
      explanation: text(`There is no question {${name}}.${hint.en}`, `Tidak ada pertanyaan {${name}}.${hint.id}`),
      mend: text('Name a question or a calculated value.', 'Sebut pertanyaan atau nilai terhitung.'),
    };
  });
}

/** What a text within a group can quote of its own entry. */
function entryKeys(path: readonly string[], { questions }: Questionnaire): ReadonlySet<string> {
  const group = questions.find((one) => one.kind === 'GROUP' && one.path.every((name, index) => path[index] === name));
  const inner = group?.kind === 'GROUP' ? questionsIn(group.elements) : [];
  return new Set(inner.map((one) => one.key));
}
