import type { Definition } from '../definition.js';
import type { Source } from '../provenance.js';

/** Every place of an SOP that quotes a text. */
export function sourcesIn(definition: Definition): { source: Source; step: string | null; path: readonly string[] }[] {
  const found: { source: Source | undefined; step: string | null; path: readonly string[] }[] = [
    { source: definition.intake.source, step: null, path: ['intake', 'source'] },
    ...(definition.stages ?? []).map(({ source }, index) => ({
      source,
      step: null,
      path: ['stages', String(index), 'source'],
    })),
    ...(definition.requiredClauses ?? []).map(({ source }, index) => ({
      source,
      step: null,
      path: ['requiredClauses', String(index), 'source'],
    })),
    ...definition.returnPolicies.map(({ source }, index) => ({
      source,
      step: null,
      path: ['returnPolicies', String(index), 'source'],
    })),
    ...definition.steps.flatMap((step, index) => {
      const path = ['steps', String(index)];
      return [
        { source: step.source, step: step.id, path: [...path, 'source'] },
        ...step.actions.map(({ source }, at) => ({
          source,
          step: step.id,
          path: [...path, 'actions', String(at), 'source'],
        })),
      ];
    }),
    ...definition.anyTime.map(({ source }, index) => ({
      source,
      step: null,
      path: ['anyTime', String(index), 'source'],
    })),
  ];
  return found.flatMap(({ source, step, path }) => (source ? [{ source, step, path }] : []));
}
