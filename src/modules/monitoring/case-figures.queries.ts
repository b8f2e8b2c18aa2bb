import { decimal } from '../../platform/read/exact.js';

const column = (name: string) => ({ from: 'column', column: name }) as const;

/** The figures of CaseFiguresType. */
export const figureFields = {
  drawnAt: column('drawn_at'),
  planNumber: column('plan_number'),
  attainmentPercent: decimal('attainment_percent'),
  obligationsTotal: column('obligations_total'),
  obligationsOverdue: column('obligations_overdue'),
  fulfilledPercent: decimal('fulfilled_percent'),
  meetingsHeld: column('meetings_held'),
  meetingsOverdue: column('meetings_overdue'),
  complaintsOpened: column('complaints_opened'),
  complaintsOpen: column('complaints_open'),
} as const;
