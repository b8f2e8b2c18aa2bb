import pg from 'pg';
import { withSettings } from './session-settings.js';

/** The role every request runs as: no owner, no BYPASSRLS. Row-level security binds it to one institution. */
export const APPLICATION_ROLE = 'mitra_app';
/** The role of the engine room (login look-up, event relay, jobs): sees all institutions, used only by name. */
export const SYSTEM_ROLE = 'mitra_system';

export interface PoolOptions {
  readonly connectionString: string;
  readonly role: string;
  readonly max: number;
  readonly statementTimeoutMs: number;
  readonly onError: (error: Error) => void;
}

const types = new pg.TypeOverrides();
// Timestamps, dates and big integers leave as PostgreSQL prints them: rows go straight into JSON.
types.setTypeParser(pg.types.builtins.DATE, (value) => value);
types.setTypeParser(pg.types.builtins.INT8, (value) => Number(value));

/**
 * A pool whose every connection takes the given role and speaks UTC from its first byte. It is asked who it is before
 * it is used: as the owner, row-level security would let everything through.
 */
export function createPool(options: PoolOptions): pg.Pool {
  const settings = `-c role=${options.role} -c timezone=UTC -c statement_timeout=${options.statementTimeoutMs} -c idle_in_transaction_session_timeout=15000`;
  const pool = new pg.Pool({
    connectionString: withSettings(options.connectionString, settings),
    max: options.max,
    types,
    application_name: 'mitra',
    connectionTimeoutMillis: 5000,
    idleTimeoutMillis: 60_000,
    onConnect: async (client) => {
      const { rows } = await client.query<{ role: string }>('select current_user as role');
      if (rows[0]?.role !== options.role) throw new Error(`a connection came up without the role ${options.role}`);
    },
  });
  pool.on('error', options.onError);
  // A client that is checked out has no listener of the pool's: a connection lost between two statements would end the process.
  pool.on('connect', (client) => client.on('error', options.onError));
  return pool;
}
