import type { Locale } from '../../../kernel/text.js';
import { graphOf } from '../chart/graph.js';
import { timerWords } from '../chart/notes.js';
import { ANY_TIME, actorWords, type ChartEdge, type ChartNode, type Graph, INTAKE } from '../chart/parts.js';
import { rank } from '../chart/rank.js';
import { chartWords, itemWords } from '../chart/words.js';
import type { Timer } from '../declared.js';
import type { AnyTimeAction, Definition } from '../definition.js';
import { type Clock, type Flow, type FlowNode, type Lane, Names, type NodeKind, type Process } from './parts.js';

/** What a graph node or an any-time action becomes, before lanes and columns are known. */
interface Raw {
  readonly key: string;
  readonly kind: NodeKind;
  readonly name: string;
  readonly words: readonly string[];
  readonly position: string | null;
  readonly timers: readonly Timer[];
}

const kinds: Readonly<Record<Exclude<ChartNode['kind'], 'ANY_TIME'>, { kind: NodeKind; id: string }>> = {
  INTAKE: { kind: 'START', id: 'Start' },
  STEP: { kind: 'TASK', id: 'Step' },
  FORK: { kind: 'PARALLEL', id: 'Fork' },
  JOIN: { kind: 'PARALLEL', id: 'Join' },
  OUTCOME: { kind: 'END', id: 'Outcome' },
};
const anyTimeKey = (action: string | null): string => `${ANY_TIME}:${action ?? ''}`;
const sourceKey = (edge: ChartEdge): string => (edge.from === ANY_TIME ? anyTimeKey(edge.action) : edge.from);

/** An SOP as one BPMN process: a lane for each position, a task for each step. The same graph the flow chart is drawn from. */
export function processOf(definition: Definition, locale: Locale): Process {
  const graph = graphOf(definition);
  const names = new Names();
  const raws = [
    ...graph.nodes.flatMap((node) => (node.kind === 'ANY_TIME' ? [] : [rawOf(definition, graph, node, locale)])),
    ...definition.anyTime.map((action) => anyTimeRaw(definition, action, locale)),
  ];
  const ways = graph.edges.filter((edge) => edge.kind !== 'STAY');
  const laneOf = lanesFor(definition, raws, ways);
  const columnOf = columnsFor(graph, raws, ways);
  const nodes = new Map(
    raws.map((raw): [string, FlowNode] => {
      const id = names.make(idWord(graph, raw), raw.key.replace(/^[a-zA-Z]+:/, ''));
      const leaving = ways.filter((edge) => sourceKey(edge) === raw.key).length;
      const choice = raw.kind !== 'PARALLEL' && leaving > 1;
      const made: FlowNode = {
        ...{ id, kind: raw.kind, name: raw.name, words: raw.words },
        lane: laneOf(raw.key),
        column: columnOf(raw.key),
        choice: choice ? { id: names.make('Choice', id), flow: names.make('Flow', `${id}_choice`) } : null,
        clocks: raw.timers.map((timer) => clockOf(definition, timer, names, locale)),
      };
      return [raw.key, made];
    }),
  );
  const flows = ways.flatMap((edge): Flow[] => {
    const [source, target] = [nodes.get(sourceKey(edge)), nodes.get(edge.to)];
    if (!source || !target) return [];
    const id = names.make('Flow', edge.action ?? source.id);
    return [{ id, source, target, ...saidOf(edge, source, ways, locale) }];
  });
  const sample = definition.sample ? [chartWords.sample[locale]] : [];
  return {
    code: definition.code,
    name: definition.name[locale],
    words: [[...sample, `${chartWords.version[locale]} ${definition.version}`].join(', ')],
    lanes: lanesIn(definition, [...nodes.values()], names, locale),
    nodes: [...nodes.values()],
    flows,
  };
}

const idWord = (graph: Graph, { key }: Raw): string => {
  const node = graph.nodes.find((one) => one.id === key);
  return node && node.kind !== 'ANY_TIME' ? kinds[node.kind].id : 'AnyTime';
};

function rawOf(definition: Definition, graph: Graph, node: ChartNode, locale: Locale): Raw {
  const step = node.kind === 'STEP' ? definition.steps.find((one) => one.id === node.ref) : undefined;
  const quoted = step ?? (node.kind === 'INTAKE' ? definition.intake : undefined);
  const stays = graph.edges.filter((edge) => edge.kind === 'STAY' && edge.from === node.id);
  const kind = node.kind === 'ANY_TIME' ? 'CONDITION' : kinds[node.kind].kind;
  return {
    key: node.id,
    kind,
    name: kind === 'PARALLEL' ? '' : node.title[locale],
    words: [
      ...(kind === 'PARALLEL' ? [node.title[locale]] : []),
      ...(quoted ? [`${itemWords(quoted.source.item)[locale]}: “${quoted.source.quote}”`] : []),
      ...(node.actors ? [node.actors[locale]] : []),
      ...new Set(stays.map((edge) => `↻ ${edge.label?.[locale] ?? ''}`)),
      ...node.notes.map((note) => note[locale]),
    ],
    position: node.positions[0] ?? null,
    timers: step?.timers ?? [],
  };
}

/**
 * BPMN has no word for an act that is open whatever step is active and leads into the running flow: it is shown as a
 * start under a condition.
 */
const anyTimeRaw = (definition: Definition, action: AnyTimeAction, locale: Locale): Raw => ({
  key: anyTimeKey(action.id),
  kind: 'CONDITION',
  name: `${chartWords.anyTime[locale]}: ${action.label[locale]}`,
  words: [actorWords(definition, action.by)[locale]],
  position: action.by.seats[0]?.position ?? null,
  timers: [],
});

function clockOf(definition: Definition, timer: Timer, names: Names, locale: Locale): Clock {
  const id = names.make('Timer', timer.id);
  return {
    id,
    name: timerWords(definition, timer)[locale],
    duration: timer.after ?? null,
    day: timer.before ? `${timer.before.fact} - ${timer.before.by}` : null,
    flow: names.make('Flow', id),
    end: names.make('Told', timer.id),
  };
}

/** The action's name; where one action leads several ways, with the condition of each. */
function saidOf(edge: ChartEdge, source: FlowNode, ways: readonly ChartEdge[], locale: Locale) {
  const [label, condition] = [edge.label?.[locale] ?? '', edge.condition?.[locale] ?? ''];
  const same = ways.filter((one) => sourceKey(one) === sourceKey(edge) && one.action === edge.action);
  const said = [label, ...(same.length > 1 || label === '' ? [condition] : [])].filter((one) => one !== '');
  return {
    name: said.join(': '),
    condition: source.choice ? condition || label : null,
    words: condition === '' ? [] : [condition],
  };
}

/** What nobody acts in stands where it is come from, or where it leads. */
function lanesFor(
  { positions }: Definition,
  raws: readonly Raw[],
  ways: readonly ChartEdge[],
): (key: string) => string {
  const own = new Map(raws.map((raw) => [raw.key, raw.position]));
  const find = (key: string, seen: readonly string[]): string | null => {
    const position = own.get(key);
    if (position || seen.includes(key)) return position ?? null;
    const after = [...seen, key];
    const beside = [
      ...ways.filter((edge) => edge.to === key && edge.from !== ANY_TIME).map(sourceKey),
      ...ways.filter((edge) => edge.to === key).map(sourceKey),
      ...ways.filter((edge) => sourceKey(edge) === key).map((edge) => edge.to),
    ];
    for (const one of beside) {
      const found = find(one, after);
      if (found) return found;
    }
    return null;
  };
  return (key) => find(key, []) ?? positions[0]?.code ?? '';
}

const lanesIn = ({ positions }: Definition, nodes: readonly FlowNode[], names: Names, locale: Locale): Lane[] =>
  positions
    .filter(({ code }) => nodes.some((node) => node.lane === code))
    .map(({ code, title }) => ({ id: names.make('Lane', code), code, name: title[locale] }));

/** The rows of the flow chart, read from left to right; what may happen at any time stands before where it leads. */
function columnsFor(graph: Graph, raws: readonly Raw[], ways: readonly ChartEdge[]): (key: string) => number {
  const { row } = rank(graph);
  const used = [...new Set(raws.flatMap(({ key }) => row.get(key) ?? []))].toSorted((a, b) => a - b);
  const column = (key: string): number => Math.max(0, used.indexOf(row.get(key) ?? -1));
  const first = column(INTAKE);
  return (key) => {
    if (row.has(key)) return column(key);
    const ahead = ways.filter((edge) => sourceKey(edge) === key).map((edge) => column(edge.to));
    return Math.max(first, Math.min(...(ahead.length > 0 ? ahead : [first + 1])) - 1);
  };
}
