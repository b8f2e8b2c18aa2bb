import DataLoader from 'dataloader';
import type { FieldNode, GraphQLResolveInfo } from 'graphql';
import { all, any, equals, everything } from '../../kernel/where.js';
import { Parameters } from '../../platform/database/sql.js';
import { selectObject } from '../../platform/read/compile.js';
import { noticeKindOf } from '../cooperation/notice.rules.js';
import { caller, type Request } from '../identity/request.js';
import type { Wish } from './event-delivery.js';
import { engineEvents } from './event-facts.js';

/** The act gave the actor notice of a return or an end. */
export const newNotice: Wish = {
  mayMatch: (entry) => noticeKindOf(engineEvents(entry.facts)) !== null,
  where: (page, actor) =>
    all(any(...page.map((entry) => equals('id', entry.id))), {
      is: 'exists',
      table: 'notice',
      on: { institution_id: 'institution_id', cooperation_id: 'subject_id', number: 'subject_version' },
      where: equals('person_id', actor.personId),
    }),
};

/** The act an event tells of: the case, and its version after the act. */
export interface ActOf {
  readonly $subject_id: string;
  readonly $subject_version: number;
}
type Loader = DataLoader<ActOf, object | null, string>;

/** By request, by place in the operation: a page of events reads its notices in one statement. */
const loaders = new WeakMap<Request, WeakMap<readonly FieldNode[], Loader>>();

/** The caller's own notice of what an event tells; null when there is none. */
export function noticeOf(event: ActOf, request: Request, info: GraphQLResolveInfo): Promise<object | null> {
  const places = loaders.get(request) ?? new WeakMap<readonly FieldNode[], Loader>();
  loaders.set(request, places);
  const loader =
    places.get(info.fieldNodes) ??
    new DataLoader<ActOf, object | null, string>((acts) => notices(request, acts, info), {
      maxBatchSize: 100,
      cacheKeyFn: keyOf,
    });
  places.set(info.fieldNodes, loader);
  return loader.load(event);
}

const keyOf = (act: ActOf): string => `${act.$subject_id}/${act.$subject_version}`;

async function notices(request: Request, acts: readonly ActOf[], info: GraphQLResolveInfo): Promise<(object | null)[]> {
  const viewer = caller(request);
  const { institutionId } = viewer;
  const parameters = new Parameters();
  const wanted = parameters.add(
    JSON.stringify(acts.map((one) => ({ subject_id: one.$subject_id, subject_version: one.$subject_version }))),
  );
  const compilation = { projections: request.projections, viewer, institutionId, parameters, info };
  const link = '$alias."cooperation_id" = w."subject_id" and $alias."number" = w."subject_version"';
  const notice = selectObject(compilation, 'Notice', info.fieldNodes, everything, link);
  const rows = await request.runner.gateway.read<ActOf & { row: object | null }>(
    institutionId,
    `select w."subject_id" as "$subject_id", w."subject_version" as "$subject_version",
       (select row_to_json(r) from (${notice} limit 1) r) as "row"
     from json_to_recordset(${wanted}) as w("subject_id" uuid, "subject_version" int)`,
    parameters.values,
  );
  const found = new Map(rows.map((row) => [keyOf(row), row.row]));
  return acts.map((act) => found.get(keyOf(act)) ?? null);
}
