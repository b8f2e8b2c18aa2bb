import DataLoader from 'dataloader';
import type { Event } from '../../engines/workflow/event.js';
import { historyOf } from '../../engines/workflow/history.js';
import { type StageProgress, stageProgress, visitedSteps } from '../../engines/workflow/stage-progress.js';
import { caller, type Request } from '../identity/request.js';
import { caseOf } from './cooperation.loaders.js';

type Row = { readonly $id: string };

/** By request: the logs of a page of cases are read together. */
const loaders = new WeakMap<Request, DataLoader<string, ReadonlySet<string>>>();

export async function stagesOf(row: Row, request: Request): Promise<StageProgress[]> {
  const { definition, state } = await caseOf(request, row);
  if ((definition.stages ?? []).length === 0) return [];
  const loader =
    loaders.get(request) ?? new DataLoader<string, ReadonlySet<string>>((ids) => read(request, ids), { cache: false });
  loaders.set(request, loader);
  return stageProgress(definition, state, await loader.load(row.$id));
}

async function read(request: Request, ids: readonly string[]): Promise<ReadonlySet<string>[]> {
  const { institutionId } = caller(request);
  const rows = await request.runner.gateway.read<{ id: string; number: number; events: Event[] }>(
    institutionId,
    `select "subject_id" as "id", "subject_version" as "number", "facts"->'changes' as "events" from "event"
     where "institution_id" = $1 and "subject_id" = any($2) and "subject_type" = 'Cooperation'
       and jsonb_typeof("facts"->'changes') = 'array' order by "seq"`,
    [institutionId, [...ids]],
  );
  return ids.map((id) => visitedSteps(historyOf(rows.filter((row) => row.id === id)).standing));
}
