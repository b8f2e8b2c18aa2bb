import { civilDateIn } from '../../kernel/civil-date.js';
import type { Problem } from '../../kernel/problem.js';
import { fail, ok, type Result } from '../../kernel/result.js';
import { checkAction, checkInputs } from './check-action.js';
import { checkActors, wantsFact } from './check-actors.js';
import { checkCodes } from './check-codes.js';
import { checkEffects } from './check-effects.js';
import { typeOf, wants } from './check-expression.js';
import { checkFactDeclarations } from './check-facts.js';
import { checkJoins, checkReach, checkRoutes } from './check-routes.js';
import { type Findings, walk } from './check-shape.js';
import { checkSlots } from './check-slots.js';
import { type Complain, complainInto } from './complain.js';
import type { Timer } from './declared.js';
import type { Definition, Works } from './definition.js';
import { definitionShape } from './format.js';
import { isPartner } from './instead.js';

/**
 * Takes plain data for a definition only if the engine can run it whole; otherwise every problem at once, each with
 * its path into the data. Meaning is judged once the shape fits: a step that is no step has none. What is allowed
 * but unwise is the linter's business, not this function's.
 */
export function checkDefinition(data: unknown): Result<Definition, Problem[]> {
  const found: Findings = { problems: [], unknownKeys: [], defined: [], used: [] };
  walk(definitionShape, data, [], found);
  const problems = [...found.problems, ...found.unknownKeys, ...checkCodes(found)];
  if (found.problems.length === 0) checkMeaning(data as Definition, complainInto(problems));
  return problems.length > 0 ? fail(problems) : ok(data as Definition);
}

/** What its partner opens, or never learns of, is no case begun in confidence. */
function checkConfidence(definition: Definition, complain: Complain): void {
  const path = ['intake', 'confidential'];
  if (definition.intake.by.seats.some((seat) => isPartner(definition, seat.position)))
    complain(path, 'The partner itself may open it.', 'Mitra sendiri boleh membukanya.');
  if (!effectsOf(definition).some((effect) => effect.do === 'disclose'))
    complain(path, 'No effect discloses it.', 'Tidak ada efek "disclose" yang membukanya bagi mitra.');
}

const effectsOf = ({ intake, steps, anyTime }: Definition) =>
  [intake, ...steps.flatMap((step) => step.actions), ...anyTime].flatMap((one) => [
    ...(one.effects ?? []),
    ...(one.routes ?? []).flatMap((route) => route.effects ?? []),
  ]);

function checkMeaning(definition: Definition, complain: Complain): void {
  checkFactDeclarations(definition, complain);
  checkSlots(definition, complain);
  checkZone(definition, complain);
  checkBases(definition, complain);
  checkDates(definition, complain);
  for (const [index, policy] of definition.returnPolicies.entries())
    if (policy.policy === 'LITERAL' && !policy.onward)
      complain(
        ['returnPolicies', String(index), 'onward'],
        'LITERAL needs "onward": where the text says the corrected work goes.',
        'LITERAL memerlukan "onward": ke mana naskah menyebut hasil perbaikan dibawa.',
      );
  const { intake } = definition;
  checkActors(definition, intake.by, ['intake', 'by'], complain);
  if (intake.by.rule !== 'ANY_OF')
    complain(['intake', 'by', 'rule'], 'One person opens a case: ANY_OF.', 'Satu orang membuka kasus: ANY_OF.');
  checkInputs(definition, intake.inputs, intake.rules ?? [], ['intake'], complain);
  checkEffects(definition, intake.effects ?? [], intake.by, ['intake', 'effects'], complain);
  checkRoutes(definition, intake.routes, ['intake', 'routes'], complain);
  if (intake.confidential) checkConfidence(definition, complain);
  for (const [index, route] of intake.routes.entries())
    if (route.stay)
      complain(['intake', 'routes', String(index), 'stay'], 'There is no step to stay in.', 'Belum ada langkah.');
  checkSteps(definition, complain);
  for (const [index, action] of definition.anyTime.entries())
    checkAction(definition, action, action.by, ['anyTime', String(index)], complain);
  for (const [index, outcome] of definition.outcomes.entries()) {
    const path = ['outcomes', String(index)];
    checkTimers(definition, outcome.timers ?? [], [...path, 'timers'], complain);
    const { reasons, override } = outcome.decision ?? {};
    if (reasons !== undefined) wantsFact(definition, reasons, 'CHOICES', [...path, 'decision', 'reasons'], complain);
    if (override !== undefined) wantsFact(definition, override, 'TEXT', [...path, 'decision', 'override'], complain);
    checkWorks(definition, outcome.works ?? [], [...path, 'works'], complain);
  }
  for (const [index, { when }] of (definition.requiredClauses ?? []).entries()) {
    const path = ['requiredClauses', String(index), 'when'];
    if (when) wants('BOOLEAN', typeOf(definition, when, path, complain), path, complain);
  }
  checkJoins(definition, complain);
  checkReach(definition, complain);
}

/** What rests on itself, at once or round about, rests on nothing. */
function checkBases({ documents }: Definition, complain: Complain): void {
  for (const [index, { kind, basis }] of documents.entries()) {
    const under = new Set<string>();
    for (let next = basis; next !== undefined && !under.has(next); ) {
      under.add(next);
      next = documents.find((one) => one.kind === next)?.basis;
    }
    if (under.has(kind))
      complain(
        ['documents', String(index), 'basis'],
        `"${kind}" rests on itself.`,
        `"${kind}" bersandar pada dirinya sendiri.`,
      );
  }
}

/** Days are printed once each, in a text that the house writes. */
function checkDates(definition: Definition, complain: Complain): void {
  for (const [index, { madeFrom, dates = [] }] of definition.documents.entries()) {
    const path = ['documents', String(index), 'dates'];
    if (dates.length > 0 && madeFrom !== 'CLAUSES')
      complain(path, 'Only a document made from CLAUSES prints dates.', 'Hanya dokumen dari CLAUSES memuat tanggal.');
    for (const [at, fact] of dates.entries()) {
      wantsFact(definition, fact, 'DATE', [...path, String(at)], complain);
      if (dates.indexOf(fact) !== at)
        complain([...path, String(at)], `"${fact}" is listed twice.`, `"${fact}" tercantum dua kali.`);
    }
  }
}

function checkZone({ calendar }: Definition, complain: Complain): void {
  try {
    civilDateIn(new Date(0), calendar.zone);
  } catch {
    complain(['calendar', 'zone'], `There is no zone "${calendar.zone}".`, `Tidak ada zona "${calendar.zone}".`);
  }
}

function checkSteps(definition: Definition, complain: Complain): void {
  for (const [index, step] of definition.steps.entries()) {
    const path = ['steps', String(index)];
    checkActors(definition, step.actors, [...path, 'actors'], complain);
    checkTimers(definition, step.timers ?? [], [...path, 'timers'], complain);
    checkWorks(definition, step.works ?? [], [...path, 'works'], complain);
    for (const [at, action] of step.actions.entries())
      checkAction(definition, action, action.by ?? step.actors, [...path, 'actions', String(at)], complain);
  }
}

/** One rule for each kind of work, and one person at a time does it. */
function checkWorks(
  definition: Definition,
  works: readonly Works[],
  path: readonly string[],
  complain: Complain,
): void {
  for (const [index, { on, by, document }] of works.entries()) {
    const at = [...path, String(index)];
    const made = definition.documents.find((one) => one.kind === document)?.madeFrom;
    if (document !== undefined && (on !== 'CLAUSES' || made !== 'CLAUSES'))
      complain(
        [...at, 'document'],
        'Only work on CLAUSES names a document, and one made from clauses.',
        'Hanya pekerjaan CLAUSES yang menyebut dokumen, yaitu yang disusun dari klausul.',
      );
    if (works.findIndex((one) => one.on === on) !== index)
      complain([...at, 'on'], `${on} is listed twice.`, `${on} tercantum dua kali.`);
    if (!by) continue;
    checkActors(definition, by, [...at, 'by'], complain);
    if (by.rule !== 'ANY_OF')
      complain([...at, 'by', 'rule'], 'Work is done by ANY_OF.', 'Pekerjaan dilakukan oleh ANY_OF.');
  }
}

function checkTimers(
  definition: Definition,
  timers: readonly Timer[],
  path: readonly string[],
  complain: Complain,
): void {
  for (const [index, timer] of timers.entries()) {
    const at = [...path, String(index)];
    if ((timer.after === undefined) === (timer.before === undefined))
      complain(at, 'Give either "after" or "before".', 'Isi salah satu: "after" atau "before".');
    if (timer.before) wantsFact(definition, timer.before.fact, 'DATE', [...at, 'before', 'fact'], complain);
  }
}
