import type { MultipleChoiceQuestion } from '../../../engines/questionnaire/model.js';
import { inLanguage } from '../../../engines/questionnaire/texts.js';
import { html } from '../../../kernel/html.js';
import { text } from '../../../kernel/text.js';
import { words } from '../page-words.js';
import { codeSent, type Field } from './field.js';
import { choices, codesSent, optionsOf } from './options.js';

/** Any of several choices: checkboxes. */
export const multipleChoice: Field<MultipleChoiceQuestion> = {
  frame: () => 'SEVERAL',
  fill: (_, { choices: codes }, name) => (codes ?? []).map((code) => [name, codeSent(code)]),
  show: (asked) => {
    const { question, name, state, sent, speech } = asked;
    const offered = question.choices.filter(({ code }) => state.offered?.includes(code) ?? true);
    const { maxSelected, minSelected } = question;
    const hint = [
      minSelected > 1 && words.atLeast(minSelected)[speech.locale],
      maxSelected !== null && words.atMost(maxSelected)[speech.locale],
    ].filter(Boolean);
    return html`<p class="hint">${words.severalAllowed[speech.locale]} ${hint.join(' ')}</p>${choices(
      'checkbox',
      name,
      sent.all(name),
      optionsOf(offered, asked),
    )}`;
  },
  read: ({ choices: known }, name, sent, blame) => {
    const codes = codesSent(known, sent.all(name), [], blame);
    const lonely = known.find(({ code, special }) => special !== null && special !== 'OTHER' && codes.includes(code));
    if (lonely && codes.length > 1) {
      const called = (language: string) => inLanguage(lonely.texts, language) ?? lonely.code;
      blame(
        'RULE_BROKEN',
        [],
        text(
          `"${called('en')}" goes with no other choice. Untick one or the other.`,
          `"${called('id')}" tidak dapat dipilih bersama pilihan lain. Hapus salah satunya.`,
        ),
      );
      return undefined;
    }
    return codes.length > 0 ? { choices: codes } : undefined;
  },
};
