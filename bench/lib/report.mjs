import { median } from './load.mjs';

const titles = {
  Q1: 'Q1 one cooperation, three levels deep',
  Q2: 'Q2 a page of 50 of a phase, each with partner and tasks',
  M: 'M a stage move',
};
const labels = { limit: 'the limit', postgraphile: 'PostGraphile 5', mitra: 'Mitra' };
const targets = { Q1: 1.0, Q2: 1.0, M: 2.0 };

export function report({
  results,
  names,
  jobs,
  settings,
  counts,
  seen,
  isolation,
  memory,
  connections,
  rounds,
  windowMs,
  machine,
}) {
  const of = (job, name, field) => median(results[job][name].map((one) => one[field]));
  /** Rounds are interleaved: the ratio is taken within each round, then the median of the rounds. */
  const ratio = (job, name, to) =>
    results[job][to]
      ? median(results[job][name].map((one, round) => one.cpuMs / results[job][to][round].cpuMs))
      : Number.NaN;
  const spread = (job, name) => {
    const all = results[job][name].map((one) => one.cpuMs);
    return `${Math.min(...all).toFixed(2)}–${Math.max(...all).toFixed(2)}`;
  };
  const lines = [
    '# Mitra beside PostGraphile 5 and the limit',
    '',
    '| job | server | CPU a request, ms | of it server | of it PostgreSQL | least–most | ÷ limit | ÷ PostGraphile | requests/s | latency p50 / p99, ms |',
    '|---|---|---|---|---|---|---|---|---|---|',
  ];
  for (const job of jobs)
    for (const name of names)
      lines.push(
        `| ${titles[job]} | ${labels[name]} | ${of(job, name, 'cpuMs').toFixed(3)} | ${of(job, name, 'serverMs').toFixed(3)} | ${of(job, name, 'databaseMs').toFixed(3)} | ${spread(job, name)} | ${ratio(job, name, 'limit').toFixed(2)} | ${ratio(job, name, 'postgraphile').toFixed(2)} | ${of(job, name, 'perSecond').toFixed(0)} | ${of(job, name, 'p50').toFixed(1)} / ${of(job, name, 'p99').toFixed(1)} |`,
      );
  if (names.includes('mitra') && names.includes('postgraphile')) {
    lines.push('', '| target | measured | |', '|---|---|---|');
    for (const job of jobs) {
      const measured = ratio(job, 'mitra', 'postgraphile');
      lines.push(
        `| ${job}: Mitra ≤ ${targets[job].toFixed(1)} × PostGraphile | ${measured.toFixed(2)} | ${measured <= targets[job] ? 'met' : 'NOT met'} |`,
      );
    }
  }
  lines.push(
    '',
    `Machine: ${machine.cores} cores, ${machine.memoryGb} GB, Node ${machine.node}, PostgreSQL ${settings.find((one) => one.name === 'server_version')?.setting} (embedded); ${settings
      .filter((one) => one.name !== 'server_version')
      .map((one) => `${one.name} ${one.setting}`)
      .join(', ')}; all on one machine, the load generator too (its own CPU is not counted).`,
    '',
    `Data, two institutions of equal size: ${Object.entries(counts)
      .map(([name, value]) => `${value} ${name}`)
      .join(
        ', ',
      )}. The caller is staff without a role that reads all; the posts held are granted ${seen} % of the institution's cases.`,
    '',
    `Method: ${connections} connections in a closed loop, HTTP keep-alive; a warm-up window for each server and job, then ${rounds} rounds of ${windowMs / 1000} s for each server in turn. CPU is utime + stime of the server process and of PostgreSQL's whole process tree from /proc (background processes included), over the number of answers; the move counts until every event has its place in the stream. Medians over the rounds; ratios are medians of the ratios within a round. Autovacuum is off while timing; before every window of moves the tables written to are vacuumed, for all servers alike. Peak memory: ${Object.entries(
      memory,
    )
      .map(([name, mb]) => `${labels[name]} ${mb} MB`)
      .join(', ')}.`,
    '',
    isolation.role === 'mitra_app'
      ? `Row-level security is in force: Mitra reads as ${isolation.role}, and of both institutions' cases finds ${isolation.rows}.`
      : `**Row-level security is NOT in force: Mitra reads as ${isolation.role} and finds ${isolation.rows} cases without any condition.**`,
    '',
    "Before and after the timing the answers of all three are compared field by field (50 cooperations, every phase's page, moves of one case by each in turn, with the rows they leave behind), and cases the caller may not see are asked for in vain.",
    '',
    'What each does: **Mitra** as its plain server runs: session checked, rate limit, document limits, visibility by grants on every table, row-level security, optimistic version, one log line a request, events relayed. **PostGraphile** 5 in library mode on node:http, Amber preset, production, prepared statements as it does by itself, as the database owner: no authentication, no row permissions, no row-level security, no log; the institution is an argument of the question; the move is a hand-written SQL function that checks the version and writes the same rows (case, task closed and opened, grant, act, event). **The limit**: one prepared statement that builds the JSON, behind bare node:http; for the move, the same function.',
    '',
  );
  return lines.join('\n');
}
