import { civilDateIn } from '../../kernel/civil-date.js';
import { fail } from '../../kernel/result.js';
import type { Queries } from '../../platform/database/gateway.js';
import type { JobsOptions } from '../../platform/job/jobs.js';
import { serveEach } from '../../platform/job/serve-each.js';
import { type Runner, run } from '../../platform/mutation/run.js';
import { globalId } from '../../platform/read/global-id.js';
import type { SignatureMethods } from '../document/signature-methods.js';
import { claimOrders, endOrder, fulfilOrder, keepReference, type Order } from '../document/signature-order.js';
import type { SignatureAnswer, SignatureProvider } from '../document/signature-provider.js';
import type { Actor } from '../identity/actor.js';
import type { Outcome } from '../identity/answer.js';
import { heldThen } from '../identity/post-holders.js';
import { notFound } from '../identity/problems.js';
import { subjectsHeld } from '../identity/seat.js';
import { cooperationAct } from './cooperation-act.js';
import type { Observer } from './observe-port.js';

export interface SigningHouse {
  readonly runner: Runner;
  readonly methods: SignatureMethods;
  readonly observers: readonly Observer[];
  readonly actorOfMembership: (institutionId: string, membershipId: string) => Promise<Actor | null>;
}
type Signed = Extract<SignatureAnswer, { state: 'SIGNED' }>;

/** Asks the providers that owe an answer, outside any transaction, and takes the acts that waited for a signature. */
export async function signingRound(house: SigningHouse): Promise<void> {
  const { gateway, clock } = house.runner;
  const now = clock.now();
  const orders = await claimOrders(gateway.system, now);
  await serveEach(orders, async (order) => {
    const provider = house.methods.find(order.method);
    const answer = order.overdue || !provider ? null : await askProvider(provider, order, now);
    if (answer?.state === 'SIGNED') return settle(house, order, answer);
    if (answer?.state === 'PENDING') return keepReference(gateway.system, order, answer);
    if (answer) return endOrder(gateway.system, order, 'REFUSED');
    // Nobody waits for ever: a week, whether the provider is silent or was taken out.
    return order.overdue ? endOrder(gateway.system, order, 'LAPSED') : undefined;
  });
}

const askProvider = (provider: SignatureProvider, order: Order, at: Date): Promise<SignatureAnswer> =>
  order.providerReference !== null && provider.ask
    ? provider.ask(order.providerReference)
    : provider.sign({
        ...{ documentSha256: order.sha256, institutionId: order.institutionId, orderId: order.id },
        ...{ personId: order.personId, at, scanSha256: null },
      });

/** The act is taken in the signatory's name, with the posts held on the day of signing; or the signature lapses. */
async function settle(house: SigningHouse, order: Order, told: Signed): Promise<void> {
  const { gateway } = house.runner;
  const { institutionId, waiting } = order;
  const actor = await house.actorOfMembership(institutionId, waiting.membershipId);
  const done = actor && (await takeAct(house, order, told, actor));
  if (!done?.ok) await endOrder(gateway.system, order, 'LAPSED');
}

async function takeAct(house: SigningHouse, order: Order, told: Signed, actor: Actor): Promise<Outcome> {
  const { gateway } = house.runner;
  const { institutionId } = order;
  const signedOn = civilDateIn(told.signedAt, actor.timeZone);
  const query: Queries['query'] = (sql, values) => gateway.read(institutionId, sql, values);
  const holds = await heldThen({ query, institutionId, actor }, signedOn, [actor.personId], []);
  const { cooperationId, action, instance, position } = order.waiting;
  const input = { cooperationId: globalId('coo', cooperationId), action, instance, position };
  const then = { ...actor, holds, subjects: [...actor.subjects, ...subjectsHeld(institutionId, holds)] };
  return run(house.runner, then, { operation: 'signatureSettle', input }, async (work) => {
    if (!(await fulfilOrder(work, order, signedOn, told))) return fail([notFound()]);
    const signing = { method: order.method, record: order.id, signedOn };
    return cooperationAct(work, house.observers, house.methods, input, signing);
  });
}

export const signingJobs = (house: SigningHouse): Required<Pick<JobsOptions, 'rounds'>> => ({
  rounds: [{ everyMs: 15_000, run: () => signingRound(house) }],
});
