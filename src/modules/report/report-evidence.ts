import { createHash } from 'node:crypto';
import type { EvidenceFile, Source, SourceKind } from '../../engines/report/datasets.js';
import type { Report } from '../../engines/report/report.js';
import { canonicalJson } from '../../kernel/canonical-json.js';

/** SHA-256 of all a report tells: the same rows under the same template give the same. */
export const hashOf = (report: Report): string => createHash('sha256').update(canonicalJson(report)).digest('hex');

/** Under which kind a file is fetched that shows what a source says (see document/evidence.ts). */
export const evidenceKinds: Partial<Readonly<Record<SourceKind, string>>> = {
  BENEFIT: 'cooperation-benefit',
  ASPECT: 'cooperation-aspect',
  FIGURE: 'figure',
};
/** How the global id of a source begins. */
export const sourcePrefixes: Readonly<Record<SourceKind, string>> = {
  COOPERATION: 'coo',
  BENEFIT: 'cbe',
  ACTIVITY: 'atv',
  ASPECT: 'cas',
  SURVEY: 'svy',
  UNIT: 'unit',
  FIGURE: 'fig',
  PARTNER: 'par',
};

export interface Proof {
  readonly source: Source;
  readonly file: EvidenceFile;
}

/** The files a report rests on, each once, in the order in which it is first needed. */
export function proofsOf({ sections }: Report): Proof[] {
  const proofs = new Map<string, Proof>();
  for (const source of sections.flatMap(sourcesIn)) {
    const file = source.evidence;
    if (file && !proofs.has(file.fileId)) proofs.set(file.fileId, { source, file });
  }
  return [...proofs.values()];
}

function sourcesIn(section: Report['sections'][number]): readonly Source[] {
  if (section.is === 'TABLE') return section.rows.flatMap(({ sources }) => sources);
  return section.is === 'FIGURES' ? section.figures.flatMap(({ sources }) => sources) : [];
}
