import type { AnswerCell } from '../../engines/questionnaire/answer-cells.js';
import { answerCells } from '../../engines/questionnaire/answer-cells.js';
import type { Checked } from '../../engines/questionnaire/compiled.js';
import type { AnsweredVersion } from './answered-version.js';
import type { Quota } from './link.queries.js';

/** A response as it is kept, without what says which it is. */
export interface ResponseBody extends Pick<Checked, 'path' | 'answers' | 'calculated' | 'scores'> {
  readonly versionId: string;
  readonly invitationId: string | null;
  readonly partnerId: string | null;
  readonly segment: string | null;
  readonly submittedAt: string | null;
  readonly language: string | null;
  readonly channel: 'PAGE' | 'API';
  /** Its hash once it counts. */
  readonly receiptHash: string;
}

export interface ResponseRow extends ResponseBody {
  readonly id: string;
  readonly anonymous: boolean;
  readonly day: string;
  readonly step: number | null;
}

/** A typed answer as the database names its parts. */
export interface AnswerRow {
  readonly key_id: string;
  readonly response_id: string;
  readonly entry: number;
  readonly part: string;
  readonly code: string;
  readonly num: number | null;
  readonly txt: string | null;
  readonly na: boolean;
  readonly version_number: number;
}

type Answered = Pick<ResponseBody, 'answers' | 'calculated'>;

export const cellsIn = ({ compiled }: AnsweredVersion, { answers, calculated }: Answered): AnswerCell[] =>
  answerCells(compiled.questionnaire, answers, calculated);

export function answerRows(version: AnsweredVersion, responseId: string, answered: Answered): AnswerRow[] {
  return cellsIn(version, answered).map(({ key, ...cell }) => {
    const keyId = version.keyIds.get(key);
    if (!keyId) throw new Error('a published question has no key');
    return { ...cell, key_id: keyId, response_id: responseId, version_number: version.number };
  });
}

/** The quotas a response counts towards. */
export const quotasOf = (quotas: readonly Quota[], version: AnsweredVersion, answered: Answered): Quota[] => {
  const cells = quotas.some(({ question }) => question !== null) ? cellsIn(version, answered) : [];
  return quotas.filter(
    ({ question, choice }) => question === null || cells.some((cell) => isChoice(cell, question, choice)),
  );
};

const isChoice = ({ key, part, code, num }: AnswerCell, question: string, choice: string | null): boolean =>
  key === question && part === '' && choice !== null && (code === '' ? String(num) : code) === choice;
