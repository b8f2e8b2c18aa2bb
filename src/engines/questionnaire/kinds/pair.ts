import { blame } from '../answer-fault.js';
import { entry, isNode, mitraOf, type Node } from '../document.js';
import type { MatrixRow, PairQuestion } from '../model.js';
import { flag, partOf, type Reading, wordOf } from '../reading.js';
import { inLanguage, type Texts } from '../texts.js';
import type { Handler, Kind } from './kind.js';
import { only, unknownKey, wrongType } from './only.js';
import { rowsOf } from './rows.js';
import { scaleOf, stepDisplay, stepReader } from './scale.js';

/**
 * What was expected and how it turned out (harapan dan kenyataan), on one scale. In the document a matrix of two rows
 * whose `x-mitra` says which row is which: `"pair": { "expectation": "…", "experience": "…" }`.
 */
export const pair: Kind<PairQuestion> = {
  takes: (type, node) => type === 'matrix' && Object.hasOwn(mitraOf(node), 'pair'),
  read: (node, base, reading) => {
    const { steps, notApplicable } = scaleOf(node, 'columns', reading);
    if (steps.length < 2)
      reading.note('REQUIRED', ['columns'], 'It needs a scale of numbers.', 'Kolom berupa skala angka harus diisi.');
    const both = flag(node, 'eachRowRequired', reading.note) || flag(node, 'isAllRowRequired', reading.note);
    return {
      ...base,
      kind: 'PAIR',
      required: base.required || both,
      eachRowRequired: both,
      steps,
      notApplicable: notApplicable ?? base.notApplicable,
      ...rolesOf(node, reading),
    };
  },
  typeOf: ({ expectation, experience }) => ({
    is: 'RECORD',
    fields: { [expectation.code]: { is: 'NUMBER' }, [experience.code]: { is: 'NUMBER' } },
  }),
  handler: (question) => pairHandler(question),
  fromData: ({ expectation, experience }, data) =>
    isNode(data)
      ? { pair: { expectation: numberAt(data, expectation.code), experience: numberAt(data, experience.code) } }
      : null,
};

/** What a half is called that the document gives no words but its role's own name. */
const called: ReadonlyMap<string, Texts> = new Map([
  ['expectation', { en: 'Expectation', id: 'Harapan' }],
  ['experience', { en: 'Experience', id: 'Kenyataan' }],
]);
export const textsOfHalf = ({ code, texts }: MatrixRow): Texts =>
  Object.keys(texts).length > 0 ? texts : (called.get(code) ?? texts);

function rolesOf(node: Node, reading: Reading): { expectation: MatrixRow; experience: MatrixRow } {
  const rows = rowsOf(node, reading);
  const roles = partOf(mitraOf(node), 'pair', reading.note) ?? {};
  const [expectation, experience] = ['expectation', 'experience'].map((role) =>
    rows.find((row) => row.code === wordOf(roles, role, reading.note)),
  );
  if (!expectation || !experience || expectation === experience || rows.length !== 2)
    reading.note(
      'INVALID',
      ['x-mitra', 'pair'],
      'A pair has two rows; "expectation" and "experience" name them.',
      'Pasangan terdiri atas dua baris; "expectation" dan "experience" menyebut kodenya.',
    );
  if (rows.some((row) => row.offeredIf.length > 0))
    reading.note(
      'UNSUPPORTED_PROPERTY',
      ['rows'],
      'Both halves of a pair are asked.',
      'Kedua baris pasangan selalu ditanyakan.',
    );
  const none = { code: 'expectation', texts: {}, offeredIf: [] };
  return { expectation: expectation ?? none, experience: experience ?? { ...none, code: 'experience' } };
}

const numberAt = (data: Node, key: string): number | null => {
  const value = entry(data, key);
  return typeof value === 'number' ? value : null;
};

interface Both {
  readonly expectation: number | null;
  readonly experience: number | null;
}
const halves = ['expectation', 'experience'] as const;

function pairHandler(question: PairQuestion): Handler<Both> {
  const { key, steps, expectation, experience, eachRowRequired } = question;
  const path = [key];
  const step = stepReader(steps);
  const show = stepDisplay(steps);
  return {
    read: (value, run) => {
      const given = only(value, 'pair', key, run);
      if (given === null) return null;
      if (!isNode(given)) return wrongType(path, run, '{ expectation, experience }', '{ expectation, experience }');
      for (const part in given) if (part !== 'expectation' && part !== 'experience') return unknownKey(part, path, run);
      const [wished, found] = halves.map((half) =>
        given[half] == null ? undefined : step(given[half], [key, half], run),
      );
      if (wished === null || found === null) return null;
      return wished === undefined && found === undefined
        ? undefined
        : { expectation: wished ?? null, experience: found ?? null };
    },
    value: (held) => ({
      [expectation.code]: held.expectation ?? undefined,
      [experience.code]: held.experience ?? undefined,
    }),
    store: (held) => ({ pair: held }),
    complete: (held, run) => {
      if (!eachRowRequired) return;
      for (const half of halves)
        if (held[half] === null)
          blame(
            run,
            'REQUIRED',
            [key, half],
            'Answer both: what you expected and how it was.',
            'Jawab keduanya: harapan dan kenyataannya.',
          );
    },
    display: (held, language) =>
      halves
        .flatMap((half) => {
          const value = held[half];
          const row = half === 'expectation' ? expectation : experience;
          return value === null
            ? []
            : `${inLanguage(textsOfHalf(row), language) ?? row.code}: ${show(value, language)}`;
        })
        .join('; '),
  };
}
