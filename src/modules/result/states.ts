import type { Question } from '../../engines/questionnaire/model.js';
import { type AnswerStates, allAnswered } from '../../engines/statistics/counts.js';
import type { CountedVersion, KeyCells } from './counted.js';
import type { GroundVersion } from './ground.js';

/** How many gave an answer of their own, by the cells its kind writes (answer-cells.ts). */
export function answeredIn(question: Question, cells: KeyCells): number {
  switch (question.kind) {
    case 'SINGLE_CHOICE':
    case 'BOOLEAN':
      return cells.total('CODE');
    case 'MULTIPLE_CHOICE':
    case 'MATRIX':
      return cells.total('ANSWERS');
    case 'RANKING':
      return cells.everywhere('CODE', '1');
    case 'PAIR':
      return cells.total('NUMBER', 'expectation') + cells.total('NUMBER', 'experience') - cells.total('CODE', 'pair');
    case 'TEXT':
    case 'LONG_TEXT':
      return cells.total('TEXT');
    case 'CALCULATED':
      return cells.total('NUMBER') + cells.total('CODE') + cells.total('TEXT');
    default:
      return cells.total('NUMBER');
  }
}

/** What became of a question, or of a matrix row, in the responses to one version; they add up to these. */
export function statesIn(
  version: GroundVersion,
  counted: CountedVersion,
  key: string,
  row: string | null,
  { answered, notApplicable }: Pick<AnswerStates, 'answered' | 'notApplicable'>,
): AnswerStates {
  const question = version.questions.get(key);
  const conditional =
    question?.kind === 'MATRIX' && question.rows.some(({ code, offeredIf }) => code === row && offeredIf.length > 0);
  const asked = counted.asked(version.compiled).get(conditional ? `${key}.${row}` : key) ?? 0;
  // Nobody answers what is worked out: it has a value, or it has none.
  const shown = question?.kind === 'CALCULATED' ? answered : asked;
  return {
    ...allAnswered(answered),
    notApplicable,
    skipped: shown - answered - notApplicable,
    hidden: counted.responses - shown,
  };
}
