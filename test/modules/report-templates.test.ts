import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { DataRow, Value } from '../../src/engines/report/datasets.js';
import type { RegisteredFigure } from '../../src/engines/report/figures.js';
import { makeReport } from '../../src/engines/report/make-report.js';
import type { MadeFigure, MadeTable, Report } from '../../src/engines/report/report.js';
import type { Template } from '../../src/engines/report/template.js';
import { whatIf } from '../../src/engines/report/what-if.js';
import { windowOf } from '../../src/engines/report/window.js';
import { decimal, fraction, whole } from '../../src/kernel/exact/rational.js';
import { atOnce } from '../../src/kernel/turns.js';
import { evaluator } from '../../src/modules/report/formula.js';
import { readTemplate } from '../../src/modules/report/template-file.js';
import { lintTemplate } from '../../src/modules/report/template-lint.js';

const files = globSync('standards/reports/*/*.yaml').toSorted();

function read(file: string): Template {
  const found = readTemplate(readFileSync(file, 'utf8'), file);
  if (!found.ok) throw new Error(found.error.map((one) => `${one.file}:${one.line} ${one.message.en}`).join('\n'));
  return found.value.template;
}
const shipped = (code: string, version: string): Template => read(`standards/reports/${code}/${version}.yaml`);

let counter = 0;
const row = (values: Record<string, Value>): DataRow => {
  counter += 1;
  const id = String(counter).padStart(4, '0');
  return {
    values,
    sources: [{ kind: 'COOPERATION', id, label: String(values.title ?? values.partner ?? id), evidence: null }],
  };
};
const figure = (code: string, value: string, of: 'UNIT' | 'INSTITUTION' = 'UNIT'): RegisteredFigure => ({
  ...{ code, of, value },
  source: { kind: 'FIGURE', id: `figure-${code}-${value}`, label: code, evidence: null },
});

interface Given {
  readonly rows?: Parameters<typeof makeReport>[1]['rows'];
  readonly figures?: readonly RegisteredFigure[];
  readonly period?: string | null;
  readonly asOf?: string;
  readonly chosen?: Readonly<Record<string, readonly string[]>>;
}
function made(
  template: Template,
  { rows = {}, figures = [], period = null, asOf = '2026-11-22', chosen }: Given,
): Report {
  const window = windowOf(template.period, period, asOf);
  if (typeof window === 'string') throw new Error(window);
  const defaults = Object.fromEntries(template.parameters.map((one) => [one.code, one.default]));
  return makeReport(
    template,
    {
      ...{ hash: 'h', institution: { id: 'I', en: 'I' }, unit: null, window, asOf },
      ...{ chosen: chosen ?? defaults, confirmed: [], rows, figures, words: {} },
    },
    evaluator(),
  );
}
function figuresIn(report: Report): Record<string, MadeFigure> {
  const all = report.sections.flatMap((section) => (section.is === 'FIGURES' ? section.figures : []));
  return Object.fromEntries(all.map((one) => [one.code, one]));
}
const valuesIn = (report: Report) =>
  Object.fromEntries(Object.entries(figuresIn(report)).map(([code, one]) => [code, one.value]));
function tableIn(report: Report, code: string): MadeTable {
  const found = report.sections.find((one) => one.code === code);
  if (found?.is !== 'TABLE') throw new Error(`no table ${code}`);
  return found;
}
const printed = (report: Report, code: string) =>
  tableIn(report, code).rows.map(({ cells }) => cells.map((cell) => cell?.id ?? ''));

/** A benefit in the three years up to TS 2025/2026: 1 September 2023 to 31 August 2026. */
const benefit = (cooperation: string, dharma: string, level: string, more: Record<string, Value> = {}): DataRow =>
  row({
    ...{ cooperation, dharma, level, relevant: true, startsOn: '2024-09-01', until: '2027-08-31' },
    ...{ title: `${dharma} ${cooperation}`, partner: `Mitra ${cooperation}`, ...more },
  });

describe('every shipped template', () => {
  it.each(files)('%s reads, and its folder and file are its code and version', (file) => {
    const { code, version } = read(file);
    expect(file).toBe(`standards/reports/${code}/${version}.yaml`);
  });

  it('tells what is doubtful in the score of C.2.4.c: sources from memory, and the holes of its cases', () => {
    expect(lintTemplate(shipped('SKOR-C24C', '4.0'), []).map((one) => [one.code, one.about, one.text.en])).toEqual([
      ['SOURCE_NOT_CONFIRMED', 'MATRIKS-C24C-BUTIR-8', expect.any(String)],
      ['SOURCE_NOT_CONFIRMED', 'TS', expect.any(String)],
      ['HOLE', 'BUTIR_8', expect.stringContaining('A1 = 0')],
      ['HOLE', 'B', 'No case of the formula covers NI = 1, NN = 0, NL = 0: the figure is then not known.'],
    ]);
    expect(lintTemplate(shipped('FASE-KERJASAMA', '1.0'), [])).toEqual([]);
  });
});

describe('LKPS tables', () => {
  const rows = {
    BENEFITS: [
      benefit('B', 'EDUCATION', 'NATIONAL', {
        ...{ title: 'Magang', benefit: '20 mahasiswa magang', evidence: 'mou.pdf', agreementUntil: '2027-12-31' },
        ...{ startsOn: '2025-01-01', until: '2027-12-31', status: 'IN_FORCE' },
      }),
      benefit('A', 'EDUCATION', 'INTERNATIONAL', { title: 'Gelar ganda', agreementUntil: null, until: null }),
      // Over before 1 September 2023, and one that was said not to be in the field: in no table.
      benefit('C', 'EDUCATION', 'LOCAL', { startsOn: '2020-01-01', until: '2023-08-31' }),
      benefit('D', 'EDUCATION', 'LOCAL', { relevant: false }),
      benefit('E', 'RESEARCH', 'LOCAL', { title: 'Riset' }),
    ],
  };

  it('has the columns of IAPS 4.0, a row a benefit, by partner', () => {
    const report = made(shipped('LKPS-TABEL-1', '4.0'), { rows });
    expect(report.window).toMatchObject({ label: '2025/2026', from: '2023-09-01', until: '2026-08-31' });
    expect(report.window.years.map(({ code, label }) => `${code} ${label}`)).toEqual([
      ...['TS-2 2023/2024', 'TS-1 2024/2025', 'TS 2025/2026'],
    ]);
    expect(printed(report, '1-1')).toEqual([
      ['1', 'Mitra A', '✓', '', '', 'Gelar ganda', '', 'sejak 2024-09-01', '', ''],
      [
        ...['2', 'Mitra B', '', '✓', '', 'Magang', '20 mahasiswa magang', '2025-01-01 – 2027-12-31 (3 tahun)', ''],
        '2027',
      ],
    ]);
    expect(tableIn(report, '1-1').rows[0]?.findings.map(({ code }) => code)).toEqual(['BUKTI', 'MANFAAT', 'BERAKHIR']);
    expect(printed(report, '1-2').map((cells) => cells[5])).toEqual(['Riset']);
    expect(printed(report, '1-3')).toEqual([]);
  });

  it.each([
    // 14 months from 15 January 2024 end on 14 March 2025; 15 to 20 March are 6 days more.
    ['2024-01-15', '2025-03-20', '1 tahun 2 bulan 6 hari'],
    // A month from 31 January ends on 27 February; 28 February and 1 March are 2 days more.
    ['2025-01-31', '2025-03-01', '1 bulan 2 hari'],
    // 29 February, which the next year lacks: a year to 27 February 2025, and the day after it.
    ['2024-02-29', '2025-02-28', '1 tahun 1 hari'],
    ['2025-05-05', '2025-05-05', '1 hari'],
    ['2025-01-01', '2025-12-31', '1 tahun'],
  ])('tells how long it is to the day, both days included: %s to %s', (startsOn, until, long) => {
    const BENEFITS = [benefit('B', 'EDUCATION', 'NATIONAL', { startsOn, until })];
    const report = made(shipped('LKPS-TABEL-1', '4.0'), { rows: { BENEFITS } });
    expect(printed(report, '1-1')[0]?.[7]).toBe(`${startsOn} – ${until} (${long})`);
  });

  it('has the columns of the engineering form: V marks, dd/mm/yyyy, duration in years, data from row 13', () => {
    const report = made(shipped('LKPS-TEKNIK', '1.0'), { rows });
    expect(tableIn(report, '2a1').firstRow).toBe(13);
    // 1 January 2025 to 31 December 2027 is 36 months, 3.0 years.
    expect(printed(report, '2a1')[1]).toEqual([
      ...['2', 'Mitra B', '', 'V', '', 'Magang', '20 mahasiswa magang', '01/01/2025', '31/12/2027', '3.0', 'Aktif'],
      '',
    ]);
  });
});

describe('the score of C.2.4.c, item 9', () => {
  const template = shipped('SKOR-C24C', '4.0');
  const given = (numbers: readonly (readonly [dharma: string, level: string, count: number])[], ndtps?: string) => ({
    rows: {
      BENEFITS: numbers.flatMap(([dharma, level, count]) =>
        Array.from({ length: count }, (_, at) => benefit(`${dharma}${level}${at}`, dharma, level)),
      ),
      ASPECTS: [],
    },
    figures: ndtps === undefined ? [] : [figure('NDTPS', ndtps)],
  });

  it('is worked out by hand: 2 education national, 3 research national, 1 service international, 12 lecturers', () => {
    // RK = (3·2 + 2·3 + 1·1)/12 = 13/12 = 1.0833; A = 13/12 (below 4).
    // NI = 1, NN = 5: B = 2 + 2·(1/2) + 5/6 − (1·5)/(2·6) = 2 + 1 + 10/12 − 5/12 = 41/12 = 3.4167.
    // Score = (2·13/12 + 41/12)/3 = (67/12)/3 = 67/36 = 1.8611 → 1.86.
    const report = made(
      template,
      given(
        [
          ['EDUCATION', 'NATIONAL', 2],
          ['RESEARCH', 'NATIONAL', 3],
          ['COMMUNITY_SERVICE', 'INTERNATIONAL', 1],
        ],
        '12',
      ),
    );
    expect(valuesIn(report)).toMatchObject({
      ...{ N1: '2', N2: '3', N3: '1', NI: '1', NN: '5', NL: '0', NDTPS: '12' },
      ...{ RK: '1.0833', A: '1.0833', B: '3.4167', SKOR: '1.86' },
    });
    expect(figuresIn(report).SKOR).toMatchObject({ exact: '67/36', formula: '(2*A + B) / 3', unknown: [] });
    expect(figuresIn(report).N2?.sources).toHaveLength(3);
  });

  it.each([
    // NI ≥ a → 4; RK = 3·2/1 = 6 ≥ 4 → A = 4; score (8 + 4)/3 = 4.
    ['two international', [['EDUCATION', 'INTERNATIONAL', 2]], '1', '4.0000', '4.00'],
    // NI = 1 < 2, NN = 6 ≥ 6 → 3 + 1/2 = 3.5; RK = 7·3/21 = 1; score (2 + 3.5)/3 = 1.8333.
    [
      'one international and six national',
      [
        ['EDUCATION', 'INTERNATIONAL', 1],
        ['EDUCATION', 'NATIONAL', 6],
      ],
      ...['21', '3.5000', '1.83'],
    ],
    // NI = NN = 0, NL = 9 ≥ 9 → 2; RK = 9/9 = 1; score (2 + 2)/3 = 1.3333.
    ['nine local', [['COMMUNITY_SERVICE', 'LOCAL', 9]], '9', '2.0000', '1.33'],
    // NL = 3 < 9 → 2·3/9 = 0.6667; RK = 3/3 = 1; score (2 + 2/3)/3 = 8/9 = 0.8889.
    ['three local', [['COMMUNITY_SERVICE', 'LOCAL', 3]], '3', '0.6667', '0.89'],
  ] as const)('by level: %s', (_, numbers, ndtps, b, score) => {
    expect(valuesIn(made(template, given(numbers, ndtps)))).toMatchObject({ B: b, SKOR: score });
  });

  it('is not known where no case covers the levels: 3 national alone, which is no 0', () => {
    const { B, SKOR } = figuresIn(made(template, given([['RESEARCH', 'NATIONAL', 3]], '6')));
    expect(B).toMatchObject({ value: null, exact: null, unknown: [{ code: 'UNCOVERED' }] });
    expect(SKOR).toMatchObject({ value: null, unknown: [{ code: 'UNKNOWN_INPUT' }] });
  });

  it('is not known without the lecturers, with figures that differ, or with none of them', () => {
    const rows = given([['RESEARCH', 'LOCAL', 3]]);
    expect(figuresIn(made(template, rows)).NDTPS?.unknown.map(({ code }) => code)).toEqual(['FIGURE_MISSING']);
    const two = { ...rows, figures: [figure('NDTPS', '6'), figure('NDTPS', '7')] };
    expect(figuresIn(made(template, two)).NDTPS?.unknown.map(({ code }) => code)).toEqual(['FIGURES_DIFFER']);
    const zero = { ...rows, figures: [figure('NDTPS', '0')] };
    expect(figuresIn(made(template, zero)).RK?.unknown).toEqual([
      { code: 'DIVIDED_BY_ZERO', sources: [], text: { en: 'NDTPS is zero.', id: 'NDTPS bernilai nol.' } },
    ]);
  });

  it('counts a cooperation once in each duty and once in its level', () => {
    const both = [
      benefit('X', 'EDUCATION', 'LOCAL'),
      benefit('X', 'EDUCATION', 'LOCAL'),
      benefit('X', 'RESEARCH', 'LOCAL'),
    ];
    expect(valuesIn(made(template, { rows: { BENEFITS: both } }))).toMatchObject({ N1: '1', N2: '1', NL: '1' });
  });

  it('item 8 goes by aspects, and says nothing where the first is missing and the second is not', () => {
    const aspect = (name: string, index: string | null = null) =>
      row({ cooperation: 'X', aspect: name, shownOn: '2025-05-05', shownUntil: '2025-05-05', index });
    const score = (...aspects: DataRow[]) => figuresIn(made(template, { rows: { ASPECTS: aspects } })).BUTIR_8;
    const [one, two] = [aspect('BENEFIT'), aspect('PERFORMANCE_FACILITIES')];
    const three = (index: string) => aspect('SATISFACTION_SUSTAINABILITY', index);
    expect(score(one, two, three('76.61'))?.value).toBe('4.00');
    expect(score(one, two, three('76.60'))?.value).toBe('3.00');
    expect(score(one)?.value).toBe('2.00');
    expect(score()?.value).toBe('1.00');
    expect(score(two)?.unknown.map(({ code }) => code)).toEqual(['UNCOVERED']);
  });

  it('without weights is another template: (2 + 3 + 1)/12 = 0.5', () => {
    const numbers = [
      ['EDUCATION', 'NATIONAL', 2],
      ['RESEARCH', 'NATIONAL', 3],
      ['COMMUNITY_SERVICE', 'LOCAL', 1],
    ] as const;
    expect(valuesIn(made(shipped('SKOR-KERJASAMA-TANPA-BOBOT', '1.0'), given(numbers, '12')))).toMatchObject({
      ...{ RK: '0.5000', A: '0.5000' },
    });
  });

  it('tells the fewest additions that reach a score', () => {
    const section = template.sections.find(({ code }) => code === 'butir-9');
    if (section?.is !== 'FIGURES' || !template.whatIf) throw new Error('no such section');
    const inputs = { N1: 2, N2: 3, N3: 1, NI: 1, NN: 5, NL: 0, NDTPS: 12, a: 2, b: 6, c: 9 };
    const known = Object.fromEntries(Object.entries(inputs).map(([name, value]) => [name, whole(value)]));
    const found = atOnce(whatIf(section, template.whatIf, 'SKOR', known, decimal('2.2'), evaluator()));
    // Now 67/36 = 1.86. One international more: NI = 2 → B = 4. In education RK = 16/12 = 4/3, score (8/3 + 4)/3 = 20/9
    // = 2.22 ≥ 2.2; in research RK = 15/12, score (2.5 + 4)/3 = 2.1667 < 2.2. One national more: NN = 6 → B = 3.5;
    // in education (8/3 + 3.5)/3 = 2.056. One local more changes RK alone: (8/3 + 41/12)/3 = 2.03. So one way.
    expect(found).toMatchObject({ is: 'WAYS', added: 1, more: false });
    if (found.is !== 'WAYS') throw new Error(found.is);
    expect(found.ways.map(({ additions, value }) => [additions, fraction(value)])).toEqual([
      [[{ code: 'INT-EDU', count: 1 }], '20/9'],
    ]);
    const reached = atOnce(whatIf(section, template.whatIf, 'SKOR', known, decimal('1.86'), evaluator()));
    expect(reached.is).toBe('REACHED');
    const beyond = atOnce(whatIf(section, { ...template.whatIf, most: 2 }, 'SKOR', known, decimal('4'), evaluator()));
    // Two more, both international education: RK = 19/12, B = 4, score (19/6 + 4)/3 = 43/18.
    expect(beyond.is === 'BEYOND' && [beyond.looked, fraction(beyond.best)]).toEqual([2, '43/18']);
    const unknown = atOnce(
      whatIf(section, template.whatIf, 'SKOR', { ...known, NDTPS: null }, decimal('2'), evaluator()),
    );
    expect(unknown.is).toBe('UNKNOWN');
  });

  it('never calls fewer additions too few wrongly: every smaller number was tried (against brute force)', () => {
    const section = template.sections.find(({ code }) => code === 'butir-9');
    const rule = template.whatIf;
    if (section?.is !== 'FIGURES' || !rule) throw new Error('no such section');
    const evaluate = evaluator();
    const score = (inputs: Record<string, number>) => {
      const values: Record<string, ReturnType<typeof whole> | null> = Object.fromEntries(
        Object.entries(inputs).map(([name, value]) => [name, whole(value)]),
      );
      for (const one of section.figures) values[one.code] = evaluate(one.of, values).value;
      const found = values.SKOR;
      return found ? Number(found.numerator) / Number(found.denominator) : null;
    };
    const start = { N1: 0, N2: 1, N3: 0, NI: 0, NN: 0, NL: 1, NDTPS: 4, a: 2, b: 6, c: 9 };
    const kinds = rule.additions.map(({ adds }) => adds as readonly (keyof typeof start)[]);
    let least: number | null = null;
    let layer = [start];
    for (let added = 1; added <= 3 && least === null; added += 1) {
      layer = layer.flatMap((inputs) =>
        kinds.map((adds) => {
          const more = { ...inputs };
          for (const name of adds) more[name] += 1;
          return more;
        }),
      );
      if (layer.some((inputs) => (score(inputs) ?? 0) >= 2.5)) least = added;
    }
    const known = Object.fromEntries(Object.entries(start).map(([name, value]) => [name, whole(value)]));
    const found = atOnce(whatIf(section, rule, 'SKOR', known, decimal('2.5'), evaluate));
    expect(least).not.toBeNull();
    expect(found).toMatchObject({ is: 'WAYS', added: least });
  });
});

describe('LKPT 1.c', () => {
  const template = shipped('LKPT-1C', '3.0');
  const agreement = (cooperation: string, level: string, more: Record<string, Value> = {}) =>
    row({ cooperation, level, partner: cooperation, startsOn: '2024-01-01', until: null, ...more });

  it('is worked out by hand: 2 international, 1 national, 3 local over 80 lecturers', () => {
    const rows = {
      AGREEMENTS: [
        ...[agreement('A', 'INTERNATIONAL'), agreement('B', 'INTERNATIONAL'), agreement('C', 'NATIONAL')],
        ...[agreement('D', 'LOCAL'), agreement('E', 'LOCAL'), agreement('F', 'LOCAL')],
        // Begun after TS, and over before TS-2: not of the three years.
        agreement('G', 'NATIONAL', { startsOn: '2026-09-01' }),
        agreement('H', 'NATIONAL', { startsOn: '2019-01-01', until: '2023-08-31' }),
      ],
    };
    const marks = ['A', 'B', 'C', 'D'].map((one, at) => figure(`LED-11-${one}`, String(at + 1), 'INSTITUTION'));
    const report = made(template, { rows, figures: [figure('NDT', '80', 'INSTITUTION'), ...marks] });
    // RI = 2/80 = 0.025, RN = 1/80 = 0.0125, RL = 3/80 = 0.0375; item 11 (1 + 2 + 2·3 + 4·4)/8 = 25/8 = 3.125 → 3.13.
    expect(valuesIn(report)).toMatchObject({
      ...{ NI: '2', NN: '1', NL: '3', RI: '0.0250', RN: '0.0125', RL: '0.0375', BUTIR_11: '3.13' },
    });
    expect(tableIn(report, '1-c').rows).toHaveLength(6);
    expect(figuresIn(made(template, { rows })).RI).toMatchObject({ value: null, unknown: [{ code: 'UNKNOWN_INPUT' }] });
  });
});

describe('IKU-6', () => {
  const unit = (code: string, kind: string) => row({ unit: code, code, name: code, kind });
  const ofUnit = (on: string, kind: string, partnerClass: string | null) =>
    benefit(`${on}-${partnerClass}`, 'EDUCATION', 'NATIONAL', {
      unit: on,
      unitKind: kind,
      unitName: on,
      partnerClass,
      partnerId: `id-${on}`,
    });
  const units = [unit('TI', 'S1'), unit('TE', 'S1'), unit('AK', 'D4'), unit('AB', 'D3'), unit('FT', 'FACULTY')];

  it('of 2021 is n/t × 100: two of four programmes, 50 %', () => {
    const BENEFITS = [
      ...[ofUnit('TI', 'S1', 'MULTINASIONAL'), ofUnit('TI', 'S1', 'BUMN-BUMD'), ofUnit('AB', 'D3', 'RUMAH-SAKIT')],
      ...[ofUnit('TE', 'S1', 'LAINNYA'), ofUnit('FT', 'FACULTY', 'MULTILATERAL')],
    ];
    const report = made(shipped('IKU-6', '2021'), { rows: { UNITS: units, BENEFITS }, period: '2026' });
    expect(valuesIn(report)).toEqual({ T: '4', N: '2', IKU6: '50.00' });
    expect(printed(report, 'jenis')).toEqual([
      ...[
        ['D3', '1'],
        ['D4', '1'],
        ['S1', '2'],
        ['Jumlah', '4'],
      ],
    ]);
  });

  it('of 2023 weighs each programme by its best partner: (1 + 0.5 + 0.3)/4 × 100 = 45 %', () => {
    const BENEFITS = [
      ...[ofUnit('TI', 'S1', 'PEMERINTAH'), ofUnit('TI', 'S1', 'TEKNOLOGI-GLOBAL')],
      ...[ofUnit('TE', 'S1', 'STARTUP'), ofUnit('AK', 'D4', 'RUMAH-SAKIT'), ofUnit('AB', 'D3', 'LAINNYA')],
    ];
    const report = made(shipped('IKU-6', '2023'), { rows: { UNITS: units, BENEFITS }, period: '2026' });
    expect(valuesIn(report)).toEqual({ T: '4', NK: '1.8', IKU6: '45.00' });
    expect(report.notConfirmed.map(({ en }) => en)).toHaveLength(2);
    // Of S1 alone: (1 + 0.5)/2 × 100 = 75 %.
    const only = { rows: { UNITS: units, BENEFITS }, period: '2026', chosen: { PROGRAM: ['S1'] } };
    expect(valuesIn(made(shipped('IKU-6', '2023'), only))).toEqual({ T: '2', NK: '1.5', IKU6: '75.00' });
  });

  it('is not known while a partner is not classified that could weigh more', () => {
    const rows = (BENEFITS: DataRow[]) => ({ rows: { UNITS: units, BENEFITS }, period: '2026' });
    const template = shipped('IKU-6', '2023');
    const open = figuresIn(made(template, rows([ofUnit('TI', 'S1', 'STARTUP'), ofUnit('TI', 'S1', null)])));
    expect(open.NK).toMatchObject({ value: null, unknown: [{ code: 'NOT_JUDGED' }] });
    expect(open.NK?.unknown[0]?.text.id).toBe('Belum dicatat: kelas mitra, untuk 1: Mitra TI-null.');
    expect(open.IKU6?.value).toBeNull();
    // The most a partner can weigh is reached already: the other one makes no difference. 1/4 × 100 = 25 %.
    const most = rows([ofUnit('TI', 'S1', 'MULTILATERAL'), ofUnit('TI', 'S1', null)]);
    expect(valuesIn(made(template, most)).IKU6).toBe('25.00');
    const old = figuresIn(made(shipped('IKU-6', '2021'), rows([ofUnit('TI', 'S1', null)])));
    expect(old.N?.unknown.map(({ code }) => code)).toEqual(['NOT_JUDGED']);
  });
});

describe('Laporan Kerma', () => {
  const template = shipped('LAPORAN-KERMA', '1.0');
  const whole_ = {
    ...{ kind: 'MoU', number: '001/MoU/2026', signatory: 'Direktur', partnerSignatory: 'CEO', documents: '1' },
    ...{ partnerClass: 'STARTUP', partnerAddress: 'Jl. Satu', responsible: 'Humas', activities: '2' },
    ...{ startsOn: '2026-09-15', signedOn: '2026-09-15', endsOn: '2029-09-14', until: '2029-09-14', title: 'Lengkap' },
  };
  const codes = (more: Record<string, Value>) =>
    tableIn(made(template, { rows: { AGREEMENTS: [row({ ...whole_, ...more })] } }), 'naskah').rows[0]?.findings.map(
      ({ code, severity }) => `${severity} ${code}`,
    );

  it('looks at half a year: September to February, or March to August', () => {
    const window = (period: string | null, asOf: string) => windowOf(template.period, period, asOf);
    expect(window(null, '2026-11-22')).toMatchObject({ label: '2026/2027-1', from: '2026-09-01', until: '2026-11-22' });
    expect(window('2025/2026-2', '2026-11-22')).toMatchObject({ from: '2026-03-01', until: '2026-08-31' });
    expect(window('2025/2026-1', '2026-11-22')).toMatchObject({ from: '2025-09-01', until: '2026-02-28' });
    expect(window('2026/2027-2', '2026-11-22')).toBe('PERIOD_NOT_BEGUN');
    expect(window('2026/2028-1', '2026-11-22')).toBe('PERIOD_UNREADABLE');
  });

  it('finds nothing in what is whole, and each thing that is missing or odd', () => {
    expect(codes({})).toEqual([]);
    expect(codes({ number: null, signatory: ' ', documents: '0' })).toEqual([
      ...['ERROR NOMOR', 'ERROR PENANDATANGAN', 'ERROR DOKUMEN'],
    ]);
    expect(codes({ partnerClass: null, partnerAddress: null, responsible: null, activities: '0' })).toEqual([
      ...['WARNING KLASIFIKASI', 'WARNING ALAMAT', 'WARNING PENANGGUNG-JAWAB', 'WARNING KEGIATAN'],
    ]);
    expect(codes({ endsOn: '2026-09-14' })).toEqual(['ERROR AKHIR-SEBELUM-AWAL']);
    // 15 September + 90 days is 14 December: that day is in time, the next is not.
    expect(codes({ signedOn: '2026-12-14' })).toEqual([]);
    expect(codes({ signedOn: '2026-12-15' })).toEqual(['WARNING TTD-TERLAMBAT']);
    expect(codes({ endsOn: '2036-09-14' })).toEqual([]);
    expect(codes({ endsOn: '2036-09-15' })).toEqual(['WARNING TERLALU-LAMA']);
    expect(codes({ endsOn: null })).toEqual(['ERROR TANGGAL-AKHIR']);
  });
});
