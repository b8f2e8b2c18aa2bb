import { Client } from 'pg';
import { codeOf } from './errors.js';

/** What a server says to an attempt to connect. */
export type Answer = 'ready' | 'starting' | 'silent' | 'refused' | 'other server';

const answers: Readonly<Record<string, Answer>> = {
  '57P03': 'starting', // cannot_connect_now: starting, recovering or shutting down
  '53300': 'starting', // too_many_connections
  '28P01': 'refused',
  '28000': 'refused',
  EACCES: 'refused',
};

/** Connects and asks which data directory is served. */
export const probe = async (connectionString: string, cluster: string): Promise<Answer> => {
  const client = new Client({ connectionString, connectionTimeoutMillis: 5_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query<{ dir: string }>(`select current_setting('data_directory') as dir`);
    return rows[0]?.dir === cluster ? 'ready' : 'other server';
  } catch (error) {
    return answers[codeOf(error) ?? ''] ?? 'silent';
  } finally {
    await client.end().catch(() => undefined);
  }
};
