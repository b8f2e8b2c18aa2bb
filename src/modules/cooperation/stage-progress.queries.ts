const fromState = { from: 'columns', columns: ['id', 'institution_id', 'state', 'procedure_version_id'] } as const;

/** What a case tells of its stages, and of who answers for it. */
export const stageContributions = { stageProgress: fromState, responsible: fromState } as const;
