/**
 * How far what was owed up to a day is fulfilled, as an SQL aggregate over obligations: the average of those that were
 * due before it, are fulfilled, or breached; excused and dropped ones are owed no more. Null while nothing was.
 */
export const fulfilledPercent = (o: string, today: string): string =>
  `round(avg(${o}."percent") filter (where ${o}."status" in ('FULFILLED', 'BREACHED', 'OVERDUE')
    or (${o}."status" in ('PLANNED', 'DUE') and ${o}."due_on" < ${today})), 2)`;
