import { blame } from '../answer-fault.js';
import { wordIn } from '../document.js';
import type { RankingQuestion } from '../model.js';
import { flag } from '../reading.js';
import { choiceDisplay, choicesOf, choiceType, notOffered, offeredIfOf, offering } from './choices.js';
import { checkCount, codeListReader } from './code-list.js';
import type { Handler, Kind, Tools } from './kind.js';
import { selectedOf } from './multiple-choice.js';
import { only } from './only.js';

/** Choices put in order, the first place first (pemeringkatan). */
export const ranking: Kind<RankingQuestion> = {
  takes: (type) => type === 'ranking',
  read: (node, base, reading) => {
    const { choices, notApplicable } = choicesOf(node, reading, false);
    return {
      ...base,
      kind: 'RANKING',
      choices,
      notApplicable: notApplicable ?? base.notApplicable,
      partial: flag(node, 'selectToRankEnabled', reading.note),
      ...selectedOf(node, choices, reading),
    };
  },
  typeOf: (question) => ({ is: 'LIST', of: choiceType(question.choices), ordered: true }),
  needs: (question) => offeredIfOf(question.choices),
  itemType: (question) => choiceType(question.choices),
  handler: (question, tools) => rankingHandler(question, tools),
  fromData: (_, data) => (Array.isArray(data) ? { ranking: data.map(wordIn) } : null),
};

function rankingHandler(question: RankingQuestion, tools: Tools): Handler<readonly string[]> {
  const { key, choices, partial, minSelected, maxSelected } = question;
  const path = [key];
  const list = codeListReader(key, choices);
  const values = new Map(choices.map((choice) => [choice.code, choice.value]));
  const isOffered = offering(choices, tools);
  const show = choiceDisplay(choices);
  return {
    read: (value, run) => {
      const given = only(value, 'ranking', key, run);
      return given === null ? null : list(given, run);
    },
    settle: isOffered
      ? (held, run) => {
          const kept = held.filter((code) => isOffered(code, run));
          for (const code of held) if (!kept.includes(code)) notOffered([key, code], run);
          return kept.length > 0 ? kept : undefined;
        }
      : undefined,
    offered: isOffered && ((run) => [...values.keys()].filter((code) => isOffered(code, run))),
    value: (held) => held.map((code) => values.get(code)),
    store: (held) => ({ ranking: held }),
    complete: (held, run) => {
      if (partial) return checkCount(held.length, minSelected, maxSelected, path, run);
      const offered = isOffered ? choices.filter((choice) => isOffered(choice.code, run)) : choices;
      if (held.length < offered.length)
        blame(
          run,
          'TOO_FEW',
          path,
          `Give all ${offered.length} a place.`,
          `Beri peringkat kepada ke-${offered.length} pilihan.`,
        );
    },
    display: (held, language) => held.map((code, index) => `${index + 1}. ${show(code, language)}`).join(', '),
  };
}
