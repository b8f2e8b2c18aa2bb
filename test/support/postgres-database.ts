import { inject } from 'vitest';
import { createDatabaseFromTemplate } from './postgres-template.js';

/** A migrated, empty database for one test file: its connection string (as superuser). */
export const createTestDatabase = (): Promise<string> =>
  createDatabaseFromTemplate(inject('postgresAdmin'), inject('postgresTemplate'));
