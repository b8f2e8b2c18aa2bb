import { openDatabase, placesOf, prepareDatabase } from './database.js';
import { configFrom } from './failure.js';
import { live } from './live.js';

/** Migrates and ends; a server that runs meanwhile goes on. */
export const migrateDatabase = (env: NodeJS.ProcessEnv, json: boolean): Promise<number> =>
  live(async (life) => {
    const config = configFrom(env);
    const say = (line: string): void => void (json || process.stdout.write(`${line}\n`));
    const database = await openDatabase(config, await placesOf(config), say);
    life.own(() => database.close());
    const applied = await prepareDatabase(database.connectionString);
    if (json) process.stdout.write(`${JSON.stringify({ database: database.name, applied })}\n`);
    else if (applied.length === 0) say('The database is up to date.');
    else say(`Applied: ${applied.join(', ')}.`);
  });
