import { text } from '../../../kernel/text.js';
import { entry, isList, isNode, mitraOf } from '../document.js';
import type { Question, Questionnaire } from '../model.js';
import type { Note, Rule } from './finding.js';

interface Index {
  readonly code: string;
  readonly elements: readonly string[];
}

/**
 * The index a questionnaire says it measures (`x-mitra.index`) needs each of its elements: asked once, on one scale,
 * and on every way through.
 */
export const missingElement: Rule = {
  code: 'MISSING_ELEMENT',
  severity: 'ERROR',
  check: ({ questionnaire, proof }) => {
    const index = indexOf(questionnaire);
    if (!index) return [];
    const asked = questionnaire.questions.filter((one) => one.measure.index === index.code);
    const always = new Set(proof.questions.flatMap(({ key, without }) => (without === null ? [key] : [])));
    return [
      ...index.elements.flatMap((element) => elementNotes(element, index, asked)),
      ...asked.flatMap((question) => [
        ...(always.has(question.key) ? [] : [notAlways(question)]),
        ...(index.elements.includes(question.measure.element ?? '') ? [] : [stranger(question, index)]),
      ]),
      ...scaleNotes(asked),
    ];
  },
};

function indexOf({ document }: Questionnaire): Index | null {
  const index = entry(mitraOf(document), 'index');
  if (!isNode(index)) return null;
  const { code, elements } = index;
  const list = isList(elements) ? elements.filter((one) => typeof one === 'string') : [];
  return typeof code === 'string' ? { code, elements: list } : null;
}

function elementNotes(element: string, { code }: Index, asked: readonly Question[]): Note[] {
  const found = asked.filter((question) => question.measure.element === element);
  if (found.length === 1) return [];
  const [, second] = found;
  return [
    {
      path: second ? second.path : ['x-mitra', 'index', element],
      explanation: second
        ? text(`Element ${element} of ${code} is asked twice.`, `Unsur ${element} dari ${code} ditanyakan dua kali.`)
        : text(`Element ${element} of ${code} is not asked.`, `Unsur ${element} dari ${code} tidak ditanyakan.`),
      mend: text(
        `Let exactly one question have "measure": "${code}" and "element": "${element}".`,
        `Beri tepat satu pertanyaan "measure": "${code}" dan "element": "${element}".`,
      ),
    },
  ];
}

const notAlways = ({ path }: Question): Note => ({
  path,
  explanation: text(
    'This element is not asked on every way through, so the index would rest on different respondents.',
    'Unsur ini tidak ditanyakan pada semua jalur, sehingga indeks bertumpu pada responden yang berbeda.',
  ),
  mend: text(
    'Ask it always; offer "does not apply" if it may not apply.',
    'Tanyakan selalu; sediakan "tidak berlaku" bila mungkin tidak berlaku.',
  ),
});

const stranger = ({ path, measure }: Question, { code }: Index): Note => ({
  path,
  explanation: text(
    `${code} has no element ${measure.element ?? '(none)'}.`,
    `${code} tidak memiliki unsur ${measure.element ?? '(kosong)'}.`,
  ),
  mend: text(
    'Name one of its elements, or add it to the index.',
    'Sebut salah satu unsurnya, atau tambahkan ke indeks.',
  ),
});

function scaleNotes(asked: readonly Question[]): Note[] {
  const scaleOf = (question: Question) =>
    'steps' in question ? question.steps.map((one) => one.value).join(', ') : '';
  const [first] = asked;
  return asked
    .filter((question) => first && (scaleOf(question) === '' || scaleOf(question) !== scaleOf(first)))
    .map(({ path }) => ({
      path,
      explanation: text(
        'The elements of an index are asked on one scale; this one is on another.',
        'Unsur-unsur indeks ditanyakan dengan satu skala; yang ini berbeda.',
      ),
      mend: text('Use the same steps as the other elements.', 'Gunakan langkah yang sama dengan unsur lainnya.'),
    }));
}
