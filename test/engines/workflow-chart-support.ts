import fc from 'fast-check';
import type { Definition } from '../../src/engines/workflow/definition.js';
import { phases } from '../../src/engines/workflow/definition.js';
import type { LocalizedText } from '../../src/kernel/text.js';

/** Titles a chart must not trip over: markup, quotes, Mermaid's own words, one endless word, other scripts. */
const hostile = [
  '<script>alert(1)</script>',
  '"quoted" & \'half\'',
  '</text></svg><img src=x onerror=alert(1)>',
  'end',
  'A --> B; click n0 "javascript:alert(1)"',
  ']]> %% subgraph #quot; |x| `code`',
  'Persetujuanyangtidakberkesudahandantidakadaspasinyasamasekali',
  '協力協定を確認する',
  'tab\tand\nline\u0007end',
  'Menyusun konsep naskah kerja sama dan rencana kerja bersama mitra',
  'x',
];
const words = fc.constantFrom(...hostile).map((one): LocalizedText => ({ id: one, en: one }));
const source = { document: 'X', item: '1', quote: 'x' };
const by = (positions: readonly string[]) => ({
  rule: 'ANY_OF' as const,
  seats: positions.map((position) => ({ position })),
});
const positions = ['P0', 'P1', 'P2'];

/** Any shape of SOP: forks, joins, circles, steps nobody reaches, returns, phases in any order. */
export const anyDefinition: fc.Arbitrary<Definition> = fc
  .record({
    steps: fc.array(
      fc.record({
        title: words,
        phase: fc.constantFrom(...phases),
        who: fc.subarray(positions, { minLength: 1 }),
        joins: fc.option(fc.array(fc.nat(20), { minLength: 2, maxLength: 3 }), { freq: 4 }),
        actions: fc.array(
          fc.record({
            label: words,
            to: fc.array(fc.nat(20), { maxLength: 3 }),
            otherwise: fc.option(fc.nat(20)),
            returns: fc.boolean(),
            resumes: fc.boolean(),
          }),
          { maxLength: 3 },
        ),
      }),
      { minLength: 1, maxLength: 14 },
    ),
    first: fc.array(fc.nat(20), { minLength: 1, maxLength: 3 }),
    anyTime: fc.array(fc.record({ label: words, to: fc.nat(20) }), { maxLength: 2 }),
    outcomes: fc.array(words, { minLength: 1, maxLength: 3 }),
  })
  .map(({ steps, first, anyTime, outcomes }): Definition => {
    const ids = (numbers: readonly number[]) => [...new Set(numbers.map((number) => `S${number % steps.length}`))];
    const outcome = (number: number) => `O${number % outcomes.length}`;
    const route = (to: readonly number[], number: number) =>
      to.length === 0 ? { outcome: outcome(number) } : { to: ids(to) };
    return {
      format: 1,
      code: 'ANY',
      version: '1',
      name: { id: 'Apa <saja>', en: 'Any & all' },
      scope: 'ANY',
      sources: [{ code: 'X', title: 'X', kind: 'OTHER' }],
      legalBasis: [],
      positions: positions.map((code) => ({ code, title: { id: `<b>${code}`, en: code }, party: 'INSTITUTION' })),
      facts: [{ name: 'f', type: 'NUMBER', label: { id: 'F', en: 'F' } }],
      documents: [],
      forms: [],
      calendar: { mode: 'WORKING_DAYS', zone: 'UTC' },
      sheets: [],
      signatures: [],
      returnPolicies: [{ id: 'R', policy: 'LITERAL', onward: ids([first[0] ?? 0]) }],
      intake: {
        id: 'begin',
        title: { id: 'Mulai', en: 'Begin' },
        source,
        channels: ['X'],
        by: by(['P0']),
        inputs: [],
        routes: [{ to: ids(first) }],
      },
      steps: steps.map((step, index) => ({
        id: `S${index}`,
        phase: step.phase,
        title: step.title,
        source,
        actors: by(step.who),
        ...(step.joins ? { join: { rule: 'ALL' as const, from: ids(step.joins) } } : {}),
        actions: step.actions.map((action, number) => ({
          id: `a${index}x${number}`,
          label: action.label,
          ...(action.returns ? { return: 'R' } : action.resumes ? { resumes: ['R'] } : {}),
          routes: [
            ...(action.otherwise === null
              ? []
              : [
                  {
                    when: {
                      op: 'compare' as const,
                      left: { op: 'fact' as const, name: 'f' },
                      is: 'LT' as const,
                      right: { op: 'value' as const, value: 3 },
                    },
                    to: ids([action.otherwise]),
                  },
                ]),
            route(action.to, number),
          ],
        })),
      })),
      anyTime: anyTime.map(({ label, to }, index) => ({
        id: `t${index}`,
        label,
        by: by(['P1']),
        routes: [to % 2 === 0 ? { outcome: outcome(to) } : { to: ids([to]) }],
      })),
      outcomes: outcomes.map((title, index) => ({ id: `O${index}`, kind: 'DONE', phase: 'CLOSED', title })),
      assumptions: [],
    };
  });

export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
}

/** A tiny strict XML reader: tags balance, attributes are quoted, nothing but numeric references stands for a sign. */
export function readXml(xml: string): Element[] {
  const found: Element[] = [];
  const open: { name: string; attributes: Record<string, string>; text: string }[] = [];
  const decode = (raw: string): string => {
    if (/[<>"]|&(?!#\d+;)/.test(raw)) throw new Error(`not escaped: ${raw}`);
    return raw.replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)));
  };
  let rest = xml;
  while (rest.length > 0) {
    const tag = /^<(\/?)([a-z]+)((?: [a-zA-Z-]+="[^"<]*")*)(\/?)>/.exec(rest);
    const top = open.at(-1);
    if (tag) {
      const [all, closing, name = '', attributes = '', single] = tag;
      rest = rest.slice(all.length);
      if (closing) {
        if (top?.name !== name) throw new Error(`</${name}> closes ${top?.name}`);
        found.push(top);
        open.pop();
        continue;
      }
      const pairs = [...attributes.matchAll(/ ([a-zA-Z-]+)="([^"]*)"/g)].map(
        ([, key = '', value = '']) => [key, decode(value)] as const,
      );
      const made = { name, attributes: Object.fromEntries(pairs), text: '' };
      if (single) found.push(made);
      else open.push(made);
    } else {
      const [raw = ''] = /^[^<]+/.exec(rest) ?? [];
      if (raw === '' || (!top && raw.trim() !== '')) throw new Error(`stray: ${rest.slice(0, 80)}`);
      if (top) top.text += top.name === 'style' ? raw : decode(raw);
      rest = rest.slice(raw.length);
    }
  }
  if (open.length > 0) throw new Error(`not closed: ${open.map((one) => one.name).join()}`);
  return found;
}

/** Points along a path of M, V, H, C and Q, close together. */
export function pointsOf(path: string): { x: number; y: number }[] {
  const points: { x: number; y: number }[] = [];
  let [x, y] = [0, 0];
  for (const [, op = '', numbers = ''] of path.matchAll(/([MVHCQ])([^MVHCQ]*)/g)) {
    const given = numbers.trim().split(/\s+/).map(Number);
    const end =
      op === 'V'
        ? { x, y: given[0] ?? 0 }
        : op === 'H'
          ? { x: given[0] ?? 0, y }
          : { x: given.at(-2) ?? 0, y: given.at(-1) ?? 0 };
    const bends = op === 'C' ? [given.slice(0, 2), given.slice(2, 4)] : op === 'Q' ? [given.slice(0, 2)] : [];
    const corners = [[x, y], ...bends, [end.x, end.y]];
    if (op !== 'M') for (let at = 0; at <= 24; at += 1) points.push(bezier(corners, at / 24));
    ({ x, y } = end);
  }
  return points;
}

function bezier(corners: readonly (readonly number[])[], t: number): { x: number; y: number } {
  let level = corners.map(([x = 0, y = 0]) => ({ x, y }));
  while (level.length > 1)
    level = level.slice(1).map((to, index) => {
      const from = level[index] ?? to;
      return { x: from.x + (to.x - from.x) * t, y: from.y + (to.y - from.y) * t };
    });
  return level[0] ?? { x: 0, y: 0 };
}
