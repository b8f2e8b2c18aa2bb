export const importPolicies = ['ALL_OR_NOTHING', 'SKIP_BAD_ROWS'] as const;
export type ImportPolicy = (typeof importPolicies)[number];
export const importStatuses = ['QUEUED', 'RUNNING', 'DONE', 'REHEARSED', 'REFUSED', 'FAILED'] as const;
export type ImportStatus = (typeof importStatuses)[number];
