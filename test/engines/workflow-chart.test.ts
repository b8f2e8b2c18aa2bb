import { describe, expect, test } from 'vitest';
import { conditionWords } from '../../src/engines/workflow/chart/condition.js';
import { graphOf } from '../../src/engines/workflow/chart/graph.js';
import { marksOf } from '../../src/engines/workflow/chart/marks.js';
import { mermaidOf } from '../../src/engines/workflow/chart/mermaid.js';
import { svgOf } from '../../src/engines/workflow/chart/svg.js';
import type { Definition } from '../../src/engines/workflow/definition.js';
import { replay } from '../../src/engines/workflow/evolve.js';
import type { Expression } from '../../src/engines/workflow/expression.js';
import { start } from '../../src/engines/workflow/start.js';
import { text } from '../../src/kernel/text.js';
import { readXml } from './workflow-chart-support.js';
import { dean, east, madeUp } from './workflow-parallel-sop.js';
import { at, pusjatan, upTo, withPolicy } from './workflow-support.js';

const graph = graphOf(pusjatan);
const between = (from: string, to: string, of = graph) =>
  of.edges
    .filter((edge) => edge.from === from && edge.to === to)
    .map((edge) => [edge.kind, edge.action, edge.condition?.en ?? null]);

describe('the graph of an SOP', () => {
  test('tells conditions in words, returns as returns, and where a literal return goes on', () => {
    expect(between('step:OPPORTUNITY', 'step:DRAFT_KSB')).toEqual([
      ['ON', 'assess', 'if number of units involved (echelon II) > 1'],
    ]);
    expect(between('step:OPPORTUNITY', 'step:FORWARD')).toEqual([['ON', 'assess', 'otherwise']]);
    expect(between('step:HEAD_CHECK', 'step:DRAFT_PKS')).toEqual([['RETURN', 'returnFromHead', 'otherwise']]);
    expect(between('step:DRAFT_PKS', 'step:HEAD_CHECK')).toEqual([
      ['RESUME', 'submitForConfirmation', 'after a return by Head of the R&D Agency'],
    ]);
    expect(between('anyTime', 'outcome:WITHDRAWN')).toEqual([['ANY_TIME', 'withdraw', null]]);
  });
  test('a return policy that is not literal draws no way past the steps already done', () => {
    const restart: Definition = {
      ...pusjatan,
      returnPolicies: pusjatan.returnPolicies.map((one) => ({ ...one, policy: 'RESTART' })),
    };
    expect(graphOf(restart).edges.filter((edge) => edge.kind === 'RESUME')).toEqual([]);
  });
  test('forks and joins are nodes; what only a branch awaits leads to the join', () => {
    const made = graphOf(madeUp);
    expect(made.nodes.filter((one) => one.kind === 'FORK' || one.kind === 'JOIN').map((one) => one.id)).toEqual([
      'fork:begin:0',
      'join:VOTE',
    ]);
    expect(between('step:LAW', 'join:VOTE', made)).toEqual([['ON', 'clear', null]]);
    expect(between('step:MONEY', 'join:VOTE', made)).toEqual([['ON', 'price', 'if topics includes B, otherwise']]);
    expect(between('step:MONEY', 'step:MONEY', made)).toEqual([['STAY', 'plan', null]]);
  });
  test('what the data makes impossible is not drawn: confirming a paraf where nothing asks for it', () => {
    const drawn = (definition: Definition) => between('step:SECRETARY_CHECK', 'step:HEAD_CHECK', graphOf(definition));
    expect(drawn(pusjatan)).toEqual([]);
    expect(drawn(withPolicy('RESTART'))).toEqual([]);
    const confirmed = [['ON', 'reaffirmAsSecretary', null]];
    expect(drawn(withPolicy('REAFFIRM'))).toEqual(confirmed);
    const sheets = pusjatan.sheets.map((sheet): typeof sheet => ({ ...sheet, onChange: 'REAFFIRM' }));
    expect(drawn({ ...pusjatan, sheets })).toEqual(confirmed);
  });
  test('clocks and procedures opened from a step are told in its box, in the picture and in the text of it', () => {
    const steps = pusjatan.steps.map((step): typeof step =>
      step.id === 'FORWARD'
        ? {
            ...step,
            timers: [
              { id: 'a', title: text('Time to act', 'Batas waktu'), kind: 'DEADLINE', after: 'P5D' },
              {
                id: 'b',
                title: text('It begins', 'Mulai'),
                kind: 'REMINDER',
                before: { fact: 'startsOn', by: 'P1W2D' },
              },
              { id: 'c', title: text('At once', 'Segera'), kind: 'REMINDER', after: 'P1Y1MT1H15M' },
            ],
            subCase: { procedure: 'REVIEW', waitFor: 'OUTCOME' },
            actions: step.actions.map((action) => ({ ...action, effects: [{ do: 'openSubCase', procedure: 'MEMO' }] })),
          }
        : step,
    );
    const timed = graphOf({ ...pusjatan, steps });
    const notes = timed.nodes.find((one) => one.ref === 'FORWARD')?.notes ?? [];
    expect(notes.map((one) => one.id)).toEqual([
      'Tenggat: batas waktu, 5 hari kerja',
      'Pengingat: mulai, 1 minggu dan 2 hari sebelum “berlaku sejak”',
      'Pengingat: segera, 1 tahun, 1 bulan, 1 jam kerja dan 15 menit kerja',
      'Membuka prosedur: REVIEW, dan menunggu hasilnya',
      'Membuka prosedur: MEMO',
    ]);
    expect(notes.map((one) => one.en)).toEqual([
      'Deadline: time to act, 5 working days',
      'Reminder: it begins, 1 week and 2 days before “in force from”',
      'Reminder: at once, 1 year, 1 month, 1 working hour and 15 working minutes',
      'Opens the procedure: REVIEW, and waits for its outcome',
      'Opens the procedure: MEMO',
    ]);
    const words = readXml(svgOf(timed, 'en') ?? '')
      .filter((one) => one.name === 'text')
      .map((one) => one.text)
      .join(' ');
    for (const note of notes) expect(words).toContain(note.en);
    expect(mermaidOf(timed, 'en')).toContain('<br/>Deadline: time to act, 5 working days<br/>Reminder: it begins');
    const ends = graph.nodes.filter((one) => one.kind === 'OUTCOME').map((one) => one.notes.length);
    expect(ends).toEqual([1, 1, 0, 0]);
  });
  test('the title keeps an apostrophe, and no sign of Mermaid’s', () => {
    const named = { ...graph, name: text('Rule of the partner’s', "Jum'at; #1") };
    expect(mermaidOf(named, 'id')).toContain('  accTitle: Jum’at   1 ');
    expect(mermaidOf(named, 'en')).toContain('  accTitle: Rule of the partner’s ');
  });
  test('lanes are phases or positions', () => {
    expect(graph.lanes.phases.map((lane) => lane.code)).toEqual([
      'INTAKE',
      'EXPLORATION',
      'ASSESSMENT',
      'DRAFTING',
      'REVIEW',
      'SIGNING',
      'ACTIVE',
      'CLOSED',
    ]);
    expect(graph.lanes.positions.map((lane) => lane.code)).toEqual(pusjatan.positions.map((one) => one.code));
    expect(graph.lanes.positions[0]?.nodes).toContain('step:HEAD_CHECK');
  });
});

describe('a guard in words', () => {
  const said: readonly [Expression, string, string][] = [
    [
      { op: 'approved', sheet: 'confirmation' },
      'lembar konfirmasi persetujuan lengkap diparaf',
      'approval confirmation sheet bears every paraf',
    ],
    [{ op: 'signed', set: 'pks', slot: 'PARTNER' }, 'Mitra sudah menandatangani', 'Partner has signed'],
    [
      { op: 'in', item: { op: 'fact', name: 'instrumentKind' }, of: ['PKS', 'KSB'] },
      'jenis naskah adalah Perjanjian Kerja Sama atau Kesepakatan Bersama',
      'kind of instrument is Cooperation agreement (PKS) or Joint agreement (KSB)',
    ],
    [
      {
        op: 'all',
        of: [
          { op: 'known', fact: 'needs' },
          { op: 'not', of: { op: 'evidence', document: 'draft' } },
        ],
      },
      'data kebutuhan kerja sama diketahui dan tidak benar bahwa konsep naskah kerja sama sudah ada',
      'cooperation needs is known and not draft instrument is there',
    ],
    [
      {
        op: 'compare',
        left: {
          op: 'daysBetween',
          from: { op: 'fact', name: 'startsOn' },
          to: { op: 'addDays', date: { op: 'date', value: '2026-01-01' }, days: 3 },
        },
        is: 'NE',
        right: { op: 'round' },
      },
      'jumlah hari dari berlaku sejak sampai 2026-01-01 + 3 hari ≠ putaran',
      'days from in force from to 2026-01-01 + 3 days ≠ round',
    ],
    [
      {
        op: 'any',
        of: [
          { op: 'finalised', document: 'workPlan' },
          { op: 'answered', form: 'F' },
          { op: 'compare', left: { op: 'count', of: 'handlers' }, is: 'EQ', right: { op: 'value', value: true } },
        ],
      },
      'rencana kerja sudah final, F sudah diisi atau jumlah yang memproses lebih lanjut = ya',
      'work plan is final, F is answered or number of who processes the request further = yes',
    ],
  ];
  test.each(said)('%j', (expression, id, en) => {
    expect(conditionWords(pusjatan, expression, 'id')).toBe(id);
    expect(conditionWords(pusjatan, expression, 'en')).toBe(en);
  });
});

describe('where a case stands', () => {
  test('is marked in both pictures, with words and not by colour alone', () => {
    const marks = marksOf(replay(upTo('submitForConfirmation')));
    expect([...marks]).toEqual([['step:SECRETARY_CHECK', 'ACTIVE']]);
    const texts = readXml(svgOf(graph, 'id', marks) ?? '').filter((one) => one.name === 'text' || one.name === 'desc');
    expect(texts.filter((one) => one.text.includes('Sedang di sini')).length).toBe(2);
    const name = `n${graph.nodes.findIndex((one) => one.id === 'step:SECRETARY_CHECK')}`;
    expect(mermaidOf(graph, 'id', marks)).toContain(`  class ${name} active\n`);
  });
  test('every parallel branch, and the outcome once reached', () => {
    const begun = start(madeUp, { actor: dean, at, channel: 'DESK', partner: 'm-1', facts: { units: [east] } });
    if (!begun.ok) throw new Error(JSON.stringify(begun.error));
    expect([...marksOf(replay(begun.value)).keys()]).toEqual(['step:LAW', 'step:MONEY']);
    expect([...marksOf(replay(upTo('signAsCentre')))]).toEqual([['outcome:PKS_IN_FORCE', 'REACHED']]);
  });
});

describe('golden files', () => {
  test.each(['id', 'en'] as const)('Pusjatan in %s', async (locale) => {
    await expect(mermaidOf(graph, locale)).toMatchFileSnapshot(`../golden/pusjatan-${locale}.mmd`);
    await expect(svgOf(graph, locale)).toMatchFileSnapshot(`../golden/pusjatan-${locale}.svg`);
  });
  test('an SOP too large for one sheet has Mermaid text and no picture', () => {
    const [step] = madeUp.steps;
    if (!step) throw new Error('no step');
    const steps = Array.from({ length: 200 }, (_, index) => ({ ...step, id: `S${index}` }));
    const large = graphOf({ ...madeUp, steps: [...madeUp.steps, ...steps] });
    expect(svgOf(large, 'en')).toBeNull();
    expect(mermaidOf(large, 'en').length).toBeGreaterThan(1_000);
  });
});
