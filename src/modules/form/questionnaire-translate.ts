import { type Translation, translate } from '../../engines/questionnaire/edit/translate.js';
import { problem } from '../../kernel/problem.js';
import { fail } from '../../kernel/result.js';
import { text } from '../../kernel/text.js';
import type { Work } from '../../platform/mutation/work.js';
import type { Actor } from '../identity/actor.js';
import type { Outcome } from '../identity/answer.js';
import { type EditOf, editDraft } from './questionnaire-edit.js';

export interface QuestionnaireTranslate extends EditOf {
  readonly texts: readonly Translation[];
}

const MOST_TEXTS = 2_000;

/** Writes lines of the translation sheet; all or none. */
export async function questionnaireTranslate(work: Work<Actor>, input: QuestionnaireTranslate): Promise<Outcome> {
  if (input.texts.length > MOST_TEXTS) return fail([tooMany]);
  return editDraft(work, input, { kind: 'TRANSLATED' }, (document) => {
    const edited = translate(document, input.texts);
    return edited.ok ? edited : fail(edited.error.map((one) => ({ ...one, path: ['texts', ...one.path] })));
  });
}

const tooMany = problem(
  'TOO_MANY',
  ['input', 'texts'],
  text(`At most ${MOST_TEXTS} lines.`, `Paling banyak ${MOST_TEXTS} baris.`),
);
