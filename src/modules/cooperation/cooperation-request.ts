import { createHash } from 'node:crypto';
import { type Definition, phases } from '../../engines/workflow/definition.js';
import { evolve } from '../../engines/workflow/evolve.js';
import { start } from '../../engines/workflow/start.js';
import { nothing } from '../../engines/workflow/state.js';
import { type Problem, problem } from '../../kernel/problem.js';
import { fail, ok, type Result } from '../../kernel/result.js';
import { text } from '../../kernel/text.js';
import type { Work } from '../../platform/mutation/work.js';
import { rowId } from '../../platform/read/global-id.js';
import { type Actor, hasRole } from '../identity/actor.js';
import type { Changed } from '../identity/answer.js';
import { takeTurns } from '../identity/change.js';
import { checkText } from '../identity/check.js';
import { Partner } from '../partner/partner.entity.js';
import { definitionOf } from '../procedure/definition-cache.js';
import { type ProcedureInForce, proceduresFor } from '../procedure/in-force.js';
import { engineActor, phaseOf } from './case.rules.js';
import { registerNeeds } from './case-needs.js';
import { recordCase } from './case-record.js';
import { announceCase } from './cooperation.events.js';
import { inInput } from './cooperation-act.js';
import { decodeFacts, type FactInput } from './fact-input.js';
import { withoutWords } from './free-text.js';

export interface CooperationRequest {
  readonly partnerId: string;
  readonly procedure?: string | null;
  readonly title: string;
  readonly summary?: string | null;
  readonly channel: string;
  readonly receivedAt?: Date | null;
  readonly facts?: readonly FactInput[] | null;
}

/**
 * Opens a case under the procedure in force for the partner's country. The same request sent again while the first is
 * open (one letter to several addressees) is the same case.
 */
export async function cooperationRequest(
  work: Work<Actor>,
  input: CooperationRequest,
): Promise<Result<Changed & { existing: boolean }, Problem[]>> {
  const title = input.title.trim();
  const partner = await findPartner(work, input.partnerId);
  const procedure = partner && (await chooseProcedure(work, partner.country, input.procedure ?? null));
  const problems = [
    ...textProblems(title, input.summary),
    ...(partner ? [] : [noPartner]),
    ...(procedure && !procedure.ok ? procedure.error : []),
  ];
  if (!partner || !procedure?.ok) return fail(problems);
  const definition = await definitionOf(work, work.institutionId, procedure.value.id);
  const facts = await decodeFacts(work, definition, input.facts ?? []);
  const started = start(definition, {
    actor: requester(definition, work.actor, partner.id),
    at: work.now.toISOString(),
    ...(input.receivedAt ? { receivedAt: input.receivedAt.toISOString() } : {}),
    channel: input.channel,
    partner: partner.id,
    facts: facts.ok ? facts.value : {},
  });
  if (!facts.ok) problems.push(...facts.error);
  else if (!started.ok) problems.push(...inInput(started.error, []));
  if (problems.length > 0 || !started.ok) return fail(problems);
  // Only who may open a case is told that there is one.
  const requestHash = hashOf(procedure.value.code, partner.id, title, input.summary ?? '');
  const twin = await openTwin(work, requestHash);
  if (twin) return ok({ id: twin, existing: true });
  const id = work.ids.next();
  await insertCase(work, definition, procedure.value, {
    id,
    title,
    summary: input.summary ?? null,
    partnerId: partner.id,
    requestHash,
    channel: input.channel,
    receivedAt: input.receivedAt ?? work.now,
  });
  const events = await withoutWords(work, id, definition, started.value);
  const state = events.reduce(evolve, nothing);
  const begun = started.value.find((event) => event.type === 'Started');
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
  announceCase(work, 'COOPERATION_REQUESTED', id, 1, state, events, { action: definition.intake.id });
  return ok({ id, existing: false });
}

async function findPartner(work: Work<Actor>, globalId: string) {
  const id = rowId('par', globalId);
  if (!id) return null;
  const partner = await work.em.findOne(Partner, { institutionId: work.institutionId, id });
  return partner && !partner.mergedIntoId ? partner : null;
}

const noPartner = problem(
  'NOT_FOUND',
  ['input', 'partnerId'],
  text('There is no such partner.', 'Mitra ini tidak ada.'),
);

const textProblems = (title: string, summary: string | null | undefined): Problem[] => [
  ...checkText(['input', 'title'], title, 300),
  ...checkText(['input', 'summary'], summary, 10_000, 'OPTIONAL'),
];

/** The procedure named, or the only one in force for a partner of this country. */
async function chooseProcedure(
  work: Work<Actor>,
  country: string,
  code: string | null,
): Promise<Result<ProcedureInForce, Problem[]>> {
  const scope = country === work.actor.country ? 'DOMESTIC' : 'FOREIGN';
  const found = (await proceduresFor(work, work.institutionId, scope)).filter(
    (one) => code === null || one.code === code,
  );
  const [only] = found;
  if (only && found.length === 1) return ok(only);
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

const hashOf = (...parts: readonly string[]): string =>
  createHash('sha256')
    .update(JSON.stringify(parts.map((part) => part.toLowerCase().replace(/\s+/g, ' ').trim())))
    .digest('base64url');

async function openTwin(work: Work<Actor>, requestHash: string): Promise<string | null> {
  await takeTurns(work, requestHash);
  const [row] = await work.query<{ id: string }>(
    `select "id" from "cooperation" where "institution_id" = $1 and "request_hash" = $2 and "status" = 'OPEN'`,
    [work.institutionId, requestHash],
  );
  return row?.id ?? null;
}

interface NewCase {
  readonly id: string;
  readonly title: string;
  readonly summary: string | null;
  readonly partnerId: string;
  readonly requestHash: string;
  readonly channel: string;
  readonly receivedAt: Date;
}

/** The bare row at version 0; `recordCase` brings it to version 1 as it does for every act. */
async function insertCase(work: Work<Actor>, definition: Definition, procedure: ProcedureInForce, row: NewCase) {
  await work.query(
    `insert into "cooperation" ("institution_id", "id", "title", "summary", "partner_id", "procedure_version_id", "procedure_hash",
       "state", "active_steps", "phase", "status", "channel", "received_at", "registered_at", "stage_changed_at", "updated_at",
       "request_hash", "version")
     values ($1, $2, $3, $4, $5, $6, $7, $8, '{}', $9, 'OPEN', $10, $11, $12, $12, $12, $13, 0)`,
    [
      work.institutionId,
      row.id,
      row.title,
      row.summary,
      row.partnerId,
      procedure.id,
      procedure.hash,
      JSON.stringify(nothing),
      phaseOf(definition, nothing, phases),
      row.channel,
      row.receivedAt.toISOString(),
      work.now.toISOString(),
      row.requestHash,
    ],
  );
}
