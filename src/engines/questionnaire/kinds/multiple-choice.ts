import { blame, type Run } from '../answer-fault.js';
import { entry, type Node, wordIn } from '../document.js';
import type { Choice, MultipleChoiceQuestion, SpecialChoice } from '../model.js';
import { flag, type Reading, wholeOf } from '../reading.js';
import { choiceDisplay, choicesOf, choiceType, notOffered, offeredIfOf, offering } from './choices.js';
import { checkCount, codeListReader } from './code-list.js';
import type { Handler, Kind, Tools } from './kind.js';
import { only } from './only.js';

const types = new Set(['checkbox', 'tagbox']);

/** Any of several choices (pilihan ganda). */
export const multipleChoice: Kind<MultipleChoiceQuestion> = {
  takes: (type) => types.has(type),
  read: (node, base, reading) => {
    const { choices, notApplicable } = choicesOf(node, reading);
    return {
      ...base,
      kind: 'MULTIPLE_CHOICE',
      choices,
      notApplicable: notApplicable ?? base.notApplicable,
      selectAll: flag(node, 'showSelectAllItem', reading.note) || flag(node, 'hasSelectAll', reading.note),
      ...selectedOf(node, choices, reading),
    };
  },
  typeOf: (question) => ({ is: 'LIST', of: choiceType(question.choices) }),
  needs: (question) => offeredIfOf(question.choices),
  itemType: (question) => choiceType(question.choices),
  handler: (question, tools) => multipleHandler(question, tools),
  fromData: (_, data) => (Array.isArray(data) ? { choices: data.map(wordIn) } : null),
};

/** How many may be chosen; 0 means no limit, as in SurveyJS. */
export function selectedOf(
  node: Node,
  choices: readonly Choice[],
  { note }: Reading,
): { minSelected: number; maxSelected: number | null } {
  const min = Math.max(0, wholeOf(node, 'minSelectedChoices', note) ?? 0);
  const max = wholeOf(node, 'maxSelectedChoices', note) ?? 0;
  const most = max > 0 ? max : null;
  if (min > (most ?? choices.length))
    note(
      'OUT_OF_RANGE',
      [entry(node, 'minSelectedChoices') === undefined ? 'maxSelectedChoices' : 'minSelectedChoices'],
      'No answer can have that many choices.',
      'Tidak ada jawaban yang dapat memuat pilihan sebanyak itu.',
    );
  return { minSelected: min, maxSelected: most };
}

/** Choices that stand alone. */
const alone: readonly (SpecialChoice | null)[] = ['NONE', 'REFUSE', 'DONT_KNOW'];

function multipleHandler(question: MultipleChoiceQuestion, tools: Tools): Handler<readonly string[]> {
  const { key, choices, minSelected, maxSelected } = question;
  const path = [key];
  const list = codeListReader(key, choices);
  const values = new Map(choices.map((choice) => [choice.code, choice.value]));
  const order = new Map(choices.map((choice, index) => [choice.code, index]));
  const exclusive = new Set(choices.filter((choice) => alone.includes(choice.special)).map((choice) => choice.code));
  const scores = new Map(choices.map((choice) => [choice.code, choice.score]));
  const isOffered = offering(choices, tools);
  const show = choiceDisplay(choices);
  const standsAlone = (codes: readonly string[], run: Run) => {
    const one = codes.find((code) => exclusive.has(code));
    if (one === undefined || codes.length === 1) return codes;
    return blame(
      run,
      'RULE_BROKEN',
      path,
      `"${one}" goes with no other choice.`,
      `"${one}" tidak dapat dipilih bersama pilihan lain.`,
    );
  };
  return {
    read: (value, run) => {
      const given = only(value, 'choices', key, run);
      const codes = given === null ? null : list(given, run);
      if (!codes || (exclusive.size > 0 && standsAlone(codes, run) === null))
        return codes === undefined ? undefined : null;
      if (maxSelected !== null && codes.length > maxSelected) {
        checkCount(codes.length, 0, maxSelected, path, run);
        return null;
      }
      return [...codes].sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
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
    store: (held) => ({ choices: held }),
    complete: minSelected > 0 ? (held, run) => checkCount(held.length, minSelected, null, path, run) : undefined,
    score: (held) => held.reduce((sum, code) => sum + (scores.get(code) ?? 0), 0),
    display: (held, language) => held.map((code) => show(code, language)).join(', '),
  };
}
