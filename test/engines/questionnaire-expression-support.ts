import { ConditionRunner, ExpressionRunner } from 'survey-core';
import { checkTypes } from '../../src/engines/questionnaire/expression/check-types.js';
import { compileExpression } from '../../src/engines/questionnaire/expression/compile.js';
import { parseExpression } from '../../src/engines/questionnaire/expression/parse.js';
import type { ExpressionProblem } from '../../src/engines/questionnaire/expression/problem.js';
import type { Expression } from '../../src/engines/questionnaire/expression/syntax.js';
import type { Value, ValueType } from '../../src/engines/questionnaire/expression/value.js';
import type { Result } from '../../src/kernel/result.js';

export type Data = Readonly<Record<string, Value>>;
export type Types = Readonly<Record<string, ValueType>>;

export const number: ValueType = { is: 'NUMBER' };
export const text: ValueType = { is: 'TEXT' };
export const boolean: ValueType = { is: 'BOOLEAN' };
export const date: ValueType = { is: 'DATE' };
export const choice = (...codes: string[]): ValueType => ({ is: 'CHOICE', codes });
export const list = (of: ValueType): ValueType => ({ is: 'LIST', of });
export const record = (fields: Types): ValueType => ({ is: 'RECORD', fields });

export const today = '2026-11-22';

export const parsed = (source: string): Expression => {
  const result = parseExpression(source);
  if (!result.ok) throw new Error(`${source}: ${JSON.stringify(result.error)}`);
  return result.value;
};
export const refusal = (source: string): ExpressionProblem => {
  const result = parseExpression(source);
  if (result.ok) throw new Error(`accepted: ${source.slice(0, 80)}`);
  return result.error;
};
export const checked = (expression: Expression, types: Types): Result<ValueType, ExpressionProblem[]> =>
  checkTypes(
    expression,
    ([head, ...rest]) => (rest.length === 0 && Object.hasOwn(types, String(head)) ? types[String(head)] : undefined),
    Object.keys(types),
  );

export const evaluated = (source: string, data: Data): Value => run(parsed(source), data);
export const run = (expression: Expression, data: Data, on = today): Value =>
  compileExpression(expression)((name) => (Object.hasOwn(data, name) ? data[name] : undefined), on);

/** What SurveyJS makes of the same text: nothing for what is empty or no number, a day for a date. */
export function oracle(source: string, data: Data, is: ValueType['is'], on = today): Value {
  const survey = {
    dateProvider: { now: () => new Date(`${on}T10:20:30`) },
    getValueGetterContext: () => undefined,
  };
  const runner = is === 'BOOLEAN' ? new ConditionRunner(source) : new ExpressionRunner(source);
  if (!runner.canRun()) throw new Error(`SurveyJS cannot read ${source}`);
  return plain(runner.runValues({ ...data }, { survey }));
}

/** A result of SurveyJS as ours would be. */
export function plain(value: unknown): Value {
  if (value === null || (typeof value === 'number' && !Number.isFinite(value))) return undefined;
  if (!(value instanceof Date)) return value === 0 ? 0 : (value as Value);
  if (Number.isNaN(value.getTime()) || value.getFullYear() > 9999 || value.getFullYear() < 1) return undefined;
  const two = (part: number) => String(part).padStart(2, '0');
  return `${String(value.getFullYear()).padStart(4, '0')}-${two(value.getMonth() + 1)}-${two(value.getDate())}`;
}

/** An expression without where its parts stood. */
export const bare = (expression: Expression): unknown =>
  JSON.parse(JSON.stringify(expression, (key, value) => (key === 'at' ? undefined : value)));

/** A condition holds or does not. */
export const verdict = (value: Value, is: ValueType['is']): Value => (is === 'BOOLEAN' ? value === true : value);
