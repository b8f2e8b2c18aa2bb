/** What lies beside a case and is worked on there: the SOP says in which steps, and by whom. */
export const workKinds = ['CLAUSES', 'PLAN', 'EXECUTION', 'MONITORING', 'EVALUATION', 'PUBLICITY', 'RECORDS'] as const;
export type WorkKind = (typeof workKinds)[number];

interface Observation {
  readonly type: 'NUMBER' | 'BOOLEAN' | 'CHOICE';
  /** Whoever works on this can change it; null: nobody's work in the case (respondents, complainants, time). */
  readonly by: WorkKind | null;
  /** CHOICE: the codes it may be. */
  readonly choices?: readonly string[];
}

/**
 * What a fact may observe beside the case. Nobody hands such a fact in: the server reads it before every act. What is
 * not known is left out.
 */
export const observations = {
  'clauses.total': { type: 'NUMBER', by: 'CLAUSES' },
  'clauses.agreed': { type: 'NUMBER', by: 'CLAUSES' },
  'clauses.open': { type: 'NUMBER', by: 'CLAUSES' },
  /** Clauses of the SOP's checklist that are not agreed. */
  'clauses.requiredMissing': { type: 'NUMBER', by: 'CLAUSES' },
  /** The latest composed draft holds exactly the agreed clauses as they now stand. */
  'clauses.draftCurrent': { type: 'BOOLEAN', by: 'CLAUSES' },
  'plan.complete': { type: 'BOOLEAN', by: 'PLAN' },
  'plan.acknowledged': { type: 'BOOLEAN', by: 'PLAN' },
  'plan.version': { type: 'NUMBER', by: 'PLAN' },
  'indicators.attainmentPercent': { type: 'NUMBER', by: 'PLAN' },
  'obligations.total': { type: 'NUMBER', by: 'PLAN' },
  'obligations.overdue': { type: 'NUMBER', by: 'EXECUTION' },
  'obligations.fulfilledPercent': { type: 'NUMBER', by: 'EXECUTION' },
  /** Of the present round: since the step that works on the execution was entered from one that does not. */
  'activities.planned': { type: 'NUMBER', by: 'EXECUTION' },
  'activities.held': { type: 'NUMBER', by: 'EXECUTION' },
  'activities.heldWithEvidence': { type: 'NUMBER', by: 'EXECUTION' },
  /** Neither held nor cancelled. */
  'activities.open': { type: 'NUMBER', by: 'EXECUTION' },
  /** Invitations that nobody has answered yet. */
  'invitations.open': { type: 'NUMBER', by: 'EXECUTION' },
  'meetings.withMinutes': { type: 'NUMBER', by: 'EXECUTION' },
  /** Filed since the step that works on records was entered. */
  'records.filed': { type: 'NUMBER', by: 'RECORDS' },
  'meetings.overdue': { type: 'NUMBER', by: 'EXECUTION' },
  /** Days since anything was done. */
  'activity.idleDays': { type: 'NUMBER', by: 'EXECUTION' },
  /** A monitoring report is finished that no act has taken up yet. */
  'monitoring.reportReady': { type: 'BOOLEAN', by: 'MONITORING' },
  'evaluation.completed': { type: 'BOOLEAN', by: 'EVALUATION' },
  /** One was completed since the step that works on evaluations was entered; not known elsewhere. */
  'evaluation.fresh': { type: 'BOOLEAN', by: 'EVALUATION' },
  /** Days since the latest evaluation was completed. */
  'evaluation.ageDays': { type: 'NUMBER', by: 'EVALUATION' },
  'evaluation.benefitPercent': { type: 'NUMBER', by: 'EVALUATION' },
  'evaluation.attainmentPercent': { type: 'NUMBER', by: 'EVALUATION' },
  'evaluation.outcome': { type: 'CHOICE', by: 'EVALUATION', choices: ['CONTINUE', 'IMPROVE', 'REVIEW'] },
  'satisfaction.index': { type: 'NUMBER', by: null },
  'satisfaction.responses': { type: 'NUMBER', by: null },
  'complaints.open': { type: 'NUMBER', by: null },
} as const satisfies Record<string, Observation>;

export type ObservationName = keyof typeof observations;
export const observationNames = Object.keys(observations) as readonly ObservationName[];
export const observationOf = (name: ObservationName): Observation => observations[name];
