import type { Event } from '../../engines/workflow/event.js';
import { type Problem, problem } from '../../kernel/problem.js';
import { fail, ok, type Result } from '../../kernel/result.js';
import { text } from '../../kernel/text.js';
import type { Work } from '../../platform/mutation/work.js';
import { INTERNAL } from '../document/approval-slot.rules.js';
import type { SignatureMethods } from '../document/signature-methods.js';
import { orderSignature } from '../document/signature-order.js';
import type { Actor } from '../identity/actor.js';
import { invalid } from '../identity/problems.js';
import type { LoadedCase } from './case-load.js';

/** What of an act's input concerns an order. */
export interface OrderInput {
  readonly action: string;
  readonly instance?: string | null;
  readonly position?: string | null;
  readonly signatureMethod?: string | null;
  readonly facts?: readonly unknown[] | null;
  readonly forms?: readonly unknown[] | null;
  readonly paperSignatures?: readonly unknown[] | null;
  readonly comment?: string | null;
}

const path = ['input', 'signatureMethod'];

/** Whether the act is to wait for a provider; a method that is not there, or does not sign so, is refused. */
export function orderedMethod(input: OrderInput, methods: SignatureMethods): Result<string | null, Problem[]> {
  const code = input.signatureMethod;
  if (code == null || code === INTERNAL) return ok(null);
  const there = methods.all.filter((one) => one.kind !== 'PAPER').map((one) => one.code);
  if (!there.includes(code))
    return fail([
      invalid(path, `Should be one of ${there.join(', ')}.`, `Seharusnya salah satu dari ${there.join(', ')}.`),
    ]);
  const brings = [input.facts, input.forms, input.paperSignatures].some((one) => (one?.length ?? 0) > 0);
  return brings || input.comment != null
    ? fail([
        invalid(
          path,
          'An act that waits for a provider takes nothing else with it: no facts, forms, papers or comment.',
          'Tindakan yang menunggu penyedia tidak membawa hal lain: fakta, borang, kertas, atau catatan.',
        ),
      ])
    : ok(code);
}

/** The act could be taken now; it waits instead, and is taken when the provider has signed. Nothing has moved yet. */
export async function orderFor(
  work: Work<Actor>,
  { id, definition }: LoadedCase,
  input: OrderInput,
  method: string,
  events: readonly Event[],
): Promise<Problem[]> {
  const signed = events.filter((event) => event.type === 'Signed');
  const [only, second] = signed;
  if (!only || second)
    return [
      invalid(path, 'This action gives no signature of one slot.', 'Tindakan ini tidak menandatangani satu kolom.'),
    ];
  const ordered = await orderSignature(work, {
    ...{ containerId: id, documentKind: definition.signatures.find((one) => one.id === only.set)?.document ?? '' },
    ...{ sheet: only.set, slot: only.slot, method, version: only.version },
    waiting: {
      ...{ membershipId: work.actor.membershipId, cooperationId: id, action: input.action },
      ...{ instance: input.instance ?? null, position: input.position ?? null },
    },
  });
  return ordered
    ? []
    : [
        problem(
          'ALREADY_EXISTS',
          path,
          text(
            'A provider was asked for this signature already and has not answered.',
            'Penyedia sudah diminta untuk tanda tangan ini dan belum menjawab.',
          ),
        ),
      ];
}
