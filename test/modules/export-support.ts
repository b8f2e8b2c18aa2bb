import type { Answer } from '../../src/engines/questionnaire/answer.js';
import type { AskedVersion, EntriesOf } from '../../src/modules/export/response-columns.js';
import { answerColumns } from '../../src/modules/export/response-columns.js';
import { layOut, type NamedResponse, responseTable } from '../../src/modules/export/response-table.js';
import { accepted, compiled, survey } from '../engines/questionnaire-support.js';

export const version = (number: number, elements: readonly object[], rest: object = {}): AskedVersion => ({
  number,
  label: `${number}.0.0`,
  compiled: compiled(survey(elements, rest)),
});

/** A response that the version takes, as it would be kept. */
export function responseTo(
  { number, compiled: to }: AskedVersion,
  answers: readonly Answer[],
  rest = {},
): NamedResponse {
  const { path, answers: kept, calculated } = accepted(to, answers);
  return {
    id: `r${number}`,
    versionNumber: number,
    path,
    answers: kept,
    calculated,
    submittedAt: new Date('2026-03-02T01:02:03Z'),
    day: '2026-03-02',
    partner: 'PT Contoh',
    contact: 'Sari',
    segment: null,
    language: 'id',
    channel: 'PAGE',
    ...rest,
  };
}

/** The response table, and its answers' columns alone. */
export function laid(
  versions: readonly AskedVersion[],
  responses: readonly NamedResponse[],
  entriesOf: EntriesOf = () => 2,
) {
  const columns = layOut(answerColumns(versions, entriesOf), 'en');
  return { columns, table: responseTable('Responses', columns, versions, responses) };
}
