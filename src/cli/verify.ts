import type { Client } from 'pg';
import { Gateway } from '../platform/database/gateway.js';
import { type ChainReport, verifyChain } from '../platform/event/chain-verify.js';
import { assertLaid, environmentOf, openDatabase, placesOf, withClient } from './database.js';
import { configFrom, exitCodes, Failure } from './failure.js';
import { live } from './live.js';

export interface VerifyOptions {
  readonly institution?: string;
  readonly head?: string;
  /** The demo's data instead of the plain server's. */
  readonly demo?: boolean;
  readonly json?: boolean;
}

/** Checks the log of every institution, or of one, against its seals; 1 when anything is wrong. */
export async function verifyLogs(env: NodeJS.ProcessEnv, options: VerifyOptions): Promise<number> {
  let sound = true;
  const code = await live(async (life) => {
    const config = configFrom(environmentOf(env, options.demo));
    const say = (line: string): void => void (options.json || process.stdout.write(`${line}\n`));
    const places = await placesOf(config);
    await assertLaid(places, options.demo ?? false);
    const database = await openDatabase(config, places, say);
    life.own(() => database.close());
    if (!(await withClient(database.connectionString, hasLog))) throw noLog(database.name);
    const gateway = new Gateway({ connectionString: database.connectionString });
    life.own(() => gateway.close());
    const reports = await verifyAll(gateway, options);
    sound = reports.every(({ faults }) => faults.length === 0);
    if (options.json) process.stdout.write(`${JSON.stringify({ ok: sound, logs: reports })}\n`);
    else if (reports.length === 0) say('There is no institution: nothing to check.');
    else for (const report of reports) for (const line of linesOf(report)) say(line);
  });
  return code === 0 && !sound ? exitCodes.fault : code;
}

const noLog = (name: string): Failure =>
  new Failure(
    exitCodes.database,
    `The database has no tables of Mitra (${name}): nothing to check.`,
    'npm start or npm run migrate lays them. Nothing was changed.',
  );
const hasLog = async (client: Client): Promise<boolean> => {
  const { rows } = await client.query<{ laid: boolean }>(
    `select to_regclass('public.event_batch') is not null as "laid"`,
  );
  return rows[0]?.laid === true;
};

export async function verifyAll(
  gateway: Gateway,
  { institution, head }: Pick<VerifyOptions, 'institution' | 'head'>,
): Promise<ChainReport[]> {
  const all = await gateway.system.query<{ id: string; code: string }>(
    'select "id", "code" from "institution" where $1::text is null or "code" = $1 order by "code"',
    [institution ?? null],
  );
  if (institution !== undefined && all.length === 0)
    throw new Failure(exitCodes.usage, `There is no institution ${institution}.`, 'Check --institution.');
  if (head !== undefined && all.length !== 1)
    throw new Failure(exitCodes.usage, 'A seal is of one institution’s log.', 'Name it with --institution.');
  const reports: ChainReport[] = [];
  for (const one of all) reports.push(await verifyChain(gateway.system, one, head ?? null));
  return reports;
}

const meaning: Readonly<Record<ChainReport['faults'][number]['what'], string>> = {
  EVENT_CHANGED: 'was changed: event',
  EVENT_MISSING: 'is missing: event',
  EVENT_INSERTED: 'was put in: event',
  SEAL_CHANGED: 'does not fit its stretch of the log: seal',
  SEAL_MISSING: 'is missing: seal',
  HEAD_UNKNOWN: 'the seal kept elsewhere is not in this chain, which ends with seal',
};

const linesOf = ({ code, sealed, unsealed, seals, head, faults }: ChainReport): string[] => [
  `${code}: ${faults.length === 0 ? 'ok' : 'NOT SOUND'}, ${sealed} events under ${seals} seals, ${unsealed} not sealed yet`,
  ...(head === null ? [] : [`  last seal ${head}`]),
  ...faults.map(({ what, at }) => `  ${meaning[what]} ${at}`),
];
