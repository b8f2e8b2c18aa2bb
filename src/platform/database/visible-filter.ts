import { raw } from '@mikro-orm/core';
import type { Where } from '../../kernel/where.js';
import { Parameters } from './sql.js';
import { whereSql } from './where-sql.js';

/** The ORM binds by `?`, in order, so every use of a value is bound again. */
class PositionalParameters extends Parameters {
  override add(value: unknown): string {
    // The ORM would spread a list over its placeholder; PostgreSQL reads one literal.
    this.values.push(Array.isArray(value) ? arrayLiteral(value) : value);
    return '?';
  }
}

const arrayLiteral = (values: readonly unknown[]): string =>
  `{${values.map((value) => `"${String(value).replace(/["\\]/g, '\\$&')}"`).join(',')}}`;

/**
 * The policy's predicate as the ORM's default filter. Visibility fails closed: a query of an entity manager that was
 * given no viewer throws.
 */
export const visibleFilter = <V>(visible: (viewer: V) => Where) => ({
  visible: {
    name: 'visible',
    default: true,
    args: true,
    cond: (args: { viewer?: V }) => {
      if (args.viewer === undefined) throw new Error('an entity was queried without a viewer');
      const parameters = new PositionalParameters();
      const sql = whereSql(visible(args.viewer), '$row$', parameters);
      return { [raw((alias: string) => sql.replaceAll('$row$', alias), parameters.values)]: [] };
    },
  },
});
