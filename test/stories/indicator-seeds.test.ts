import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  IndicatorDrillDocument,
  IndicatorPacksDocument,
  IndicatorSettingSetDocument,
  IndicatorTargetsDocument,
} from '../generated/operations.js';
import { seedTest } from '../support/coverage.js';
import {
  aspect,
  benefit,
  type Campus,
  cellsWith,
  held,
  importPack,
  indicator,
  inForce,
  openCampus,
  shown,
  unitsMet,
} from '../support/indicator.js';
import { publishSurvey, submitted, type TestSurvey } from '../support/response.js';
import { act } from '../support/story.js';
import { invite, layContacts, onCampaign, runRound, type SurveyWorld } from '../support/survey.js';

const rating = (name: string, element: string) => ({
  ...{ type: 'rating', name, title: name, rateMin: 1, rateMax: 4 },
  'x-mitra': { measure: 'IKM', element },
});
const satisfaction = {
  title: 'Kepuasan',
  'x-mitra': {
    ...{ code: 'kepuasan', language: 'id' },
    index: { code: 'IKM', regulation: 'PermenPAN-RB 14/2017', elements: ['U1', 'U2'] },
  },
  pages: [{ name: 'one', elements: [rating('u1', 'U1'), rating('u2', 'U2')] }],
};

/**
 * The data, to be counted by hand. Departments TI (programmes IF, RPL) and TM (MESIN; LAMA closed on 2025-12-31).
 * Internship, national, of IF, in force from 2026-01-10:
 *   2026-02-10 education IF · 2026-02-20 research IF · 2026-02-24 education RPL · 2026-02-26 education MESIN
 *   2026-02-12 research MESIN, not relevant · 2026-01-05 education MESIN, before it was in force
 * Port, international, of TI, in force from 2026-02-01:
 *   2026-02-25 community service RPL
 */
describe('the institution’s indicators', () => {
  let campus: Campus;
  let internship: string;
  let port: string;
  let survey: TestSurvey;
  let world: SurveyWorld;

  beforeAll(async () => {
    campus = await openCampus();
    const { api, institution, people, partners } = campus;
    expect(await importPack(campus)).toMatchObject({ userErrors: [] });
    internship = await inForce(campus, 'Internship', '2026-01-10', { unit: 'IF' });
    port = await inForce(campus, 'Port', '2026-02-01', { partner: 'international', unit: 'TI' });
    await held(campus, internship, {
      ...{ title: 'Lecture by practitioners', unit: 'IF', dharma: 'EDUCATION', on: '2026-02-10' },
      evidence: 'attendance.txt',
    });
    await held(campus, internship, { title: 'Joint research', unit: 'IF', dharma: 'RESEARCH', on: '2026-02-20' });
    await held(campus, internship, { title: 'Second lecture', unit: 'RPL', dharma: 'EDUCATION', on: '2026-02-24' });
    await held(campus, internship, { title: 'Welding course', unit: 'MESIN', dharma: 'EDUCATION', on: '2026-02-26' });
    await held(campus, internship, {
      ...{ title: 'Other work', unit: 'MESIN', dharma: 'RESEARCH', on: '2026-02-12', relevant: false },
    });
    await held(campus, internship, { title: 'Too early', unit: 'MESIN', dharma: 'EDUCATION', on: '2026-01-05' });
    await held(campus, port, { title: 'Clean coast', unit: 'RPL', dharma: 'COMMUNITY_SERVICE', on: '2026-02-25' });
    survey = await publishSurvey(api, people.coordinator, satisfaction);
    const { coordinator } = people;
    world = { api, institution, coordinator, analyst: coordinator, member: coordinator, builder: survey.builder };
    const { partnerId } = await layContacts(world, ['satu@mitra.test', 'dua@mitra.test']);
    await api.gateway.system.query('update partner_contact set partner_id = $1 where partner_id = $2', [
      partners.national,
      partnerId.slice(4),
    ]);
  });
  afterAll(() => campus?.api.close());

  const drill = async (id: string | null | undefined, page: object = {}) => {
    const { indicatorDrill } = await campus.api.request(
      IndicatorDrillDocument,
      { id: id ?? '', ...page },
      { as: campus.people.analyst },
    );
    if (!indicatorDrill) throw new Error('there is nothing behind it');
    return indicatorDrill;
  };

  seedTest(['S-08'], 'departments by duty and level, each field down to its evidence', async (seed) => {
    const told = await seed.accepted(() => indicator(campus, 'B.1.15.7', { year: 2026 }));
    expect(cellsWith(told)).toEqual([
      'TI EDUCATION NATIONAL 1',
      'TI RESEARCH NATIONAL 1',
      'TI COMMUNITY_SERVICE INTERNATIONAL 1',
      'TM EDUCATION NATIONAL 1',
    ]);
    expect(told.cells).toHaveLength(2 * 3 * 3);
    expect(told.cells.filter(({ met }) => met)).toHaveLength(4);
    expect(unitsMet(told)).toEqual(['TI yes', 'TM no']);
    expect(told.value).toEqual({ exact: '50', shown: '50.00', decimals: 2, rounding: 'ROUND_HALF_UP' });
    expect(shown(told)).toBe('50.00 of 100.00: NOT_MET');
    expect(told).toMatchObject({ from: '2026-01-01', until: '2026-03-02', complete: false, per: 'DEPARTMENT' });
    const cell = told.cells.find(({ unitCode, dharma, count }) => unitCode === 'TI' && dharma === 'EDUCATION' && count);
    const behind = await seed.accepted(() => drill(cell?.drill));
    expect(behind).toMatchObject({ measure: 'cooperations.carriedOut', count: 1 });
    expect(behind.cooperations).toEqual({
      totalCount: 1,
      nodes: [{ id: internship, title: 'Internship', partner: { name: 'PT Jalan Raya' } }],
    });
    expect(
      behind.evidence.nodes.map(({ kind, on, title, files }) => [kind, on, title, files.map((f) => f.fileName)]),
    ).toEqual([
      ['ACTIVITY', '2026-02-24', 'Second lecture', []],
      ['ACTIVITY', '2026-02-10', 'Lecture by practitioners', ['attendance.txt']],
    ]);
    const file = behind.evidence.nodes[1]?.files[0];
    expect(await (await fetch(file?.downloadUrl ?? '')).text()).toBe('bytes of attendance.txt');
  });

  it('is told as of any day: before the research, TI does not meet it', async () => {
    const told = await indicator(campus, 'B.1.15.7', { year: 2026, asOf: '2026-02-19' });
    expect(cellsWith(told)).toEqual(['TI EDUCATION NATIONAL 1']);
    expect(unitsMet(told)).toEqual(['TI no', 'TM no']);
    expect(shown(told)).toBe('0.00 of 100.00: NOT_MET');
    expect(told.until).toBe('2026-02-19');
    const before = await indicator(campus, 'B.1.15.7', { year: 2026, asOf: '2025-06-30' });
    expect(before).toMatchObject({ from: null, value: null, standing: 'UNKNOWN', units: [], cells: [] });
    expect(before.unknown).toEqual([{ code: 'YEAR_NOT_BEGUN', name: null }]);
  });

  it('is told of one unit and what is below it', async () => {
    const unitId = `unit_${campus.institution.units.TM}`;
    const told = await indicator(campus, 'B.1.15.7', { year: 2026, unitId });
    expect([unitsMet(told), cellsWith(told), shown(told)]).toEqual([
      ['TM no'],
      ['TM EDUCATION NATIONAL 1'],
      '0.00 of 100.00: NOT_MET',
    ]);
    const programme = await indicator(campus, 'B.1.15.7', { unitId: `unit_${campus.institution.units.IF}` });
    expect(programme.unknown).toEqual([
      { code: 'NO_UNITS', name: null },
      { code: 'DIVISION_BY_ZERO', name: 'units' },
    ]);
  });

  seedTest(['S-09'], 'benefit counts with evidence: an aspect shown, or a benefit that has a file', async (seed) => {
    await benefit(campus, port, { unit: 'MESIN', title: 'Without a file', from: '2026-02-01' });
    const before = await seed.accepted(() => indicator(campus, 'B.1.15.8.a', { year: 2026 }));
    expect([unitsMet(before), shown(before)]).toEqual([['TI no', 'TM no'], '0.00 of 100.00: NOT_MET']);
    await aspect(campus, internship, { unit: 'IF', aspect: 'BENEFIT', on: '2026-02-15', evidence: 'syllabus.txt' });
    await benefit(campus, port, { unit: 'MESIN', title: 'Labs', from: '2026-02-20', evidence: 'labs.txt' });
    await benefit(campus, port, {
      unit: 'IF',
      title: 'Ports',
      from: '2026-02-21',
      to: '2026-02-28',
      evidence: 'p.txt',
    });
    const told = await seed.accepted(() => indicator(campus, 'B.1.15.8.a', { year: 2026 }));
    expect(shown(told)).toBe('100.00 of 100.00: MET');
    expect(told.terms.map(({ name, value }) => [name, value?.exact])).toEqual([
      ['shown', '2'],
      ['units', '2'],
      ['unitsMet', '2'],
    ]);
    const [ti, tm] = told.units;
    expect([ti?.terms[0]?.value?.exact, tm?.terms[0]?.value?.exact]).toEqual(['2', '1']);
    const behind = await drill(ti?.terms[0]?.drill);
    expect(behind.evidence.nodes.map(({ kind, title, files }) => [kind, title, files[0]?.fileName])).toEqual([
      ['BENEFIT', 'Ports', 'p.txt'],
      ['ASPECT', 'syllabus.txt', 'syllabus.txt'],
    ]);
    const then = await indicator(campus, 'B.1.15.8.a', { year: 2026, asOf: '2026-02-16' });
    expect(unitsMet(then)).toEqual(['TI yes', 'TM no']);
  });

  seedTest(['S-10'], 'performance and facilities count by the day their evidence shows', async (seed) => {
    await aspect(campus, internship, {
      ...{ unit: 'MESIN', aspect: 'PERFORMANCE_FACILITIES', on: '2026-02-28', evidence: 'machine.txt' },
    });
    const told = await seed.accepted(() => indicator(campus, 'B.1.15.8.b', { year: 2026 }));
    expect([unitsMet(told), shown(told)]).toEqual([['TI no', 'TM yes'], '50.00 of 100.00: NOT_MET']);
    const then = await indicator(campus, 'B.1.15.8.b', { year: 2026, asOf: '2026-02-27' });
    expect(shown(then)).toBe('0.00 of 100.00: NOT_MET');
  });

  async function surveyed(values: readonly number[]): Promise<string> {
    const { api } = campus;
    const about = {
      title: 'Kepuasan',
      questionnaireId: survey.builder.id,
      mode: 'IDENTIFIED',
      cooperationId: internship,
    };
    const campaignId = (await onCampaign(world, 'create', about)).campaign?.id ?? '';
    await invite(world, { campaignId, ofCooperation: true });
    await onCampaign(world, 'open', { campaignId });
    const before = api.mails.length;
    await runRound(world);
    for (const mail of api.mails.slice(before)) {
      const token = /\/s\/([\w-]+)/.exec(mail.text)?.[1] ?? '';
      await submitted(
        api,
        token,
        values.map((number, at) => ({ question: `u${at + 1}`, value: { number } })),
      );
    }
    await onCampaign(world, 'close', { campaignId });
    return campaignId;
  }

  seedTest(['S-11'], 'satisfaction and sustainability flip once a survey and a renewal are there', async (seed) => {
    const termsOf = (told: Awaited<ReturnType<typeof indicator>>, unit: string) =>
      told.units.find(({ code }) => code === unit)?.terms.map(({ name, value }) => `${name} ${value?.exact}`);
    const nothing = await seed.accepted(() => indicator(campus, 'B.1.15.8.c', { year: 2026 }));
    expect(termsOf(nothing, 'TI')).toEqual(['satisfied 0', 'continued 0', 'both 0']);
    await surveyed([3, 3]);
    const dissatisfied = await indicator(campus, 'B.1.15.8.c', { year: 2026 });
    // 3 of 4 on every element is an index of 75.00, below the 76.61 of grade B.
    expect(termsOf(dissatisfied, 'TI')).toEqual(['satisfied 0', 'continued 0', 'both 0']);
    campus.api.clock.set('2026-03-03T02:00:00Z');
    const campaign = await surveyed([4, 3]);
    const satisfied = await indicator(campus, 'B.1.15.8.c', { year: 2026 });
    expect(termsOf(satisfied, 'TI')).toEqual(['satisfied 1', 'continued 0', 'both 0']);
    expect([unitsMet(satisfied), shown(satisfied)]).toEqual([['TI no', 'TM no'], '0.00 of 100.00: NOT_MET']);
    campus.api.clock.set('2026-03-04T02:00:00Z');
    expect((await act(campus.api, campus.people.desk, internship, 'extend')).userErrors).toEqual([]);
    const told = await seed.accepted(() => indicator(campus, 'B.1.15.8.c', { year: 2026 }));
    expect(termsOf(told, 'TI')).toEqual(['satisfied 1', 'continued 1', 'both 1']);
    expect([unitsMet(told), shown(told)]).toEqual([['TI yes', 'TM yes'], '100.00 of 100.00: MET']);
    const behind = await drill(told.units[0]?.terms[2]?.drill);
    expect(behind.evidence.nodes).toEqual([
      {
        ...{ kind: 'DECISION', on: '2026-03-04', title: 'Internship', sourceId: internship, cooperationId: internship },
        ...{ index: null, responses: null, files: [] },
      },
      {
        ...{ kind: 'SURVEY', on: '2026-03-03', title: 'Kepuasan', sourceId: campaign, cooperationId: internship },
        ...{ index: '87.5', responses: 2, files: [] },
      },
    ]);
    const then = await indicator(campus, 'B.1.15.8.c', { year: 2026, asOf: '2026-03-03' });
    expect(unitsMet(then)).toEqual(['TI no', 'TM no']);
  });

  seedTest(['S-12'], '80 % in 2020 and 5 more every year, by points or by a share, at most 100', async (seed) => {
    const targets = async () => {
      const { indicatorTargets } = await campus.api.request(
        IndicatorTargetsDocument,
        { code: 'B.1.5.12', from: 2020, to: 2025 },
        { as: campus.people.analyst },
      );
      return indicatorTargets?.map(({ year, target }) => `${year} ${target?.shown} = ${target?.exact}`);
    };
    expect(await seed.accepted(targets)).toEqual([
      '2020 80.00 = 80',
      '2021 85.00 = 85',
      '2022 90.00 = 90',
      '2023 95.00 = 95',
      '2024 100.00 = 100',
      '2025 100.00 = 100',
    ]);
    const told = await seed.accepted(() => indicator(campus, 'B.1.5.12', { year: 2026 }));
    expect([shown(told), unitsMet(told)]).toEqual(['100.00 of 100.00: MET', ['IF yes', 'MESIN yes', 'RPL yes']]);
    expect(told.printedAs).toBe('B.1.5,12');
    const early = await indicator(campus, 'B.1.5.12', { year: 2026, asOf: '2026-01-31' });
    expect([early.value?.exact, shown(early), unitsMet(early)]).toEqual([
      '100/3',
      '33.33 of 100.00: NOT_MET',
      ['IF yes', 'MESIN no', 'RPL no'],
    ]);
    const last = await indicator(campus, 'B.1.5.12', { year: 2025 });
    // The closed programme still counts on the last day of 2025; nothing was in force then.
    expect([last.value?.exact, last.units.map(({ code }) => code)]).toEqual(['0', ['IF', 'LAMA', 'MESIN', 'RPL']]);
    const input = { packCode: 'polibatam-kerja-sama', targetStep: 'RELATIVE' as const };
    const set = await seed.accepted(() =>
      campus.api.request(IndicatorSettingSetDocument, { input }, { as: campus.people.coordinator }),
    );
    expect(set.indicatorSettingSet?.indicatorSetting).toMatchObject({ ...input, version: 1 });
    expect(await targets()).toEqual([
      '2020 80.00 = 80',
      '2021 84.00 = 84',
      '2022 88.20 = 441/5',
      '2023 92.61 = 9261/100',
      '2024 97.24 = 194481/2000',
      '2025 100.00 = 100',
    ]);
  });

  seedTest(['S-16'], 'marks without their footnotes are findings, and so is what was assumed', async (seed) => {
    const { indicatorPacks } = await seed.accepted(() =>
      campus.api.request(IndicatorPacksDocument, {}, { as: campus.people.analyst }),
    );
    const [pack] = indicatorPacks?.nodes ?? [];
    const found = pack?.lint.map(({ rule, severity, indicator: code }) => `${severity} ${rule} ${code}`) ?? [];
    expect(found.filter((one) => one.includes('FOOTNOTE'))).toEqual(
      ['7', '8.a', '8.b', '8.c', '14.a', '14.b', '14.c'].map((code) => `WARNING FOOTNOTE_UNRESOLVED B.1.15.${code}`),
    );
    const marks =
      pack?.lint.filter(({ rule }) => rule === 'FOOTNOTE_UNRESOLVED').map((one) => one.explanation.en) ?? [];
    expect([
      marks.filter((one) => one.includes('*)')).length,
      marks.filter((one) => one.includes('##)')).length,
    ]).toEqual([4, 3]);
    expect(found).toContain('INFO CODE_DIFFERS B.1.5.12');
    expect(found).toContain('INFO ASSUMPTION B.1.5.12');
  });
});
