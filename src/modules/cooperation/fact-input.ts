import type { Definition } from '../../engines/workflow/definition.js';
import { type Problem, problem } from '../../kernel/problem.js';
import { fail, ok, type Result } from '../../kernel/result.js';
import { text } from '../../kernel/text.js';
import type { Queries } from '../../platform/database/gateway.js';
import { rowId } from '../../platform/read/global-id.js';

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

/** Facts for the engine: ids of units and posts are looked up, so that guards can speak of their attributes. */
export async function decodeFacts(
  queries: Queries,
  institutionId: string,
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
  const units = await unitsById(queries, institutionId, inputs);
  const positions = await positionsById(queries, institutionId, inputs);
  const facts: Record<string, unknown> = {};
  inputs.forEach((input, index) => {
    const { value } = input;
    const missing = (id: string) =>
      problems.push(
        problem(
          'NOT_FOUND',
          [...path(index), 'value'],
          text(`No such unit or post here: ${id}.`, `Tidak ada unit atau jabatan ini: ${id}.`),
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
        return row ? [{ position: codeIn(definition, row), unit: row.unit }] : [];
      });
    else
      facts[input.name] =
        value.text ??
        value.number ??
        value.boolean ??
        value.date ??
        value.choice ??
        value.choices ??
        value.needs ??
        null;
  });
  return problems.length > 0 ? fail(problems) : ok(facts);
}

/** The SOP's code for a post that may go by another name in the institution. */
function codeIn(definition: Definition, row: PositionRow): string {
  const names = new Set([row.code, ...row.aliases]);
  const found = definition.positions.find(
    (position) => names.has(position.code) || position.aliases?.some((alias) => names.has(alias)),
  );
  return found?.code ?? row.code;
}

async function unitsById(queries: Queries, institutionId: string, inputs: readonly FactInput[]) {
  const ids = inputs.flatMap((input) => input.value.units ?? []).flatMap((id) => rowId('unit', id) ?? []);
  if (ids.length === 0) return new Map<string, UnitRow>();
  const rows = await queries.query<UnitRow>(
    'select "id", "kind", "echelon" from "org_unit" where "institution_id" = $1 and "id" = any($2) and "closed_on" is null',
    [institutionId, ids],
  );
  return new Map(rows.map((row) => [row.id, row]));
}

async function positionsById(queries: Queries, institutionId: string, inputs: readonly FactInput[]) {
  const ids = inputs.flatMap((input) => input.value.positions ?? []).flatMap((id) => rowId('pos', id) ?? []);
  if (ids.length === 0) return new Map<string, PositionRow>();
  const rows = await queries.query<PositionRow>(
    `select p."id", p."code", p."aliases",
       case when u."id" is null then null else json_build_object('id', u."id", 'kind', u."kind", 'echelon', u."echelon") end as "unit"
     from "position" p left join "org_unit" u on u."institution_id" = p."institution_id" and u."id" = p."unit_id"
     where p."institution_id" = $1 and p."id" = any($2) and p."closed_on" is null`,
    [institutionId, ids],
  );
  return new Map(rows.map((row) => [row.id, row]));
}
