import { text } from '../../../kernel/text.js';
import type { Source } from '../provenance.js';
import type { Note, Rule } from './finding.js';
import { textOf } from './quotes.js';
import { type Sop, sourceOf } from './sop.js';

/** Marks such as *) **) ##) † and raised figures that are no exponent of a unit (m², km³). */
const marks = /[*#]+\)|[†‡]|(?<=\p{L}{4}|[).,;:"”] ?)[¹²³⁰⁴-⁹]+|(?<=\p{L})\*+(?=$|[\s.,;:)])/gu;

interface Words {
  readonly words: string;
  readonly step: string | null;
  readonly path: readonly string[];
  readonly source: Source | null;
}

/**
 * A footnote mark whose note is nowhere: neither does a line of the source text begin with it, nor does a quote or an
 * assumption. What the note changes about the rule is not known.
 */
export const unresolvedFootnote: Rule = {
  code: 'UNRESOLVED_FOOTNOTE',
  severity: 'WARNING',
  kind: 'HEURISTIC',
  check: (sop) => {
    const told = new Set<string>();
    return wordsIn(sop).flatMap(({ words, step, path, source }): Note[] =>
      [...words.matchAll(marks)].flatMap(([mark]) => {
        if (isDeclared(sop, mark) || told.has(`${step} ${mark}`)) return [];
        told.add(`${step} ${mark}`);
        return [
          {
            step,
            path,
            explanation: text(`The mark ${mark} has no footnote.`, `Tanda ${mark} tidak mempunyai catatan kaki.`),
            mend: text(
              'Find the note in the original document and quote it; or declare as an assumption what it is taken to say.',
              'Cari catatannya dalam dokumen asli dan kutip; atau nyatakan sebagai asumsi.',
            ),
            source,
          },
        ];
      }),
    );
  },
};

function wordsIn(sop: Sop): Words[] {
  const { definition, offered } = sop;
  const whole = { step: null, source: null };
  return [
    { ...whole, words: definition.name.id, path: ['name'] },
    ...definition.sources.map((one, index) => ({ ...whole, words: one.title, path: ['sources', String(index)] })),
    ...definition.documents.map((one, index) => ({
      ...whole,
      words: one.title.id,
      path: ['documents', String(index)],
    })),
    ...[definition.intake, ...definition.steps].flatMap((one, index) => {
      const path = index === 0 ? ['intake'] : ['steps', String(index - 1)];
      const step = index === 0 ? null : one.id;
      const here = { step, source: one.source };
      return [
        { ...here, words: one.title.id, path: [...path, 'title'] },
        { ...here, words: one.source.quote, path: [...path, 'source'] },
      ];
    }),
    ...offered.flatMap((one) => {
      const here = { step: one.step?.id ?? null, source: sourceOf(one) };
      const quote = one.origin === 'INTAKE' ? '' : (one.action.source?.quote ?? '');
      return [
        { ...here, words: one.action.label.id, path: [...one.path, one.origin === 'INTAKE' ? 'title' : 'label'] },
        { ...here, words: quote, path: [...one.path, 'source'] },
      ];
    }),
  ];
}

function isDeclared({ definition, offered, texts }: Sop, mark: string): boolean {
  const notes = [
    ...definition.assumptions.map((one) => one.text.id),
    ...definition.steps.map((one) => one.source.quote),
    ...offered.map((one) => one.action.source?.quote ?? ''),
    ...definition.sources.flatMap(({ code }) => (textOf(code, texts) ?? '').split('\n')),
  ];
  return notes.some((one) => one.trim().startsWith(mark));
}
