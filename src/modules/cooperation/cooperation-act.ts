import type { Act } from '../../engines/workflow/command.js';
import { decide } from '../../engines/workflow/decide.js';
import type { Action, Definition } from '../../engines/workflow/definition.js';
import type { Event } from '../../engines/workflow/event.js';
import { evolve } from '../../engines/workflow/evolve.js';
import { factsOfForm } from '../../engines/workflow/observe.js';
import { possible } from '../../engines/workflow/possible.js';
import { holdsBySubstitution } from '../../engines/workflow/seats.js';
import { type Problem, problem } from '../../kernel/problem.js';
import { fail, ok } from '../../kernel/result.js';
import { text } from '../../kernel/text.js';
import type { Work } from '../../platform/mutation/work.js';
import { rowId } from '../../platform/read/global-id.js';
import type { SignatureMethods } from '../document/signature-methods.js';
import type { GivenAnswer } from '../form/answer.rules.js';
import { keepForms } from '../form/form-answer-keep.js';
import { judgeForms } from '../form/form-judge.js';
import type { Actor } from '../identity/actor.js';
import type { Outcome } from '../identity/answer.js';
import { checkText, kept } from '../identity/check.js';
import { engineActor } from './case.rules.js';
import { followUp } from './case-follow-up.js';
import { type LoadedCase, loadCase, stale } from './case-load.js';
import { type ActRow, recordCase } from './case-record.js';
import { announceCase } from './cooperation.events.js';
import { decodeFacts, type FactInput } from './fact-input.js';
import { factsFromForms } from './facts-from-forms.js';
import { keepWords, withoutWords } from './free-text.js';
import { inInput } from './in-input.js';
import { isObserving, type Observer, observedFactsOf } from './observe-port.js';
import { keepPapers, type PaperSignatureGiven, readPaperSignatures } from './paper-signatures.js';
import { orderedMethod, orderFor } from './signing-order.js';

export interface CooperationAct {
  readonly cooperationId: string;
  readonly action: string;
  readonly instance?: string | null;
  readonly facts?: readonly FactInput[] | null;
  readonly forms?: readonly { readonly form: string; readonly answers: readonly GivenAnswer[] }[] | null;
  readonly paperSignatures?: readonly PaperSignatureGiven[] | null;
  readonly signatureMethod?: string | null;
  readonly comment?: string | null;
  readonly position?: string | null;
  readonly expectedVersion?: number | null;
}

export const COMMENT_LIMIT = 5000;

/**
 * Takes an action of the case's own SOP: the one door through which every case of every procedure moves. `signing`: a
 * provider has signed what the act waited for.
 */
export async function cooperationAct(
  work: Work<Actor>,
  observers: readonly Observer[],
  methods: SignatureMethods,
  input: CooperationAct,
  signing: Act['signing'] | null = null,
): Promise<Outcome> {
  const loaded = await loadCase(work, input.cooperationId, input.expectedVersion);
  if (!loaded.ok) return loaded;
  const current = loaded.value;
  const { definition, state } = current;
  const facts = await decodeFacts(work, definition, input.facts ?? []);
  const comment = kept(input.comment);
  const given = (input.forms ?? []).map((one) => ({
    ...one,
    version: versionOf(definition, one.form),
    decides: factsOfForm(definition, one.form).length > 0,
  }));
  const forms = await judgeForms(work, given, ['input', 'forms']);
  const papers = await readPaperSignatures(work, definition, input.paperSignatures ?? [], methods, paperPath);
  const ordered = orderedMethod(input, methods);
  const problems = [
    ...(facts.ok ? [] : facts.error),
    ...commentProblems(comment),
    ...(forms.ok ? [] : forms.error),
    ...givenTwice(given),
    ...(papers.ok ? [] : papers.error),
    ...(ordered.ok ? [] : ordered.error),
  ];
  if (!facts.ok || !forms.ok || !papers.ok || !ordered.ok || problems.length > 0) return fail(problems);
  const actor = engineActor(definition, work.actor, state.partner);
  const observed = isObserving(definition) ? await observedFactsOf(observers, work, [current]) : null;
  const decided = decide(definition, state, {
    do: 'act',
    actor,
    at: work.now.toISOString(),
    action: input.action,
    ...(input.instance == null ? {} : { instance: input.instance }),
    facts: facts.value,
    forms: await keepForms(work, current.id, forms.value),
    paperSignatures: papers.value.map((one) => one.signature),
    ...(signing ? { signing } : {}),
    ...(observed ? { observed: observed.get(current.id) ?? {} } : {}),
    computed: factsFromForms(definition, forms.value),
    commentRef: comment === null ? null : 'pending',
    ...asPost(work.actor, current, input.position),
  });
  if (!decided.ok) return fail(inInput(decided.error, allowedNow(current, work.actor)));
  if (ordered.value !== null) {
    const refused = await orderFor(work, current, input, ordered.value, decided.value);
    return refused.length > 0 ? fail(refused) : ok({ id: current.id });
  }
  const words = comment === null ? null : await keepWords(work, current.id, comment);
  const events = await withoutWords(work, current.id, definition, withComment(decided.value, words?.id ?? null), state);
  const after = events.reduce(evolve, state);
  const taken = events.find((event) => event.type === 'ActionTaken');
  const row = { ...actRow(definition, input.action, taken, words?.id ?? null), shared: events.some(tellsPartner) };
  if (!(await recordCase(work, definition, current, after, events, row))) return fail([stale(current.version + 1)]);
  await keepPapers(work, current.id, definition, papers.value, events, state);
  const followed = await followUp(work, current, after, events);
  if (!followed.ok) return followed;
  announceCase(work, 'COOPERATION_ACTED', current.id, current.version + 1, after, events, {
    action: input.action,
    ...(words ? { commentCommitment: words.commitment } : {}),
  });
  return ok({ id: current.id });
}

const paperPath = (index: number): string[] => ['input', 'paperSignatures', String(index)];

/** The version of a form that the case's SOP names. */
const versionOf = ({ forms }: Definition, code: string): string | null =>
  forms.find((one) => one.code === code)?.version ?? null;

const givenTwice = (forms: readonly { readonly form: string }[]): Problem[] =>
  forms.flatMap(({ form }, index) =>
    forms.findIndex((one) => one.form === form) < index
      ? [
          problem(
            'INVALID',
            ['input', 'forms', String(index)],
            text('This form is given twice.', 'Borang ini diberikan dua kali.'),
          ),
        ]
      : [],
  );

const commentProblems = (comment: string | null): Problem[] =>
  checkText(['input', 'comment'], comment, COMMENT_LIMIT, 'OPTIONAL');

/** Acting in one of several posts: the seats it has in the SOP, under its own name or in place of a vacant one. */
export function asPost(actor: Actor, { definition, state }: LoadedCase, position: string | null | undefined) {
  if (position == null) return {};
  const id = rowId('pos', position);
  const post = engineActor(definition, { ...actor, holds: actor.holds.filter((one) => one.positionId === id) }, null);
  const seats = [...post.holds, ...holdsBySubstitution(state, post)];
  return { as: seats.map(({ position: code, unit }) => ({ position: code, unit: unit?.id ?? null })) };
}

const withComment = (events: readonly Event[], id: string | null): Event[] =>
  events.map((event) => {
    if (event.type === 'ActionTaken') return { ...event, commentRef: id };
    if (event.type === 'Returned') return { ...event, commentRef: id ?? '' };
    return event;
  });

/** What the actor could do instead, for a refusal that helps. */
const allowedNow = ({ definition, state }: LoadedCase, actor: Actor): string[] => [
  ...new Set(
    possible(definition, state, engineActor(definition, actor, state.partner))
      .filter((one) => one.allowed)
      .map((one) => one.action),
  ),
];

function actRow(
  definition: Definition,
  id: string,
  taken: Extract<Event, { type: 'ActionTaken' }> | undefined,
  commentId: string | null,
): Omit<ActRow, 'shared'> {
  const actions: readonly Action[] = [...definition.steps.flatMap((step) => step.actions), ...definition.anyTime];
  const inStep = definition.steps.find((step) => step.id === taken?.step)?.actions.find((one) => one.id === id);
  const action = inStep ?? actions.find((one) => one.id === id);
  return {
    action: id,
    label: action?.label ?? text(id, id),
    step: taken?.step ?? null,
    positionCode: taken?.capacity.position ?? null,
    mode: taken?.capacity.mode ?? null,
    commentId,
  };
}

const tellsPartner = (event: Event): boolean => event.type === 'EffectRequested' && event.effect.do === 'tellPartner';
