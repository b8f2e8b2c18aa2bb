import { Logger } from 'graphile-worker';
import { type Log, withoutValues } from '../log/log.js';

const levels = { error: 'error', warning: 'warn', info: 'debug', debug: 'trace' } as const;

/** The queue's own lines in the house's log. They may quote an error's text, so values are taken out. */
export const jobLog = (log: Log): Logger =>
  new Logger(
    (scope) => (level, message) =>
      log[levels[level]]({ task: scope.taskIdentifier, job: scope.jobId }, withoutValues(message)),
  );
