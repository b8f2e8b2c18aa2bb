import 'reflect-metadata';
import { prepareDatabase } from '../../src/server/prepare-database.js';
import { postgresGlobalSetup } from './postgres-server.js';

export default postgresGlobalSetup(async (url) => {
  await prepareDatabase(url);
});
