import type { JobsOptions } from '../../platform/job/jobs.js';
import { type ImportHouse, runSheetImport } from './sheet-import-run.js';

/** Reading sheets in: one job an import, which a worker that dies leaves to the next one. */
export const sheetImportJobs = (house: ImportHouse): Pick<JobsOptions, 'tasks'> => ({
  tasks: {
    'sheet-import': async (payload) => {
      const { institutionId, importId } = payload as { institutionId: string; importId: string };
      await runSheetImport(house, institutionId, importId);
    },
  },
});
