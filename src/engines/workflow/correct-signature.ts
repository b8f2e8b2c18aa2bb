import { type Problem, type ProblemCode, problem } from '../../kernel/problem.js';
import { fail, ok, type Result } from '../../kernel/result.js';
import { text } from '../../kernel/text.js';
import type { Actor } from './actor.js';
import type { PaperSignature } from './command.js';
import type { Definition } from './definition.js';
import type { Event } from './event.js';
import { type As, namedPost, sameSeat } from './held-post.js';
import { doneBy, historyOf, type LogEntry, type Standing } from './history.js';
import { instantProblems } from './input.js';
import { own } from './lookup.js';
import { judgePaper, WET_INK } from './paper-signature.js';

/** Sets right what was registered of a signature on paper: the day, the person, or what is kept in its row. */
export interface CorrectSignature {
  readonly actor: Actor;
  readonly at: string;
  readonly commentRef: string;
  readonly signature: PaperSignature;
  /** The post to act in; the one it was registered in unless told. */
  readonly as?: As;
  /** Whether the caller's policy lets this actor correct what others registered. */
  readonly forOthers: boolean;
}

/**
 * The signature itself stays: it is on the paper, whatever the case has come to since. What is said of it now must be as
 * possible as what was said before.
 */
export function correctSignature(
  definition: Definition,
  log: readonly LogEntry[],
  command: CorrectSignature,
): Result<Event[], Problem[]> {
  const { state, standing } = historyOf(log);
  const { actor, as, at, commentRef, forOthers, signature } = command;
  const { set: id, slot: place } = signature;
  const refuse = (code: ProblemCode, path: string, en: string, sebab: string) =>
    fail([problem(code, ['paperSignature', path], text(en, sebab))]);
  const slot = own(state.signatures, id)?.slots.find((one) => one.id === place);
  if (!slot) return refuse('NOT_FOUND', 'slot', 'There is no such slot to sign.', 'Kolom tanda tangan ini tidak ada.');
  if (slot.made?.method !== WET_INK)
    return refuse(
      'ILLEGAL_TRANSITION',
      'slot',
      'No signature on paper is registered here.',
      'Di sini tidak tercatat tanda tangan di atas kertas.',
    );
  const entry = standing.findLast(({ events }) => events.some((event) => registers(event, signature)));
  const post = entry ? doneBy(entry)?.capacity : null;
  const seat = post ? sameSeat(state, actor, post, as) : null;
  if (!seat && !forOthers) return fail([notYours(definition, entry)]);
  if (as && !seat && !namedPost(state, actor, as))
    return fail([problem('FORBIDDEN', ['as'], text('You do not hold that post.', 'Anda tidak memangku jabatan itu.'))]);
  const path = ['paperSignature'];
  const judged = judgePaper(definition, state, slot, { given: signature, at, others: [], path, by: actor.person });
  const problems = [...instantProblems(at, ['at']), ...(judged.ok ? [] : judged.error)];
  if (!judged.ok || problems.length > 0) return fail(problems);
  const capacity = seat ?? namedPost(state, actor, as);
  const told = { at, person: actor.person, capacity, commentRef };
  return ok([{ type: 'SignatureCorrected', ...told, set: id, slot: place, is: judged.value }]);
}

const registers = (event: Event, { set, slot }: PaperSignature): boolean =>
  (event.type === 'Signed' || event.type === 'SignatureCorrected') && event.set === set && event.slot === slot;

function notYours(definition: Definition, entry: Standing | undefined): Problem {
  const code = (entry && doneBy(entry)?.capacity?.position) ?? '';
  const title = definition.positions.find((one) => one.code === code)?.title ?? text(code, code);
  return problem(
    'FORBIDDEN',
    [],
    text(
      `It was registered by: ${title.en}. Whoever holds that post, or a coordinator, corrects it.`,
      `Dicatat oleh: ${title.id}. Pemangku jabatan itu atau koordinator yang membetulkannya.`,
    ),
  );
}
