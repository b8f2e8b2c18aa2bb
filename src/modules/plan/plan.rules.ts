/** How far a version of the plan is. */
export const planStatuses = ['DRAFT', 'PROPOSED', 'AGREED', 'SUPERSEDED'] as const;
export type PlanStatus = (typeof planStatuses)[number];

/** Which way an indicator is to go. */
export const directions = ['UP', 'DOWN', 'KEEP'] as const;
export type Direction = (typeof directions)[number];

/** What one has to do with an activity. */
export const duties = ['RESPONSIBLE', 'ACCOUNTABLE', 'CONSULTED', 'INFORMED'] as const;
export type Duty = (typeof duties)[number];

/** What a party puts in. */
export const commitmentKinds = [
  'FACILITY',
  'PERSONNEL',
  'TECHNOLOGY',
  'BUDGET',
  'TIME',
  'PERMIT',
  'REGULATORY',
  'FUNDS',
  'EXPERTISE',
  'FIELD_DATA',
  'RESEARCH_ACCESS',
] as const;
export type CommitmentKind = (typeof commitmentKinds)[number];

/** How the parties keep in touch. */
export const channelKinds = ['MEETING', 'LETTER', 'EMAIL', 'MESSAGE', 'PHONE', 'PORTAL', 'OTHER'] as const;
export type ChannelKind = (typeof channelKinds)[number];
