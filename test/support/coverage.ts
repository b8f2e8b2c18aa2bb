import { Kind, OperationTypeNode, parse } from 'graphql';
import { it } from 'vitest';
import rows from '../coverage/seed-rows.json' with { type: 'json' };
import { type TestApi, unchanged } from './api.js';

/** What a tagged test did, as the reporter writes it to docs/coverage.md. */
export interface SeedRecord {
  readonly rows: readonly string[];
  /** Root fields called through HTTP that were accepted, and those that were refused with nothing changed. */
  readonly accepted: readonly string[];
  readonly refused: readonly string[];
}

declare module 'vitest' {
  interface TaskMeta {
    seed?: SeedRecord;
  }
}

/** The two things a tagged test must show; both return the call's own answer, for the test to assert whole. */
export interface Seed {
  /** A call that must succeed: through HTTP, no errors, no userErrors, something in return. */
  accepted<T>(call: () => Promise<T>): Promise<T>;
  /** A call a rule must refuse (for top-level errors, ask with `api.raw`): through HTTP, with errors or userErrors, and not one row different afterwards. */
  refused<T>(api: Pick<TestApi, 'fingerprint'>, call: () => Promise<T>): Promise<T>;
}

interface Heard {
  readonly fields: readonly string[];
  readonly faults: readonly string[];
}

const known = new Map(rows.rows.map((row) => [row.id, row]));

/**
 * A test that proves rows of the seed (test/coverage/seed-rows.json). It fails, whatever it asserts beside, unless it made
 * an accepted call through HTTP and, where a row has a rule, a refused one that left the database as it was.
 */
export function seedTest(ids: readonly string[], name: string, prove: (seed: Seed) => Promise<void>): void {
  it(`${ids.join(', ')}: ${name}`, async ({ task }) => {
    task.meta.seed = await witness(ids, prove);
  });
}

/** Runs a proof and says what it showed; throws where it showed too little. */
export async function witness(ids: readonly string[], prove: (seed: Seed) => Promise<void>): Promise<SeedRecord> {
  for (const id of ids) if (!known.has(id)) throw new Error(`${id} is no row of test/coverage/seed-rows.json`);
  const accepted = new Set<string>();
  const refused = new Set<string>();
  await prove({
    accepted: async (call) => {
      const [answer, heard] = await listen(call);
      const faults = heard.flatMap((one) => one.faults);
      if (faults.length > 0) throw new Error(`this call must be accepted: ${faults.join('; ')}`);
      for (const field of heard.flatMap((one) => one.fields)) accepted.add(field);
      return answer;
    },
    refused: async (api, call) => {
      const [answer, heard] = await unchanged(api, () => listen(call));
      for (const one of heard) if (one.faults.length === 0) throw new Error(`${one.fields} must be refused`);
      for (const field of heard.flatMap((one) => one.fields)) refused.add(field);
      return answer;
    },
  });
  const rules = ids.filter((id) => known.get(id)?.rule);
  if (accepted.size === 0) throw new Error('this test asserted no success through HTTP: use seed.accepted');
  if (rules.length > 0 && refused.size === 0)
    throw new Error(`${rules.join(', ')} has a rule, but no refusal was asserted: use seed.refused`);
  return { rows: [...ids], accepted: [...accepted], refused: [...refused] };
}

/** Runs a call and listens to the GraphQL that passes over HTTP meanwhile. */
async function listen<T>(call: () => Promise<T>): Promise<[T, Heard[]]> {
  const real = globalThis.fetch;
  const heard: Heard[] = [];
  globalThis.fetch = async (target, init) => {
    const response = await real(target, init);
    if (typeof init?.body === 'string' && new URL(String(target)).pathname.endsWith('/graphql'))
      heard.push(hear(init.body, await response.clone().text()));
    return response;
  };
  try {
    const answer = await call();
    if (heard.length === 0) throw new Error('no GraphQL call was made through HTTP');
    return [answer, heard];
  } finally {
    globalThis.fetch = real;
  }
}

function hear(request: string, answer: string): Heard {
  const { query } = JSON.parse(request) as { query: string };
  const body = JSON.parse(answer) as { data?: Record<string, unknown> | null; errors?: { message: string }[] };
  const operations = parse(query).definitions.filter((one) => one.kind === Kind.OPERATION_DEFINITION);
  const fields = operations.flatMap((operation) =>
    operation.selectionSet.selections.flatMap((one) =>
      one.kind === Kind.FIELD ? [{ key: one.alias?.value ?? one.name.value, name: one.name.value, operation }] : [],
    ),
  );
  const faults = (body.errors ?? []).map((error) => error.message);
  for (const { key, name, operation } of fields) {
    const value = body.data?.[key];
    if (value === null || value === undefined) faults.push(`${name} answered null`);
    else if (operation.operation === OperationTypeNode.MUTATION) {
      const { userErrors } = value as { userErrors?: object[] };
      if (!userErrors) throw new Error(`${name}: select userErrors, else nobody knows whether it succeeded`);
      faults.push(...userErrors.map((error) => `${name}: ${JSON.stringify(error)}`));
    }
  }
  return { fields: fields.map((one) => one.name), faults };
}
