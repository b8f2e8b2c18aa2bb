import type { Client } from 'graphql-ws';
import type { Event as EngineEvent } from '../../src/engines/workflow/event.js';
import { writeEvents } from '../../src/platform/event/announce.js';
import { until } from '../platform/event-log-support.js';
import type { TestApi } from '../support/api.js';
import type { TestInstitution, TestMember } from '../support/fixture.js';

export interface SeenEvent {
  readonly id: string;
  readonly cursor: string;
  readonly kind: string;
  readonly subject: { readonly __typename: string; readonly id: string; readonly name?: string } | null;
  readonly personId?: string | null;
  readonly action?: string | null;
  readonly changes?: readonly Record<string, unknown>[];
}
interface Answer {
  readonly data?: Record<string, SeenEvent | null> | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: Record<string, unknown> }[];
}

/** One subscription on a socket of its own. */
export interface Listener {
  readonly events: SeenEvent[];
  readonly errors: unknown[];
  readonly client: Client;
  ended(): boolean;
  has(count: number): Promise<SeenEvent[]>;
  /** Cuts the line, as a dead network does. */
  kill(): Promise<void>;
}

export function listen(api: TestApi, as: TestMember, query: string, variables: Record<string, unknown> = {}): Listener {
  const client = api.socket({ as });
  const events: SeenEvent[] = [];
  const errors: unknown[] = [];
  let [over, open, connected] = [false, true, false];
  client.on('connected', () => {
    connected = true;
  });
  client.subscribe<Answer['data']>(
    { query, variables },
    {
      next: ({ data, errors: found }) => {
        if (!open) return;
        for (const error of found ?? []) errors.push(error.extensions?.code);
        for (const event of Object.values(data ?? {})) if (event) events.push(event as SeenEvent);
      },
      error: (error) => {
        over = true;
        if (Array.isArray(error)) errors.push(...error.map((one) => one.extensions?.code));
        else errors.push((error as { code?: number }).code);
      },
      complete: () => {
        over = true;
      },
    },
  );
  return {
    events,
    errors,
    client,
    ended: () => over,
    has: async (count) => {
      await until(`${count} events, ${events.length} came`, () => events.length >= count);
      return events.slice(0, count);
    },
    kill: async () => {
      open = false;
      await until('the socket is open', () => connected);
      client.terminate();
    },
  };
}

/** Resolves when the server has taken up this many streams: a subscription has no acknowledgement of its own. */
export const streaming = (api: TestApi, count: number): Promise<void> =>
  until(`${count} streams`, () => api.api.shared.events.size === count);

/** An event of a case as the cooperation module announces it. */
export async function announceCase(
  api: TestApi,
  institution: TestInstitution,
  caseId: string,
  changes: readonly EngineEvent[],
  personId: string | null = null,
): Promise<void> {
  const { clock, ids, committed } = api.api.shared.runner;
  await api.gateway.transaction(institution.id, (transaction) =>
    writeEvents(transaction, { institutionId: institution.id, personId, at: clock.now(), nextId: ids.next }, [
      {
        kind: 'COOPERATION_ACTED',
        subjectType: 'Cooperation',
        subjectId: caseId,
        subjectVersion: 2,
        facts: { changes, action: 'forward', steps: ['review'], phase: 'EXPLORATION', status: 'OPEN' },
      },
    ]),
  );
  committed(institution.id);
}

export const enters = (instance: string): EngineEvent => ({
  type: 'StepEntered',
  at: '2026-03-02T02:00:00Z',
  instance,
  step: 'review',
  phase: 'EXPLORATION',
  round: 1,
  from: 'intake',
  seats: [],
});
export const paraf: EngineEvent = {
  type: 'SlotsEmptied',
  at: '2026-03-02T02:00:00Z',
  sheet: 'draft',
  slots: ['head'],
};

export const grant = (api: TestApi, institution: TestInstitution, object: string, subject: string) =>
  api.gateway.system.query('insert into access_grant (institution_id, object_id, subject_id) values ($1, $2, $3)', [
    institution.id,
    object,
    subject,
  ]);

const registerMutation = `mutation ($name: String!) {
  partnerRegister(input: { name: $name, country: "ID", kind: COMPANY, level: NATIONAL }) { partner { id } userErrors { message } }
}`;
export async function register(api: TestApi, as: TestMember, name: string): Promise<string> {
  const { partnerRegister } = await api.request<{ partnerRegister: { partner: { id: string } } }>(
    registerMutation,
    { name },
    { as },
  );
  return partnerRegister.partner.id;
}
