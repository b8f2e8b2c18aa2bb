import { readFile } from 'node:fs/promises';
import {
  CooperationBenefitRecordDocument,
  FigureRecordDocument,
  ReportKeepDocument,
  ReportTableDocument,
  type ReportTableQuery,
  ReportTemplateImportDocument,
} from '../generated/operations.js';
import type { TestMember } from './fixture.js';
import { type Campus, fileFrom } from './indicator.js';
import { upload } from './story.js';

export const shippedTemplate = (code: string, version: string): Promise<string> =>
  readFile(`standards/reports/${code}/${version}.yaml`, 'utf8');

/** Reads a template in, as an administrator does unless another is named. */
export async function importTemplate({ api, people }: Campus, yaml: string, as: TestMember = people.admin) {
  const fileId = await upload(api, as, 'template.yaml', yaml);
  const { reportTemplateImport } = await api.request(
    ReportTemplateImportDocument,
    { input: { fileId } },
    { as, language: 'en' },
  );
  if (!reportTemplateImport) throw new Error('the call answered null');
  return reportTemplateImport;
}

export interface Benefit {
  readonly unit: string;
  readonly dharma: 'EDUCATION' | 'RESEARCH' | 'COMMUNITY_SERVICE';
  readonly title: string;
  readonly from: string;
  readonly benefit?: string;
  readonly to?: string;
  readonly evidence?: string;
}

export async function benefitOf(campus: Campus, cooperationId: string, one: Benefit): Promise<string> {
  const { api, people, institution } = campus;
  const input = {
    ...{ cooperationId, dharma: one.dharma, title: one.title, benefit: one.benefit ?? null, relevant: true },
    ...{ startsOn: one.from, endsOn: one.to ?? null, unitId: `unit_${institution.units[one.unit]}` },
    evidenceFileId: one.evidence ? await fileFrom(campus, one.evidence) : null,
  };
  const made = await api.request(CooperationBenefitRecordDocument, { input }, { as: people.desk });
  const id = made.cooperationBenefitRecord?.benefit?.id;
  if (!id) throw new Error(JSON.stringify(made));
  return id;
}

export async function figureFor({ api, people, institution }: Campus, code: string, value: string, unit?: string) {
  const input = {
    ...{ code, value, period: '2024/2025', validFrom: '2024-09-01', validTo: '2026-08-31', source: 'PDDikti' },
    unitId: unit ? `unit_${institution.units[unit]}` : null,
  };
  const made = await api.request(FigureRecordDocument, { input }, { as: people.coordinator });
  if (!made.figureRecord?.figure) throw new Error(JSON.stringify(made));
}

export interface Ask {
  readonly template: string;
  readonly version?: string | null;
  readonly unit?: string | null;
  readonly period?: string | null;
  readonly parameters?: { code: string; values: string[] }[] | null;
  readonly asOf?: string | null;
}
export async function reportOf({ api, people }: Campus, report: Ask, as: TestMember = people.analyst) {
  const { reportTable } = await api.request(ReportTableDocument, { report }, { as, language: 'en' });
  if (!reportTable) throw new Error('the call answered null');
  return reportTable;
}
export type Made = NonNullable<NonNullable<ReportTableQuery['reportTable']>['report']>;

export async function madeOf(campus: Campus, report: Ask, as?: TestMember): Promise<Made> {
  const answer = await reportOf(campus, report, as);
  if (!answer.report) throw new Error(JSON.stringify(answer.userErrors));
  return answer.report;
}

export const cellsIn = (report: Made, section: string) =>
  report.sections.find(({ code }) => code === section)?.rows.map(({ cells }) => cells.map((one) => one.text?.id ?? ''));
export const figuresIn = (report: Made) =>
  Object.fromEntries(report.sections.flatMap(({ figures }) => figures).map((one) => [one.code, one.value]));

export async function keep({ api, people }: Campus, report: Ask, as: TestMember = people.coordinator) {
  const { reportKeep } = await api.request(
    ReportKeepDocument,
    { input: { report, note: 'AMI' } },
    { as, language: 'en' },
  );
  return reportKeep;
}
