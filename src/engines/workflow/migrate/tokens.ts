import { type LocalizedText, text } from '../../../kernel/text.js';
import type { Definition } from '../definition.js';
import { isSigned } from '../sheet.js';
import type { State } from '../state.js';

/** What has happened in a case, in the words the lint knows an SOP by: `document:draft`, `initial:sheet/slot`, … */
export function tokensOf(state: State): Set<string> {
  const sheets = Object.values(state.sheets);
  const sets = Object.values(state.signatures);
  return new Set([
    ...Object.keys(state.facts).map((name) => `fact:${name}`),
    ...Object.keys(state.forms).map((code) => `form:${code}`),
    ...Object.keys(state.evidence).map((kind) => `document:${kind}`),
    ...Object.keys(state.finalised).map((kind) => `final:${kind}`),
    ...sheets.map((sheet) => `sheet:${sheet.id}`),
    ...sheets.flatMap(({ id, slots }) =>
      slots.filter((slot) => slot.status === 'INITIALLED').map((slot) => `initial:${id}/${slot.id}`),
    ),
    ...sheets
      .filter((sheet) => sheet.slots.some((slot) => slot.status === 'TO_REAFFIRM'))
      .map((sheet) => `reaffirm:${sheet.id}`),
    ...sets.map((set) => `open:${set.id}`),
    ...sets.flatMap(({ id, slots }) => slots.filter(isSigned).map((slot) => `sign:${id}/${slot.id}`)),
  ]);
}

/** A token as a reader of the SOP would say it. */
export function wordsOf(definition: Definition, token: string): LocalizedText {
  const [kind = '', what = ''] = token.split(/:(.*)/s);
  const named = (title: LocalizedText | undefined, en: string, id: string): LocalizedText =>
    text(`${en} "${title?.en ?? what}"`, `${id} "${title?.id ?? what}"`);
  switch (kind) {
    case 'fact':
      return named(definition.facts.find((one) => one.name === what)?.label, 'the fact', 'fakta');
    case 'form':
      return named(definition.forms.find((one) => one.code === what)?.title, 'the form', 'borang');
    case 'document':
      return named(definition.documents.find((one) => one.kind === what)?.title, 'the document', 'dokumen');
    case 'final':
      return named(definition.documents.find((one) => one.kind === what)?.title, 'the final', 'naskah final');
    case 'sheet':
      return named(definition.sheets.find((one) => one.id === what)?.title, 'the open sheet', 'lembar terbuka');
    case 'open':
      return named(definition.signatures.find((one) => one.id === what)?.title, 'the open', 'terbukanya');
    case 'initial':
      return named(undefined, 'the paraf', 'paraf');
    case 'sign':
      return named(undefined, 'the signature', 'tanda tangan');
    case 'emptied':
      return named(definition.sheets.find((one) => one.id === what)?.title, 'an emptied', 'pengosongan');
    case 'reaffirm':
      return named(
        definition.sheets.find((one) => one.id === what)?.title,
        'a paraf to confirm on',
        'paraf ulang pada',
      );
    default:
      return text(token, token);
  }
}
