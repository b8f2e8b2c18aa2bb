import type { Source } from '../../engines/report/datasets.js';
import type { MadeSection, Report, Why } from '../../engines/report/report.js';
import { globalId } from '../../platform/read/global-id.js';
import { evidenceKinds, hashOf, sourcePrefixes } from './report-evidence.js';

/** A report as the contract shows it. */
export function reportView(report: Report): object {
  const { template, unit, window, sections, ...rest } = report;
  return {
    ...rest,
    template: template.code,
    templateVersion: template.version,
    templateHash: template.hash,
    unitCode: unit?.code ?? null,
    unitName: unit?.name ?? null,
    period: window.label,
    from: window.from,
    until: window.until,
    years: window.years,
    sections: sections.map(sectionView),
    hash: hashOf(report),
  };
}

function sectionView(section: MadeSection): object {
  const empty = { columns: [], rows: [], figures: [], answers: [] };
  if (section.is === 'NARRATIVE') return { ...empty, ...section };
  if (section.is === 'FIGURES')
    return {
      ...empty,
      ...section,
      figures: section.figures.map((one) => ({
        ...one,
        unknown: one.unknown.map(whyView),
        sources: one.sources.map(sourceView),
      })),
    };
  return {
    ...empty,
    ...section,
    rows: section.rows.map(({ cells, findings, sources }) => ({
      cells: cells.map((text) => ({ text })),
      findings,
      sources: sources.map(sourceView),
    })),
  };
}

export const whyView = (why: Why): object => ({ ...why, sources: why.sources.map(sourceView) });

function sourceView({ kind, id, label, evidence }: Source): object {
  const of = evidenceKinds[kind];
  return {
    kind,
    nodeId: globalId(sourcePrefixes[kind], id),
    label,
    evidence: evidence && of ? { of, id, fileName: evidence.fileName } : null,
  };
}
