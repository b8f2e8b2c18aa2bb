import { Client } from 'pg';
import { withDatabase } from './connection-string.js';
import { codeOf } from './errors.js';

/** Creates the database unless it exists, and answers with its connection string. Works on any PostgreSQL. */
export const ensureDatabase = async (connectionString: string, name: string): Promise<string> => {
  const client = new Client({ connectionString });
  await client.connect();
  try {
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [name]);
    if (rowCount === 0) await client.query(`create database ${client.escapeIdentifier(name)}`);
  } catch (error) {
    // Another process was faster: duplicate_database, or unique_violation in the catalogue.
    if (!['42P04', '23505'].includes(codeOf(error) ?? '')) throw error;
  } finally {
    await client.end();
  }
  return withDatabase(connectionString, name);
};
