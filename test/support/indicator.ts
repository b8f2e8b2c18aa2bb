import { readFile } from 'node:fs/promises';
import {
  ActivityHoldDocument,
  ActivityKindSetDocument,
  ActivityPlanDocument,
  CooperationAspectRecordDocument,
  CooperationBenefitRecordDocument,
  CooperationCardSetDocument,
  IndicatorPackImportDocument,
  IndicatorsDocument,
  type IndicatorsQuery,
} from '../generated/operations.js';
import { startApi, type TestApi } from './api.js';
import { layInstitution, layMember, layPartner, type TestInstitution, type TestMember } from './fixture.js';
import { act, activate, requestCase, stepsAfter, upload } from './story.js';
import { valueSop } from './value.js';

export const shippedPack = 'standards/indicators/polibatam-kerja-sama/1.0.0.yaml';

/** A polytechnic of two departments, with a programme that closed a year ago, and the shipped indicators. */
export interface Campus {
  readonly api: TestApi;
  readonly institution: TestInstitution;
  readonly partners: Readonly<Record<'national' | 'international', string>>;
  readonly people: Readonly<Record<'admin' | 'coordinator' | 'analyst' | 'desk' | 'guest', TestMember>>;
}

export async function openCampus(): Promise<Campus> {
  const api = await startApi();
  const institution = await layInstitution(api.gateway, {
    posts: ['DESK'],
    units: [
      { code: 'KAMPUS', kind: 'INSTITUSI' },
      { code: 'TI', kind: 'JURUSAN', parent: 'KAMPUS' },
      { code: 'IF', kind: 'PROGRAM_STUDI', parent: 'TI' },
      { code: 'RPL', kind: 'PROGRAM_STUDI', parent: 'TI' },
      { code: 'TM', kind: 'JURUSAN', parent: 'KAMPUS' },
      { code: 'MESIN', kind: 'PROGRAM_STUDI', parent: 'TM' },
      { code: 'LAMA', kind: 'PROGRAM_STUDI', parent: 'TM' },
    ],
  });
  const { query } = api.gateway.system;
  await query(`update org_unit set closed_on = '2025-12-31' where institution_id = $1 and code = 'LAMA'`, [
    institution.id,
  ]);
  const partners = {
    national: await layPartner(api.gateway, institution, { name: 'PT Jalan Raya' }),
    international: await layPartner(api.gateway, institution, { name: 'Harbour Ltd', country: 'SG' }),
  };
  await query(`update partner set level = 'INTERNATIONAL' where institution_id = $1 and id = $2`, [
    institution.id,
    partners.international,
  ]);
  const lay = (plan: Parameters<typeof layMember>[2]) => layMember(api.gateway, institution, plan);
  const people = {
    admin: await lay({ roles: ['ADMINISTRATOR'] }),
    coordinator: await lay({ roles: ['COORDINATOR'] }),
    analyst: await lay({ roles: ['ANALYST'] }),
    desk: await lay({ posts: ['DESK'] }),
    guest: await lay({ partnerId: partners.national }),
  };
  await activate(api, people.admin, valueSop, { despiteErrors: true });
  const input = { code: 'VISIT', title: { id: 'Kunjungan', en: 'Visit' } };
  await api.request(ActivityKindSetDocument, { input }, { as: people.coordinator });
  return { api, institution, partners, people };
}

/** A file as the desk sends it. */
export const fileFrom = ({ api, people }: Campus, name: string): Promise<string> =>
  upload(api, people.desk, name, `bytes of ${name}`);

export async function importPack({ api, people }: Campus, yaml?: string, as = people.coordinator) {
  const fileId = await upload(api, as, 'pack.yaml', yaml ?? (await readFile(shippedPack, 'utf8')));
  const { indicatorPackImport } = await api.request(
    IndicatorPackImportDocument,
    { input: { fileId } },
    { as, language: 'en' },
  );
  if (!indicatorPackImport) throw new Error('the call answered null');
  return indicatorPackImport;
}

/** A cooperation in force since a day, of a unit where one is named. */
export async function inForce(
  campus: Campus,
  title: string,
  since: string,
  about: { partner?: keyof Campus['partners']; unit?: string; ends?: string } = {},
): Promise<string> {
  const { api, people, partners, institution } = campus;
  const partnerId = `par_${partners[about.partner ?? 'national']}`;
  const asked = await requestCase(api, people.desk, { partnerId, title, channel: 'DESK' });
  const id = asked.cooperation?.id ?? '';
  const facts = [{ name: 'ends', value: { date: about.ends ?? '2027-12-31' } }];
  stepsAfter(await act(api, people.desk, id, 'agree', { facts }));
  const unitId = about.unit ? `unit_${institution.units[about.unit]}` : null;
  const input = { cooperationId: id, card: { startsOn: since, unitId } };
  const set = await api.request(CooperationCardSetDocument, { input }, { as: people.coordinator });
  if (set.cooperationCardSet?.userErrors.length !== 0) throw new Error(JSON.stringify(set));
  return id;
}

export interface Held {
  readonly title: string;
  readonly unit: string | null;
  readonly dharma: 'EDUCATION' | 'RESEARCH' | 'COMMUNITY_SERVICE' | null;
  readonly on: string;
  readonly relevant?: boolean;
  readonly evidence?: string;
}

/** An activity that was held, entered by the desk. */
export async function held(campus: Campus, cooperationId: string, one: Held): Promise<string> {
  const { api, people, institution } = campus;
  const planned = await api.request(
    ActivityPlanDocument,
    {
      input: {
        ...{ cooperationId, kind: 'VISIT', title: one.title, plannedOn: one.on, dharma: one.dharma },
        unitId: one.unit && `unit_${institution.units[one.unit]}`,
        relevant: one.relevant ?? true,
      },
    },
    { as: people.desk },
  );
  const activityId = planned.activityPlan?.activity?.id;
  if (!activityId) throw new Error(JSON.stringify(planned));
  const evidenceFileIds = one.evidence ? [await fileFrom(campus, one.evidence)] : [];
  const done = await api.request(
    ActivityHoldDocument,
    { input: { activityId, heldOn: one.on, evidenceFileIds } },
    { as: people.desk },
  );
  if (done.activityHold?.userErrors.length !== 0) throw new Error(JSON.stringify(done));
  return activityId;
}

export async function aspect(
  campus: Campus,
  cooperationId: string,
  one: { unit: string; aspect: 'BENEFIT' | 'PERFORMANCE_FACILITIES'; on: string; evidence: string },
): Promise<string> {
  const { api, people, institution } = campus;
  const evidenceFileId = await fileFrom(campus, one.evidence);
  const input = {
    ...{ cooperationId, aspect: one.aspect, shownOn: one.on, evidenceFileId },
    unitId: `unit_${institution.units[one.unit]}`,
  };
  const made = await api.request(CooperationAspectRecordDocument, { input }, { as: people.desk });
  const id = made.cooperationAspectRecord?.aspect?.id;
  if (!id) throw new Error(JSON.stringify(made));
  return id;
}

export async function benefit(
  campus: Campus,
  cooperationId: string,
  one: { unit: string; title: string; from: string; to?: string; evidence?: string },
): Promise<string> {
  const { api, people, institution } = campus;
  const input = {
    ...{ cooperationId, dharma: 'EDUCATION' as const, title: one.title, startsOn: one.from, endsOn: one.to ?? null },
    ...{ relevant: true, unitId: `unit_${institution.units[one.unit]}` },
    evidenceFileId: one.evidence ? await fileFrom(campus, one.evidence) : null,
  };
  const made = await api.request(CooperationBenefitRecordDocument, { input }, { as: people.desk });
  const id = made.cooperationBenefitRecord?.benefit?.id;
  if (!id) throw new Error(JSON.stringify(made));
  return id;
}

export type Indicator = NonNullable<IndicatorsQuery['indicators']>[number];

export async function indicator(
  { api, people }: Campus,
  code: string,
  asked: { year?: number; asOf?: string; unitId?: string } = {},
  as: TestMember = people.analyst,
): Promise<Indicator> {
  const { indicators } = await api.request(IndicatorsDocument, { codes: [code], ...asked }, { as });
  const [found] = indicators ?? [];
  if (!found) throw new Error(`${code} is not told`);
  return found;
}

const words = { MET: 'yes', NOT_MET: 'no', UNKNOWN: 'unknown', NO_TARGET: 'not judged' };
/** Units with whether they meet it: `TI yes`. */
export const unitsMet = ({ units }: Indicator): string[] =>
  units.map(({ code, standing }) => `${code} ${words[standing]}`);

/** The fields of the matrix that count anything: `TI EDUCATION NATIONAL 1`. */
export const cellsWith = ({ cells }: Indicator): string[] =>
  cells.flatMap(({ unitCode, dharma, level, count }) => (count ? [`${unitCode} ${dharma} ${level} ${count}`] : []));

export const shown = ({ value, target, standing }: Indicator): string =>
  `${value?.shown ?? 'unknown'} of ${target?.shown ?? 'none'}: ${standing}`;
