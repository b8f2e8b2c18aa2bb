import pg from 'pg';
import { APPLICATION_ROLE, createPool, SYSTEM_ROLE } from './pool.js';
import { StatementNames } from './statement-names.js';

export interface Queries {
  query<R extends object>(sql: string, values?: readonly unknown[]): Promise<R[]>;
}

/** One open database transaction, bound to one institution (or, for the system role, to none). */
export interface Transaction extends Queries {
  readonly client: pg.PoolClient;
}

export interface GatewayOptions {
  readonly connectionString: string;
  readonly maxConnections?: number;
  readonly statementTimeoutMs?: number;
  readonly onError?: (error: Error) => void;
}

/** Whether PostgreSQL may keep a statement's plan for other values. */
export type Plan = 'KEPT' | 'FRESH';

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const retryable = new Set(['40001', '40P01']);

/**
 * The only door to the database. Requests come through `read` and `transaction`, which bind the connection to the
 * institution before anything runs; row-level security answers nothing on a connection that is bound to none.
 */
export class Gateway {
  private readonly app: pg.Pool;
  private readonly engineRoom: pg.Pool;
  private readonly names = new StatementNames();
  private readonly boundTo = new WeakMap<object, string>();
  /** Called with every statement's text: tests count what an operation costs. */
  onStatement: ((sql: string) => void) | undefined;

  constructor(readonly options: GatewayOptions) {
    const shared = {
      connectionString: options.connectionString,
      statementTimeoutMs: options.statementTimeoutMs ?? 5000,
      onError: options.onError ?? (() => undefined),
    };
    this.app = createPool({ ...shared, role: APPLICATION_ROLE, max: options.maxConnections ?? 10 });
    this.engineRoom = createPool({ ...shared, role: SYSTEM_ROLE, max: 4 });
  }

  /**
   * Runs one statement for an institution, outside a transaction. `FRESH` plans it for its values every time: for lists,
   * where the right plan depends on how much the caller sees (a kept plan that supposes the average took 90 ms, not 2).
   */
  async read<R extends object>(
    institutionId: string,
    sql: string,
    values: readonly unknown[] = [],
    plan: Plan = 'KEPT',
  ): Promise<R[]> {
    const client = await this.app.connect();
    try {
      await this.bind(client, institutionId);
      const rows = await this.run<R>(client, sql, values, plan);
      client.release();
      return rows;
    } catch (error) {
      client.release(isConnectionLost(error));
      throw error;
    }
  }

  /** Runs `work` in one transaction for an institution; a thrown error rolls back, deadlocks are tried again. */
  async transaction<T>(institutionId: string, work: (transaction: Transaction) => Promise<T>): Promise<T> {
    if (!uuid.test(institutionId)) throw new Error('an institution is bound by its uuid');
    return this.inTransaction(this.app, work, (client) => this.bind(client, institutionId));
  }

  /** Statements of the engine room: no institution, all rows. Never hand a client's filter to these. */
  readonly system = {
    query: async <R extends object>(sql: string, values: readonly unknown[] = []): Promise<R[]> => {
      const client = await this.engineRoom.connect();
      try {
        const rows = await this.run<R>(client, sql, values);
        client.release();
        return rows;
      } catch (error) {
        client.release(isConnectionLost(error));
        throw error;
      }
    },
    transaction: <T>(work: (transaction: Transaction) => Promise<T>): Promise<T> =>
      this.inTransaction(this.engineRoom, work),
  };

  async close(): Promise<void> {
    await Promise.all([this.app.end(), this.engineRoom.end()]);
  }

  private async inTransaction<T>(
    pool: pg.Pool,
    work: (transaction: Transaction) => Promise<T>,
    bind: (client: pg.PoolClient) => Promise<void> = async () => undefined,
  ) {
    for (let attempt = 1; ; attempt += 1) {
      const client = await pool.connect();
      try {
        // Before the transaction begins, so that its rolling back cannot unbind what is remembered as bound.
        await bind(client);
        this.onStatement?.('begin');
        await client.query('begin');
        const value = await work({ client, query: (sql, values) => this.run(client, sql, values ?? []) });
        this.onStatement?.('commit');
        await client.query('commit');
        client.release();
        return value;
      } catch (error) {
        const lost = !(await rolledBack(client));
        client.release(lost);
        if (attempt < 3 && retryable.has(codeOf(error))) continue;
        throw error;
      }
    }
  }

  private async bind(client: pg.PoolClient, institutionId: string): Promise<void> {
    if (this.boundTo.get(client) === institutionId) return;
    await client.query("select set_config('mitra.institution', $1, false)", [institutionId]);
    this.boundTo.set(client, institutionId);
  }

  private async run<R extends object>(
    client: pg.PoolClient,
    sql: string,
    values: readonly unknown[],
    plan: Plan = 'KEPT',
  ): Promise<R[]> {
    this.onStatement?.(sql);
    const name = values.length > 0 && plan === 'KEPT' ? this.names.nameOf(sql) : undefined;
    const result = await client.query<R>({ text: sql, values: values as unknown[], ...(name ? { name } : {}) });
    return result.rows;
  }
}

async function rolledBack(client: pg.PoolClient): Promise<boolean> {
  try {
    await client.query('rollback');
    return true;
  } catch {
    return false;
  }
}

const codeOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';

/** A connection that failed this way must not go back to the pool. */
const isConnectionLost = (error: unknown): boolean => {
  const code = codeOf(error);
  return (
    code.startsWith('08') || code.startsWith('57P') || /^E[A-Z]+$/.test(code) || !(error instanceof pg.DatabaseError)
  );
};
