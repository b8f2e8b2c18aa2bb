import { type Problem, problem } from '../../../kernel/problem.js';
import { text } from '../../../kernel/text.js';
import { entry, isList, isNode, type Node, wordIn } from '../document.js';
import { isKey } from '../names.js';
import { elementsIn } from './find.js';

/** What is wrong with a name for something new; `group`: in whose entries it is to stand. Case does not tell two apart. */
export function checkName(
  document: Node,
  name: string,
  is: 'QUESTION' | 'CONTAINER',
  group: string | null,
  path: readonly string[],
): Problem[] {
  if (!isKey(name))
    return [
      problem(
        'INVALID',
        path,
        text(
          'A name begins with a letter, then come letters, digits, _ or -, at most 100; some words are taken by the formulas.',
          'Nama diawali huruf, lalu huruf, angka, _ atau -, paling banyak 100; beberapa kata dipakai oleh rumus.',
        ),
      ),
    ];
  const taken = is === 'QUESTION' ? keysIn(document, group) : containersIn(document, group);
  if (!taken.some((one) => one.toLowerCase() === name.toLowerCase())) return [];
  return [problem('ALREADY_EXISTS', path, text(`The name "${name}" is taken.`, `Nama "${name}" sudah dipakai.`))];
}

/** Names that formulas can use in a scope: questions, and outside of groups calculated values. */
export const keysIn = (document: Node, group: string | null): string[] => [
  ...[...elementsIn(document)].flatMap((one) => (one.is === 'QUESTION' && one.group === group ? [one.name] : [])),
  ...(group === null ? calculatedIn(document).map((one) => wordIn(one.name)) : []),
];

const containersIn = (document: Node, group: string | null): string[] =>
  [...elementsIn(document)].flatMap((one) => (one.is !== 'QUESTION' && one.group === group ? [one.name] : []));

export function calculatedIn(document: Node): Node[] {
  const list = entry(document, 'calculatedValues');
  return isList(list) ? list.filter(isNode) : [];
}
