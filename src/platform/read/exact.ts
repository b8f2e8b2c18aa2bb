import type { Field } from './projection.js';

type Expression = Extract<Field<unknown>, { from: 'expression' }>;

/** SQL: an exact number as text. */
export const decimalSql = (value: string): string => `trim_scale(${value})::text`;
/** SQL: money as the contract has it; null where there is none. */
export const moneySql = (amount: string, currency: string): string =>
  `case when ${amount} is not null then json_build_object('amount', ${decimalSql(amount)}, 'currency', ${currency}) end`;

export const decimal = (column: string): Expression => ({
  from: 'expression',
  sql: (alias) => decimalSql(`${alias}."${column}"`),
});
export const money: Expression = {
  from: 'expression',
  sql: (alias) => moneySql(`${alias}."amount"`, `${alias}."currency"`),
};
