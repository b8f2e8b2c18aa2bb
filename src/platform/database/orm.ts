import { defineConfig, type EntitySchema, MikroORM } from '@mikro-orm/postgresql';
import type { SqlEntityManager } from '@mikro-orm/sql';
import { Kysely, PostgresDialect } from 'kysely';
import type pg from 'pg';

/**
 * The unit of work for verbs that change entities. It has no connection of its own: it works inside a transaction
 * that the gateway opened and bound to an institution, or not at all.
 */
export class Orm {
  private constructor(private readonly orm: MikroORM) {}

  static async create(entities: readonly EntitySchema[]): Promise<Orm> {
    const outside = {
      connect: () => Promise.reject(new Error('the ORM works inside a gateway transaction only')),
      end: () => Promise.resolve(),
    };
    return new Orm(
      await MikroORM.init(
        defineConfig({
          dbName: 'mitra',
          entities: [...entities],
          driverOptions: () => new PostgresDialect({ pool: outside as never }),
          ensureDatabase: false,
        }),
      ),
    );
  }

  /** An entity manager on the transaction's own connection; `parameters` feed the default filter of every entity. */
  manager(client: pg.PoolClient, parameters: Record<string, unknown>): SqlEntityManager {
    const one = {
      connect: async () => ({ query: client.query.bind(client), release() {} }),
      end: async () => undefined,
    };
    const em = this.orm.em.fork() as unknown as SqlEntityManager;
    em.setTransactionContext(new Kysely({ dialect: new PostgresDialect({ pool: one as never }) }));
    em.setFilterParams('visible', parameters);
    return em;
  }

  async close(): Promise<void> {
    await this.orm.close(true);
  }
}
