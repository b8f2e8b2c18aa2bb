import type { Definition } from '../../engines/workflow/definition.js';

/** How cooperations are watched where neither the institution nor the SOP says otherwise. */
export const usualSettings = { dormantAfterDays: 90, dueSoonDays: 14 } as const;

export interface Watch {
  readonly dormantAfterDays: number;
  readonly dueSoonDays: number;
}

/** The SOP's own word goes before the institution's. */
export const watchOf = (definition: Pick<Definition, 'execution'>, settings: Watch | null): Watch => ({
  ...(settings ?? usualSettings),
  ...definition.execution,
});

export const executionFileKinds = ['FILE', 'PHOTO'] as const;
export type ExecutionFileKind = (typeof executionFileKinds)[number];
