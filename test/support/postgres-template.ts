import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import { withDatabase } from '../../src/platform/postgres/connection-string.js';

const asAdmin = async <T>(admin: string, work: (client: Client) => Promise<T>): Promise<T> => {
  const client = new Client({ connectionString: admin });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
};

/** Creates a database, lets `migrate` fill it, and closes it so that copies can be made of it at any time. */
export const createTemplate = async (
  admin: string,
  name: string,
  migrate: (connectionString: string) => Promise<void>,
): Promise<void> =>
  asAdmin(admin, async (client) => {
    const id = client.escapeIdentifier(name);
    await client.query(`create database ${id}`);
    await migrate(withDatabase(admin, name));
    await client.query(`alter database ${id} with is_template true allow_connections false`);
  });

/** A fresh copy of the template: its connection string. Its name begins with the template's. */
export const createDatabaseFromTemplate = async (admin: string, template: string): Promise<string> =>
  asAdmin(admin, async (client) => {
    const name = `${template}_${randomBytes(5).toString('hex')}`;
    await client.query(
      `create database ${client.escapeIdentifier(name)} template ${client.escapeIdentifier(template)}`,
    );
    return withDatabase(admin, name);
  });

/** Drops the template and every copy of it, open connections or not. */
export const dropDatabasesOfRun = async (admin: string, template: string): Promise<void> =>
  asAdmin(admin, async (client) => {
    const { rows } = await client.query<{ name: string; isTemplate: boolean }>(
      'select datname as name, datistemplate as "isTemplate" from pg_database where starts_with(datname, $1)',
      [template],
    );
    for (const { name, isTemplate } of rows) {
      const id = client.escapeIdentifier(name);
      if (isTemplate) await client.query(`alter database ${id} with is_template false`);
      await client.query(`drop database if exists ${id} with (force)`);
    }
  });
