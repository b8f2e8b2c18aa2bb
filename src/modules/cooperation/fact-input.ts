import type { Definition } from '../../engines/workflow/definition.js';
import { civilDateIn } from '../../kernel/civil-date.js';
import { type Problem, problem } from '../../kernel/problem.js';
import { fail, ok, type Result } from '../../kernel/result.js';
import { isStorable, text } from '../../kernel/text.js';
import type { Work } from '../../platform/mutation/work.js';
import { rowId } from '../../platform/read/global-id.js';
import type { Actor } from '../identity/actor.js';
import { isWithdrawn } from '../need/need.rules.js';
import { needsHeld } from '../need/need-take-up.js';

/** A fact as the contract takes it: exactly one of the value's fields is given. */
export interface FactInput {
  readonly name: string;
  readonly value: {
    readonly text?: string | null;
    readonly number?: number | null;
    readonly boolean?: boolean | null;
    readonly date?: string | null;
    readonly choice?: string | null;
    readonly choices?: readonly string[] | null;
    readonly units?: readonly string[] | null;
    readonly positions?: readonly string[] | null;
    readonly needs?: readonly string[] | null;
  };
}

interface UnitRow {
  id: string;
  kind: string;
  echelon: string | null;
}
interface PositionRow {
  id: string;
  code: string;
  aliases: string[];
  unit: UnitRow | null;
}

/** Facts for the engine: ids of units, posts and needs are looked up, so that guards can speak of what they name. */
export async function decodeFacts(
  work: Work<Actor>,
  definition: Definition,
  inputs: readonly FactInput[],
): Promise<Result<Record<string, unknown>, Problem[]>> {
  const problems: Problem[] = [];
  const path = (index: number) => ['input', 'facts', String(index)];
  const seen = new Set<string>();
  inputs.forEach((input, index) => {
    if (seen.has(input.name))
      problems.push(
        problem('INVALID', path(index), text('This fact is given twice.', 'Fakta ini diberikan dua kali.')),
      );
    seen.add(input.name);
  });
  inputs.forEach(({ value }, index) => {
    const words = [value.text, value.choice, ...(value.choices ?? [])];
    if (words.some((word) => word != null && !isStorable(word)))
      problems.push(
        problem(
          'INVALID',
          [...path(index), 'value'],
          text('This holds characters that cannot be kept.', 'Ini memuat karakter yang tidak dapat disimpan.'),
        ),
      );
  });
  const units = await unitsById(work, inputs);
  const positions = await positionsById(work, inputs);
  const needs = await needsHeld(
    work,
    inputs.flatMap((input) => input.value.needs ?? []).flatMap((id) => rowId('need', id) ?? []),
  );
  // Without a prototype: a fact called __proto__ is a fact like any other, and refused by the engine.
  const facts: Record<string, unknown> = Object.create(null);
  inputs.forEach((input, index) => {
    const { value } = input;
    const missing = (id: string) =>
      problems.push(
        problem(
          'NOT_FOUND',
          [...path(index), 'value'],
          text(`No such object here: ${id}.`, `Tidak ada objek ini: ${id}.`),
        ),
      );
    if (value.units)
      facts[input.name] = value.units.flatMap((id) => {
        const unit = units.get(rowId('unit', id) ?? '');
        if (!unit) missing(id);
        return unit ? [unit] : [];
      });
    else if (value.positions)
      facts[input.name] = value.positions.flatMap((id) => {
        const row = positions.get(rowId('pos', id) ?? '');
        if (!row) missing(id);
        return row ? [{ position: codeIn(definition, input.name, row), unit: row.unit }] : [];
      });
    else if (value.needs)
      facts[input.name] = value.needs.flatMap((id) => {
        const row = rowId('need', id);
        const status = needs.get(row ?? '');
        if (status === undefined) missing(id);
        if (status === 'WITHDRAWN') problems.push(isWithdrawn([...path(index), 'value']));
        return row ?? [];
      });
    else
      facts[input.name] =
        value.text ?? value.number ?? value.boolean ?? value.date ?? value.choice ?? value.choices ?? null;
  });
  return problems.length > 0 ? fail(problems) : ok(facts);
}

/** The SOP's code for a post: of several it may go by, one that this fact may name, and its own name first. */
function codeIn(definition: Definition, fact: string, row: PositionRow): string {
  const nameable = definition.facts.find((one) => one.name === fact)?.positions;
  const names = new Set([row.code, ...row.aliases]);
  const found = definition.positions.filter(
    (position) => names.has(position.code) || position.aliases?.some((alias) => names.has(alias)),
  );
  const fitting = found.filter((position) => nameable?.includes(position.code) ?? true);
  const [first] = fitting.length > 0 ? fitting : found;
  return (fitting.find((position) => names.has(position.code)) ?? first)?.code ?? row.code;
}

/** What closes on a later day is still there. */
export const today = (work: Work<Actor>): string => civilDateIn(work.now, work.actor.timeZone);

async function unitsById(work: Work<Actor>, inputs: readonly FactInput[]) {
  const ids = inputs.flatMap((input) => input.value.units ?? []).flatMap((id) => rowId('unit', id) ?? []);
  if (ids.length === 0) return new Map<string, UnitRow>();
  const rows = await work.query<UnitRow>(
    'select "id", "kind", "echelon" from "org_unit" where "institution_id" = $1 and "id" = any($2) and ("closed_on" is null or "closed_on" >= $3)',
    [work.institutionId, ids, today(work)],
  );
  return new Map(rows.map((row) => [row.id, row]));
}

async function positionsById(work: Work<Actor>, inputs: readonly FactInput[]) {
  const ids = inputs.flatMap((input) => input.value.positions ?? []).flatMap((id) => rowId('pos', id) ?? []);
  if (ids.length === 0) return new Map<string, PositionRow>();
  const rows = await work.query<PositionRow>(
    `select p."id", p."code", p."aliases",
       case when u."id" is null then null else json_build_object('id', u."id", 'kind', u."kind", 'echelon', u."echelon") end as "unit"
     from "position" p left join "org_unit" u on u."institution_id" = p."institution_id" and u."id" = p."unit_id"
     where p."institution_id" = $1 and p."id" = any($2) and (p."closed_on" is null or p."closed_on" >= $3)`,
    [work.institutionId, ids, today(work)],
  );
  return new Map(rows.map((row) => [row.id, row]));
}
