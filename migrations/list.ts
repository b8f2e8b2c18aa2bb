import { Tables } from './m0001-tables.js';
import { Isolation } from './m0002-isolation.js';
import { EventsAndJobs } from './m0003-events-and-jobs.js';
import { NeedsNumbersOfficialFiles } from './m0004-needs-numbers-official-files.js';
import { Notices } from './m0005-notices.js';
import { Addenda } from './m0006-addenda.js';
import { TakenBack } from './m0008-taken-back.js';
import { CooperationMigrationTable } from './m0009-cooperation-migration.js';
import { Letters } from './m0010-letters.js';
import { Questionnaires } from './m0011-questionnaires.js';
import { Surveys } from './m0012-surveys.js';
import { Results } from './m0013-results.js';
import { Shares } from './m0014-shares.js';
import { Complaints } from './m0015-complaints.js';
import { PublishedHeads } from './m0016-published-heads.js';
import { ComplaintsTakenBack } from './m0017-complaints-taken-back.js';
import { Clauses } from './m0019-clauses.js';
import { Plans } from './m0021-plans.js';
import { Execution } from './m0022-execution.js';
import { Decision } from './m0025-decision.js';

/** Every migration, oldest first. Applied ones are never edited. */
export const migrations = [
  { name: 'm0001-tables', class: Tables },
  { name: 'm0002-isolation', class: Isolation },
  { name: 'm0003-events-and-jobs', class: EventsAndJobs },
  { name: 'm0004-needs-numbers-official-files', class: NeedsNumbersOfficialFiles },
  { name: 'm0005-notices', class: Notices },
  { name: 'm0006-addenda', class: Addenda },
  { name: 'm0008-taken-back', class: TakenBack },
  { name: 'm0009-cooperation-migration', class: CooperationMigrationTable },
  { name: 'm0010-letters', class: Letters },
  { name: 'm0011-questionnaires', class: Questionnaires },
  { name: 'm0012-surveys', class: Surveys },
  { name: 'm0013-results', class: Results },
  { name: 'm0014-shares', class: Shares },
  { name: 'm0015-complaints', class: Complaints },
  { name: 'm0016-published-heads', class: PublishedHeads },
  { name: 'm0017-complaints-taken-back', class: ComplaintsTakenBack },
  { name: 'm0019-clauses', class: Clauses },
  { name: 'm0021-plans', class: Plans },
  { name: 'm0022-execution', class: Execution },
  { name: 'm0025-decision', class: Decision },
];
