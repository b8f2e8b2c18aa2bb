import { globSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bpmnOf } from '../../src/engines/workflow/bpmn/bpmn.js';
import { graphOf } from '../../src/engines/workflow/chart/graph.js';
import { mermaidOf } from '../../src/engines/workflow/chart/mermaid.js';
import type { Definition } from '../../src/engines/workflow/definition.js';
import { text } from '../../src/kernel/text.js';
import { readProcedure } from '../../src/modules/procedure/procedure-file.js';
import { faultsOf, type ReadBpmn, readBpmn } from './workflow-bpmn-support.js';
import { anyDefinition } from './workflow-chart-support.js';
import { madeUp } from './workflow-parallel-sop.js';

const shipped = globSync('procedures/*/*/*.yaml')
  .toSorted()
  .map((file): [string, Definition] => {
    const read = readProcedure(readFileSync(file, 'utf8'), file);
    if (!read.ok) throw new Error(JSON.stringify(read.error));
    return [read.value.definition.code, read.value.definition];
  });
const shippedAs = (code: string): Definition => {
  const [, found] = shipped.find(([one]) => one === code) ?? [];
  if (!found) throw new Error(`${code} is not shipped`);
  return found;
};
const namesOf = (read: ReadBpmn, type: string) =>
  read.nodes.filter((one) => one.$type === `bpmn:${type}`).map((one) => one.name);

/** With none to four clocks on its steps. */
const clocked = (definition: Definition): Definition => ({
  ...definition,
  steps: definition.steps.map((step, index) => ({
    ...step,
    timers: Array.from({ length: index % 5 }, (_, at) => ({
      id: `${step.id}-${at}`,
      title: step.title,
      kind: 'DEADLINE' as const,
      after: 'P5D',
    })),
  })),
});

/** What the SOP holds and the file must hold too. */
function missing(definition: Definition, read: ReadBpmn): string[] {
  const { steps, outcomes, anyTime, intake } = definition;
  const graph = graphOf(definition);
  const count = (type: string) => namesOf(read, type).length;
  const clocks = steps.flatMap((step) => step.timers ?? []).length;
  const ways = graph.edges.filter((edge) => edge.kind !== 'STAY').length;
  const kinds = (kind: string) => graph.nodes.filter((node) => node.kind === kind).length;
  const wanted: [string, unknown, unknown][] = [
    ['tasks', count('UserTask'), steps.length],
    ['starts', count('StartEvent'), 1 + anyTime.length],
    ['ends', count('EndEvent'), outcomes.length + clocks],
    ['clocks', count('BoundaryEvent'), clocks],
    ['forks and joins', count('ParallelGateway'), kinds('FORK') + kinds('JOIN')],
    ['flows', read.flows.length, ways + clocks + count('ExclusiveGateway')],
    ['first', namesOf(read, 'StartEvent')[0], intake.title.id],
  ];
  return wanted.flatMap(([what, found, right]) => (found === right ? [] : [`${what}: ${found}, not ${right}`]));
}

describe('an SOP as BPMN', () => {
  test.each(shipped)('%s is read without a warning, whole and drawn', async (_code, definition) => {
    for (const language of ['id', 'en'] as const) {
      const xml = bpmnOf(definition, language);
      expect(bpmnOf(definition, language)).toBe(xml);
      expect(faultsOf(await readBpmn(xml))).toEqual([]);
    }
    expect(missing(definition, await readBpmn(bpmnOf(definition, 'id')))).toEqual([]);
  });
  test('whatever SOP there is, the file is whole', async () => {
    await fc.assert(
      fc.asyncProperty(anyDefinition.map(clocked), async (definition) => {
        const read = await readBpmn(bpmnOf(definition, 'id'));
        expect([...faultsOf(read), ...missing(definition, read)]).toEqual([]);
      }),
      { numRuns: 100, seed: 20261122 },
    );
  });
  test('a broken file is told', async () => {
    const xml = bpmnOf(shippedAs('POLIBATAM-KS'), 'id');
    const broken = async (from: RegExp, to: string) => faultsOf(await readBpmn(xml.replace(from, to)));
    expect(await broken(/<bpmn:flowNodeRef>Step_ARSIP<.*>/, '')).toEqual([
      'Step_ARSIP stands in 0 lanes',
      'Step_ARSIP leaves its lane',
    ]);
    expect(await broken(/ targetRef="Step_ARSIP"/, ' targetRef="Nowhere"')).toContain('unresolved reference <Nowhere>');
    expect(await broken(/<bpmndi:BPMNShape id="Step_ARSIP.di".*Shape>/, '')).toContain('Step_ARSIP has no shape');
    expect(await broken(/<di:waypoint x="\d+" y="\d+" \/><\/bpmndi/, '</bpmndi')).not.toEqual([]);
  });
  test('a lane for each position that acts, in the order of the SOP', async () => {
    const { lanes } = await readBpmn(bpmnOf(shippedAs('POLIBATAM-KS'), 'id'));
    expect(lanes.map(({ name, flowNodeRef }) => [name, flowNodeRef.flatMap((one) => one.name ?? [])])).toEqual([
      [
        'Staf Humas dan Kerjasama',
        [
          'Program kerja sama dibuka atau diminta',
          'Mempersiapkan rencana kegiatan',
          'Pengingat: masa berlaku perjanjian hampir habis, 90 hari sebelum “perjanjian berlaku sampai”',
          'Mengarsipkan laporan kerja sama',
          'Program selesai',
          'Program dibatalkan',
          'Sewaktu-waktu: Batalkan program',
        ],
      ],
      ['Sub Koordinator Humas dan Kerjasama', ['Mengoordinasikan pelaksanaan kegiatan']],
      ['Unit Kerja', ['Melaksanakan kegiatan dengan mitra']],
    ]);
  });
  test('conditions are the guards in words; forks and joins are parallel', async () => {
    const { flows, nodes } = await readBpmn(bpmnOf(madeUp, 'en'));
    const conditions = flows.flatMap((flow) =>
      flow.conditionExpression ? [[flow.name, flow.conditionExpression.body]] : [],
    );
    expect(conditions).toEqual([
      ['Price: if topics includes B and price > 900', 'if topics includes B and price > 900'],
      ['Price: if topics includes B, otherwise', 'if topics includes B, otherwise'],
      ['Vote', 'Vote'],
      ['Rethink', 'Rethink'],
    ]);
    const gateways = nodes.filter((one) => one.$type === 'bpmn:ParallelGateway');
    expect(gateways.map((one) => [one.incoming?.length, one.outgoing?.length])).toEqual([
      [1, 2],
      [2, 1],
    ]);
  });
  test('clocks hang on their task and tell how long, or which day', async () => {
    const definition = shippedAs('PUSJATAN-DN');
    const timers = [
      { id: 'a', title: text('Time to act', 'Batas waktu'), kind: 'DEADLINE' as const, after: 'P5D' },
      {
        id: 'b',
        title: text('It begins', 'Mulai'),
        kind: 'REMINDER' as const,
        before: { fact: 'startsOn', by: 'P9D' },
      },
    ];
    const steps = definition.steps.map((step) => (step.id === 'FORWARD' ? { ...step, timers } : step));
    const read = await readBpmn(bpmnOf({ ...definition, steps }, 'en'));
    expect(faultsOf(read)).toEqual([]);
    const clocks = read.nodes.filter((one) => one.$type === 'bpmn:BoundaryEvent');
    expect(
      clocks.map(({ name, attachedToRef, eventDefinitions: [clock] = [] }) => [
        name,
        attachedToRef?.id,
        clock?.timeDuration?.body ?? clock?.timeDate?.body,
      ]),
    ).toEqual([
      ['Deadline: time to act, 5 working days', 'Step_FORWARD', 'P5D'],
      ['Reminder: it begins, 9 days before “in force from”', 'Step_FORWARD', 'startsOn - P9D'],
    ]);
  });
  test('the lost flow chart of Polibatam is drawn again from its data', async () => {
    const definition = shippedAs('POLIBATAM-KS');
    await expect(bpmnOf(definition, 'id')).toMatchFileSnapshot('../golden/polibatam-id.bpmn');
    await expect(mermaidOf(graphOf(definition), 'id')).toMatchFileSnapshot('../golden/polibatam-id.mmd');
  });
});
