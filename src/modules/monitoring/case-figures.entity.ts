import { p } from '@mikro-orm/core';
import { instant } from '../../platform/database/keys.js';

const number = () => p.text().columnType('numeric');

/** The figures of CaseFiguresType, as they are kept. */
export const caseFigures = () => ({
  drawnAt: instant(),
  planNumber: p.integer().nullable(),
  attainmentPercent: number().nullable(),
  obligationsTotal: p.integer(),
  obligationsOverdue: p.integer(),
  fulfilledPercent: number().nullable(),
  meetingsHeld: p.integer(),
  meetingsOverdue: p.integer(),
  complaintsOpened: p.integer(),
  complaintsOpen: p.integer(),
});
