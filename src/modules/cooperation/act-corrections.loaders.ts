import DataLoader from 'dataloader';
import type { Definition } from '../../engines/workflow/definition.js';
import { text } from '../../kernel/text.js';
import { caller, type Request } from '../identity/request.js';
import { definitionOf } from '../procedure/definition-cache.js';
import { typedValue } from './case-view.js';
import { wordsById } from './cooperation.loaders.js';
import type { FactCorrectionType } from './cooperation-mend.type.js';
import type { KeptCorrection } from './fact-correction.rules.js';
import { wordsIn } from './free-text.js';

export interface CorrectionsRow {
  readonly $cooperation_id: string;
  readonly $corrections: readonly KeptCorrection[] | null;
}

/** By request: the corrections of a page of acts are read together. */
const loaders = new WeakMap<Request, DataLoader<CorrectionsRow, FactCorrectionType[]>>();

/** What an act corrected, in the words of the case's procedure; TEXT facts only as far as the caller may see them. */
export function correctionsOf(row: CorrectionsRow, request: Request): Promise<FactCorrectionType[]> {
  if (!row.$corrections) return Promise.resolve([]);
  const loader =
    loaders.get(request) ??
    new DataLoader<CorrectionsRow, FactCorrectionType[]>((rows) => read(request, rows), { cache: false });
  loaders.set(request, loader);
  return loader.load(row);
}

async function read(request: Request, rows: readonly CorrectionsRow[]): Promise<FactCorrectionType[][]> {
  const definitions = await definitionsFor(request, [...new Set(rows.map((row) => row.$cooperation_id))]);
  const values = rows.flatMap((row) => (row.$corrections ?? []).flatMap(({ was, is }) => [was, is]));
  const words = await wordsById(
    request,
    values.flatMap((value) => wordsIn(value) ?? []),
  );
  return rows.map((row) => {
    const definition = definitions.get(row.$cooperation_id);
    if (!definition) return [];
    return (row.$corrections ?? []).map(({ fact: name, was, is }) => {
      const fact = definition.facts.find((one) => one.name === name);
      const kind = fact?.type ?? 'TEXT';
      const shown = (value: typeof is) => typedValue(definition, kind, value, words);
      return { name, kind, label: fact?.label ?? text(name, name), was: shown(was), is: shown(is) };
    });
  });
}

async function definitionsFor(request: Request, ids: readonly string[]): Promise<Map<string, Definition>> {
  const { institutionId } = caller(request);
  const { gateway } = request.runner;
  const found = await gateway.read<{ id: string; procedure: string }>(
    institutionId,
    'select "id", "procedure_version_id" as "procedure" from "cooperation" where "institution_id" = $1 and "id" = any($2)',
    [institutionId, [...ids]],
  );
  const queries = {
    query: <R extends object>(sql: string, values?: readonly unknown[]) => gateway.read<R>(institutionId, sql, values),
  };
  const definitions = await Promise.all(
    found.map(async (row) => [row.id, await definitionOf(queries, institutionId, row.procedure)] as const),
  );
  return new Map(definitions);
}
