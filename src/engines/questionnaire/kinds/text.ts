import type { Node } from '../document.js';
import type { TextFormat, TextQuestion } from '../model.js';
import { type Reading, wholeOf } from '../reading.js';
import type { Handler, Kind } from './kind.js';
import { inputTypeOf } from './number.js';
import { only, wordsOf } from './only.js';
import { checkFormat } from './text-format.js';

const formats: Readonly<Record<string, TextFormat>> = { text: 'PLAIN', email: 'EMAIL', url: 'URL', tel: 'PHONE' };

/** One line of text (teks): plain, e-mail, web address or phone number. */
export const text: Kind<TextQuestion> = {
  takes: (type, node) => type === 'text' && Object.hasOwn(formats, inputTypeOf(node)),
  read: (node, base, reading) => ({
    ...base,
    kind: 'TEXT',
    format: formats[inputTypeOf(node)] ?? 'PLAIN',
    maxLength: lengthOf(node, reading.longest.line, reading),
  }),
  typeOf: () => ({ is: 'TEXT' }),
  handler: textHandler,
  fromData: (_, data) => (typeof data === 'string' ? { text: data } : null),
};

/** The longest answer: the document's limit where it is tighter than the house's. */
export function lengthOf(node: Node, most: number, { note }: Reading): number {
  const own = wholeOf(node, 'maxLength', note) ?? -1;
  return own > 0 ? Math.min(own, most) : most;
}

export function textHandler({ key, format, maxLength }: TextQuestion): Handler<string> {
  const path = [key];
  return {
    read: (value, run) => {
      const given = only(value, 'text', key, run);
      return given === null ? null : wordsOf(given, maxLength, path, run);
    },
    value: (held) => held,
    store: (held) => ({ text: held }),
    complete: format === 'PLAIN' ? undefined : (held, run) => checkFormat(format, held, path, run),
    display: (held) => held,
  };
}
