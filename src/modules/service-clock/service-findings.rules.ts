/** What somebody should see to, so that times are counted well. */
export const serviceFindingCodes = [
  'NO_CALENDAR',
  'CALENDAR',
  'CLOCKS_UNCONFIRMED',
  'CLOCKS_DIFFER',
  'STANDARD_ENDS',
] as const;
export type ServiceFindingCode = (typeof serviceFindingCodes)[number];

/** In how many days something is soon. */
export const SOON = 60;
