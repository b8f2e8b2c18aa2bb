import type { Migration } from '@mikro-orm/migrations';
import { Migrator } from '@mikro-orm/migrations';
import { defineConfig, type EntitySchema, MikroORM } from '@mikro-orm/postgresql';
import pg from 'pg';

export interface MigrationStep {
  readonly name: string;
  readonly class: new (...given: never[]) => Migration;
}

/** The ORM as the owner of the schema: for migrations and the drift test, never for requests. */
export async function openOwner(
  connectionString: string,
  entities: readonly EntitySchema[],
  steps: readonly MigrationStep[],
  snapshotFolder?: string,
): Promise<MikroORM> {
  return MikroORM.init(
    defineConfig({
      dbName: databaseIn(connectionString),
      driverOptions: { connectionString },
      entities: [...entities],
      extensions: [Migrator],
      ensureDatabase: false,
      // Whoever calls prints what was applied; the ORM's own lines would go to the console.
      logger: () => undefined,
      migrations: {
        tableName: 'mitra_migration',
        migrationsList: [...steps] as never,
        path: snapshotFolder ?? '.',
        snapshot: snapshotFolder !== undefined,
        snapshotName: '.snapshot',
        snapshotOnMigrate: false,
        transactional: true,
        allOrNothing: true,
      },
    }),
  );
}

const MIGRATION_LOCK = 5_284_104;

/** Brings a database up to date; two processes that start at once take turns. Returns what was applied. */
export async function migrate(
  connectionString: string,
  entities: readonly EntitySchema[],
  steps: readonly MigrationStep[],
): Promise<string[]> {
  // The lock belongs to a session of its own: it ends with the process however that ends.
  const turn = new pg.Client({ connectionString });
  // A server that goes away meanwhile fails the statement under way; without a listener it would end the process.
  turn.on('error', () => undefined);
  await turn.connect();
  try {
    await turn.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
    const orm = await openOwner(connectionString, entities, steps);
    try {
      const applied = await orm.migrator.up();
      return applied.map((step) => step.name);
    } finally {
      await orm.close(true);
    }
  } finally {
    await turn.end();
  }
}

const databaseIn = (connectionString: string): string => {
  const match = /\/([^/?]+)(\?.*)?$/.exec(connectionString);
  return match?.[1] ? decodeURIComponent(match[1]) : 'postgres';
};
