import type { Capacity } from '../../engines/workflow/actor.js';
import type { Succession } from '../../engines/workflow/declared.js';
import { type Definition, phases } from '../../engines/workflow/definition.js';
import type { Event } from '../../engines/workflow/event.js';
import { evolve } from '../../engines/workflow/evolve.js';
import type { FactValue } from '../../engines/workflow/fact.js';
import { start } from '../../engines/workflow/start.js';
import { nothing, type State } from '../../engines/workflow/state.js';
import { type Problem, problem } from '../../kernel/problem.js';
import { fail, ok, type Result } from '../../kernel/result.js';
import { text } from '../../kernel/text.js';
import type { Work } from '../../platform/mutation/work.js';
import { type Actor, hasRole } from '../identity/actor.js';
import { checkText } from '../identity/check.js';
import { definitionOf } from '../procedure/definition-cache.js';
import { type ProcedureInForce, proceduresFor } from '../procedure/in-force.js';
import { engineActor, phaseOf } from './case.rules.js';
import { registerNeeds } from './case-needs.js';
import { recordCase } from './case-record.js';
import { announceCase } from './cooperation.events.js';
import { decodeFacts, type FactInput } from './fact-input.js';
import { withoutWords } from './free-text.js';
import { inInput } from './in-input.js';

/** What somebody asks for, as every opening of a case takes it. */
export interface CaseRequest {
  readonly procedure?: string | null;
  readonly title: string;
  readonly summary?: string | null;
  readonly channel: string;
  readonly receivedAt?: Date | null;
  readonly facts?: readonly FactInput[] | null;
}
export interface PartnerRow {
  readonly id: string;
  readonly country: string;
}
/** The agreement that the case shall be an addendum to, and which addendum it is. */
export interface Amending {
  readonly agreementId: string;
  readonly number: number;
  /** The agreement's own procedure: taken, when it is in force, unless another is named. */
  readonly procedure: string;
}

/** The case that one shall follow. */
export interface Succeeding {
  readonly predecessorId: string;
  readonly as: Succession;
  /** The predecessor's own procedure, as for an addendum. */
  readonly procedure: string;
  /** What is carried over from it to the new case's intake; what is handed in goes before. */
  readonly carried: (definition: Definition) => Promise<Readonly<Record<string, FactValue>>>;
  /** In which capacity an act of the predecessor opens it; null: by the intake's own rule. */
  readonly opening: Capacity | null;
}
/** What ties a new case to another. */
export interface Tie {
  readonly amending?: Amending;
  readonly succeeding?: Succeeding;
}

/** A case that may be opened: the engine has said so. */
export interface CaseToOpen {
  readonly partner: PartnerRow;
  readonly procedure: ProcedureInForce;
  readonly definition: Definition;
  readonly title: string;
  readonly summary: string | null;
  readonly channel: string;
  readonly receivedAt: Date;
  readonly tie: Tie;
  readonly events: readonly Event[];
}

/** Asks the procedure in force for the partner's country whether this opens a case, or all that speaks against it. */
export async function prepareCase(
  work: Work<Actor>,
  partner: PartnerRow,
  input: CaseRequest,
  tie: Tie = {},
): Promise<Result<CaseToOpen, Problem[]>> {
  const title = input.title.trim();
  const summary = input.summary ?? null;
  const problems = textProblems(title, summary);
  const { amending, succeeding } = tie;
  const usual = (amending ?? succeeding)?.procedure;
  const procedure = await chooseProcedure(work, partner.country, input.procedure ?? null, usual);
  if (!procedure.ok) return fail([...problems, ...procedure.error]);
  const definition = await definitionOf(work, work.institutionId, procedure.value.id);
  const facts = await decodeFacts(work, definition, input.facts ?? []);
  const carried = (await succeeding?.carried(definition)) ?? {};
  const receivedAt = input.receivedAt ?? work.now;
  const started = start(definition, {
    actor: requester(definition, work.actor, partner.id),
    at: work.now.toISOString(),
    ...(input.receivedAt ? { receivedAt: input.receivedAt.toISOString() } : {}),
    channel: input.channel,
    partner: partner.id,
    facts: facts.ok ? { ...carried, ...facts.value } : {},
    ...(amending ? { amends: amending.agreementId } : {}),
    ...(succeeding ? { succeeds: { id: succeeding.predecessorId, as: succeeding.as } } : {}),
    ...(succeeding?.opening ? { opening: succeeding.opening } : {}),
  });
  if (!facts.ok) problems.push(...facts.error);
  else if (!started.ok) problems.push(...inInput(started.error, []));
  if (problems.length > 0 || !started.ok) return fail(problems);
  const { channel } = input;
  const events = started.value;
  return ok({
    partner,
    procedure: procedure.value,
    definition,
    title,
    summary,
    channel,
    receivedAt,
    tie,
    events,
  });
}

/** Writes the case, its first act and what follows from it. */
export async function openCase(
  work: Work<Actor>,
  opening: CaseToOpen,
  requestHash: string | null,
): Promise<{ readonly id: string; readonly state: State; readonly events: readonly Event[] }> {
  const { definition, partner } = opening;
  const id = work.ids.next();
  await insertCase(work, id, opening, requestHash);
  const events = await withoutWords(work, id, definition, opening.events);
  const state = events.reduce(evolve, nothing);
  const begun = events.find((event) => event.type === 'Started');
  const act = {
    action: definition.intake.id,
    label: definition.intake.title,
    step: null,
    positionCode: begun?.capacity.position ?? null,
    mode: begun?.capacity.mode ?? null,
    commentId: null,
    shared: true,
  };
  const grants = [work.actor.personId, ...(work.actor.partnerId ? [work.actor.partnerId] : [])];
  await recordCase(work, definition, { id, version: 0 }, state, events, act, grants);
  await registerNeeds(work, definition, { id, partnerId: partner.id }, events);
  announceCase(work, 'COOPERATION_REQUESTED', id, 1, state, events, {
    action: definition.intake.id,
    channel: opening.channel,
    receivedAt: opening.receivedAt.toISOString(),
  });
  return { id, state, events };
}

export const textProblems = (title: string, summary: string | null | undefined): Problem[] => [
  ...checkText(['input', 'title'], title, 300),
  ...checkText(['input', 'summary'], summary, 10_000, 'OPTIONAL'),
];

/** The procedure named, else `usual` where it is in force, else the only one in force for a partner of this country. */
export async function chooseProcedure(
  work: Work<Actor>,
  country: string,
  code: string | null,
  usual: string | undefined,
): Promise<Result<ProcedureInForce, Problem[]>> {
  const scope = country === work.actor.country ? 'DOMESTIC' : 'FOREIGN';
  const found = (await proceduresFor(work, work.institutionId, scope)).filter(
    (one) => code === null || one.code === code,
  );
  const only = found.find((one) => one.code === usual) ?? (found.length === 1 ? found[0] : undefined);
  if (only) return ok(only);
  const codes = found.map((one) => one.code).join(', ');
  return fail([
    found.length === 0
      ? problem(
          'NOT_FOUND',
          ['input', 'procedure'],
          text(
            `No procedure is in force for a ${scope.toLowerCase()} partner${code === null ? '' : ` under the code ${code}`}.`,
            `Tidak ada prosedur yang berlaku untuk mitra ${scope === 'DOMESTIC' ? 'dalam negeri' : 'luar negeri'}${code === null ? '' : ` dengan kode ${code}`}.`,
          ),
        )
      : problem(
          'REQUIRED',
          ['input', 'procedure'],
          text(
            `Several procedures are in force; name one of ${codes}.`,
            `Ada beberapa prosedur; sebutkan salah satu dari ${codes}.`,
          ),
        ),
  ]);
}

/** Staff who register a partner's letter act in the partner's name for the intake, and are recorded as who did it. */
function requester(definition: Definition, actor: Actor, partnerId: string) {
  const own = engineActor(definition, actor, partnerId);
  return hasRole(actor, 'COORDINATOR') ? { ...own, partner: partnerId } : own;
}

/** The bare row at version 0; `recordCase` brings it to version 1 as it does for every act. */
async function insertCase(work: Work<Actor>, id: string, opening: CaseToOpen, requestHash: string | null) {
  const { definition, procedure, tie } = opening;
  await work.query(
    `insert into "cooperation" ("institution_id", "id", "title", "summary", "partner_id", "procedure_version_id", "procedure_hash",
       "state", "active_steps", "phase", "status", "channel", "received_at", "registered_at", "stage_changed_at", "updated_at",
       "request_hash", "amends_id", "addendum_number", "predecessor_id", "succession", "version")
     values ($1, $2, $3, $4, $5, $6, $7, $8, '{}', $9, 'OPEN', $10, $11, $12, $12, $12, $13, $14, $15, $16, $17, 0)`,
    [
      work.institutionId,
      id,
      opening.title,
      opening.summary,
      opening.partner.id,
      procedure.id,
      procedure.hash,
      JSON.stringify(nothing),
      phaseOf(definition, nothing, phases),
      opening.channel,
      opening.receivedAt.toISOString(),
      work.now.toISOString(),
      requestHash,
      tie.amending?.agreementId ?? null,
      tie.amending?.number ?? null,
      tie.succeeding?.predecessorId ?? null,
      tie.succeeding?.as ?? null,
    ],
  );
}
