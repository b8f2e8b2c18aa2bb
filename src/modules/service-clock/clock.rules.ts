/** How it stands with a clock. */
export const clockStatuses = ['RUNNING', 'PAUSED', 'MET', 'BREACHED', 'CANCELLED'] as const;
export type ClockStatus = (typeof clockStatuses)[number];
