import type { TextQuestion } from '../model.js';
import type { Kind } from './kind.js';
import { lengthOf, textHandler } from './text.js';

/** A text of several lines (uraian). */
export const longText: Kind<TextQuestion> = {
  takes: (type) => type === 'comment',
  read: (node, base, reading) => ({
    ...base,
    kind: 'LONG_TEXT',
    format: 'PLAIN',
    maxLength: lengthOf(node, reading.longest.text, reading),
  }),
  typeOf: () => ({ is: 'TEXT' }),
  handler: textHandler,
  fromData: (_, data) => (typeof data === 'string' ? { text: data } : null),
};
