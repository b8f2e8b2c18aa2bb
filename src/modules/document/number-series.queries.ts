import type { Where } from '../../kernel/where.js';
import { oneOf, tree, when } from '../../platform/read/filters.js';
import type { Projection } from '../../platform/read/projection.js';
import type { Actor } from '../identity/actor.js';
import { visibleToStaff } from '../identity/policy.js';
import type { NumberSeriesWhere } from './number-series.type.js';

const seriesFilter = (where: NumberSeriesWhere): Where => tree(where, seriesFilter, when(where.kindIn, oneOf('kind')));

export const numberSeriesProjection: Projection<Actor> = {
  type: 'NumberSeries',
  table: 'number_series',
  prefix: 'nse',
  visible: visibleToStaff,
  filter: (input) => seriesFilter(input as NumberSeriesWhere),
  orders: { KIND: { column: 'kind', type: 'text', ascending: true } },
  fields: {
    id: { from: 'id', prefix: 'nse', column: 'id' },
    kind: { from: 'column', column: 'kind' },
    pattern: { from: 'column', column: 'pattern' },
    reset: { from: 'column', column: 'reset' },
    forAddenda: { from: 'column', column: 'for_addenda' },
    counters: {
      from: 'expression',
      sql: (alias) =>
        `(select coalesce(json_agg(json_build_object('period', c."period", 'last', c."last") order by c."period" desc), '[]')
          from (select k."period", k."last" from "number_counter" k where k."institution_id" = ${alias}."institution_id"
            and k."series_id" = ${alias}."id" order by k."period" desc limit 12) c)`,
    },
    createdAt: { from: 'column', column: 'created_at' },
    updatedAt: { from: 'column', column: 'updated_at' },
    version: { from: 'column', column: 'version' },
  },
};
