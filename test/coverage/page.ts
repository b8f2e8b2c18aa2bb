import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { SeedRecord } from '../support/coverage.js';
import seed from './seed-rows.json' with { type: 'json' };

export interface Proof extends SeedRecord {
  readonly test: string;
  readonly file: string;
}

const PAGE = 'docs/coverage.md';
/** Issues whose rows must all be proved by now. */
const due: readonly string[] = seed.due;

/** Compares the page with what the tests did, or writes it. Returns what is wrong. */
export function checkCoverage(proofs: readonly Proof[], write: boolean): string[] {
  const page = coveragePage(proofs);
  const proved = new Set(proofs.flatMap((proof) => proof.rows));
  const faults = seed.rows
    .filter((row) => due.includes(row.issue) && !proved.has(row.id))
    .map((row) => `${row.id} belongs to issue ${row.issue}, which is due, and no test proves it`);
  if (write) writeFileSync(PAGE, page);
  else if (!existsSync(PAGE) || readFileSync(PAGE, 'utf8') !== page)
    faults.push(`${PAGE} is not what the tests say: run the tests once with UPDATE_COVERAGE=1 and commit it`);
  return faults;
}

/** Seed row → test → operation. The same tests give the same bytes. */
export function coveragePage(proofs: readonly Proof[]): string {
  const proved = seed.rows.filter((row) => proofs.some((proof) => proof.rows.includes(row.id)));
  const lines = [
    '# What of the seed is proved',
    '',
    'Generated from the tags on the tests (`seedTest` in test/support/coverage.ts) by a whole run with',
    '`UPDATE_COVERAGE=1`; never edited by hand. A tagged test made its calls through HTTP, asserted a success and, where',
    'the row has a rule, a refusal that left every row of the database as it was.',
    '',
    `${proved.length} of ${seed.rows.length} rows are proved.`,
  ];
  for (const series of seed.series) {
    lines.push(
      '',
      `## ${series.title}`,
      '',
      '| row | fact | issue | test | accepted | refused |',
      '|---|---|---|---|---|---|',
    );
    for (const row of seed.rows.filter((one) => one.series === series.id)) {
      const found = proofs.filter((proof) => proof.rows.includes(row.id)).sort(byPlace);
      const cells = [
        found.map((proof) => `${proof.file}: ${afterTag(proof.test)}`).join('<br>') || '—',
        operations(found.flatMap((proof) => proof.accepted)),
        row.rule ? operations(found.flatMap((proof) => proof.refused)) : 'no rule',
      ];
      lines.push(`| ${[row.id, row.fact, row.issue, ...cells].map(cell).join(' | ')} |`);
    }
  }
  return `${lines.join('\n')}\n`;
}

const afterTag = (name: string): string => name.replace(/^[^:]*: /, '');
const cell = (text: string): string => text.replaceAll('|', '\\|');
const operations = (names: readonly string[]): string =>
  [...new Set(names)]
    .sort()
    .map((name) => `\`${name}\``)
    .join(' ') || '—';
const byPlace = (one: Proof, other: Proof): number =>
  `${one.file} ${one.test}` < `${other.file} ${other.test}` ? -1 : 1;
