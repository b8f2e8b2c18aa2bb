import { port, superuser } from './settings.js';

/**
 * Complete, so that no PG* variable of the caller's environment fills a gap: `pg` would take
 * PGSSLMODE and PGOPTIONS, too.
 */
export const connectionStringFor = (socketDir: string, password: string, database = 'postgres'): string => {
  const query = new URLSearchParams({ host: socketDir, sslmode: 'disable', options: '-c TimeZone=UTC' });
  const encoded = query.toString().replaceAll('+', '%20');
  return `postgresql://${superuser}:${encodeURIComponent(password)}@localhost:${port}/${encodeURIComponent(database)}?${encoded}`;
};

/** The same server, another database. */
export const withDatabase = (connectionString: string, database: string): string => {
  const url = new URL(connectionString);
  url.pathname = `/${encodeURIComponent(database)}`;
  return url.toString();
};
