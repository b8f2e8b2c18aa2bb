import { writeFile } from 'node:fs/promises';
import { migrations } from '../../migrations/list.js';
import { openOwner } from '../platform/database/migrator.js';
import { entities } from '../server/modules.js';

/**
 * For developers: writes the difference between the entities and the snapshot as a new migration.
 * `node dist/src/cli/create-migration.js <name>`; then add the file to migrations/list.ts.
 */
const name = process.argv[2] ?? 'change';
const orm = await openOwner(process.env.DATABASE_URL ?? 'postgres://unused/unused', entities, migrations, 'migrations');
const created = await orm.migrator.create('migrations', false, migrations.length === 0, name);
if (created.fileName === '') process.stdout.write('nothing to do: the entities and the snapshot agree\n');
else await writeFile(`migrations/${created.fileName}`, created.code);
process.stdout.write(`${created.fileName}\n`);
await orm.close(true);
