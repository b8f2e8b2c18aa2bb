import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';
import type { Gateway } from '../../src/platform/database/gateway.js';
import type { TimerOwner } from '../../src/platform/job/timer.js';
import { layPartner, type TestInstitution } from '../support/fixture.js';

/** Says in the log that a timer fired, in the place of a case's engine. */
export const sayFired: TimerOwner = {
  timers: 'timer',
  table: 'cooperation',
  column: 'cooperation_id',
  onDue: async (work, timer) =>
    work.announce({
      kind: 'TIMER_FIRED',
      subjectType: 'Cooperation',
      subjectId: timer.subjectId,
      subjectVersion: 1,
      facts: { timer: timer.id },
    }),
};

/** A case at its intake, laid straight into the database: its row id. */
export async function layCase(gateway: Gateway, institution: TestInstitution, partner?: string): Promise<string> {
  const partnerId = partner ?? (await layPartner(gateway, institution));
  const [id, procedure] = [randomUUID(), randomUUID()];
  await gateway.system.query(
    `insert into procedure_version (institution_id, id, code, label, name, scope, definition, source_text, hash, state, created_at, updated_at)
     values ($1, $2, $3, '1', '{}', 'X', '{}', '', '', 'DRAFT', now(), now())`,
    [institution.id, procedure, procedure],
  );
  await gateway.system.query(
    `insert into cooperation (institution_id, id, title, partner_id, procedure_version_id, procedure_hash, state, active_steps, phase, status, channel, received_at, registered_at, disclosed_at, stage_changed_at, updated_at)
     values ($1, $2, 'A case', $3, $4, '', '{}', '{}', 'INTAKE', 'OPEN', 'LETTER', now(), now(), now(), now(), now())`,
    [institution.id, id, partnerId, procedure],
  );
  return id;
}

export const layTimers = (gateway: Gateway, institution: string, caseId: string, count: number, dueAt: string) =>
  gateway.system.query(
    `insert into timer (institution_id, id, cooperation_id, timer, kind, due_at)
     select $1, gen_random_uuid(), $2, 'reminder', 'REMINDER', $4 from generate_series(1, $3::int)`,
    [institution, caseId, count, dueAt],
  );

/** A worker that dies in the middle of a job: it hangs in its fifth timer, inside the transaction. */
const program = `
import { createIds } from './compiled/platform/clock/ids.js';
import { Gateway } from './compiled/platform/database/gateway.js';
import { tellWith } from './compiled/platform/event/listen.js';
import { houseJobs } from './compiled/platform/job/house-jobs.js';
import { startJobs } from './compiled/platform/job/jobs.js';
import { createLog } from './compiled/platform/log/log.js';
const { connectionString, now } = JSON.parse(process.argv[2]);
const clock = { now: () => new Date(now) };
const gateway = new Gateway({ connectionString });
let fired = 0;
const owner = { timers: 'timer', table: 'cooperation', column: 'cooperation_id', onDue: async (work, timer) => {
  work.announce({ kind: 'TIMER_FIRED', subjectType: 'Cooperation', subjectId: timer.subjectId, subjectVersion: 1, facts: { timer: timer.id } });
  fired += 1;
  if (fired === 5) {
    console.log('hanging');
    await new Promise(() => undefined);
  }
} };
const jobs = await startJobs({ connectionString, log: createLog({ level: 'silent', format: 'json' }), concurrency: 1,
  ...houseJobs({ gateway, clock, ids: createIds(clock), tell: tellWith([]), committed: () => undefined, owners: [owner] }) });
await jobs.round();
setInterval(() => undefined, 1_000_000);
`;

/** Compiles the source under test, so that a process of its own can run it and be killed. */
export async function compileWorker(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'mitra-worker-test-'));
  const source = resolve('src');
  await symlink(resolve('node_modules'), join(folder, 'node_modules'));
  await writeFile(join(folder, 'package.json'), '{"type":"module"}');
  await writeFile(join(folder, 'program.js'), program);
  const compilerOptions = { rootDir: source, outDir: join(folder, 'compiled'), sourceMap: false, noCheck: true };
  const include = ['platform/job', 'platform/clock', 'platform/database', 'platform/log'].map((one) =>
    join(source, one),
  );
  await writeFile(
    join(folder, 'tsconfig.json'),
    JSON.stringify({ extends: resolve('tsconfig.json'), compilerOptions, include }),
  );
  await promisify(execFile)(process.execPath, [resolve('node_modules/typescript/bin/tsc'), '-p', folder]);
  return folder;
}

/** Starts it; resolves when it hangs in the middle of a job. */
export async function hangingWorker(
  folder: string,
  connectionString: string,
  now: string,
  children: ChildProcess[],
): Promise<ChildProcess> {
  const child = spawn(process.execPath, [join(folder, 'program.js'), JSON.stringify({ connectionString, now })], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  children.push(child);
  const [line] = await Promise.race([once(createInterface({ input: child.stdout }), 'line'), once(child, 'exit')]);
  if (line !== 'hanging') throw new Error(`the worker ended: ${String(line)}`);
  return child;
}
