import type { InfoQuestion } from '../model.js';
import { textsOf } from '../texts.js';
import type { Kind } from './kind.js';

/** A text to read (teks keterangan), with the little markup that is allowed; never answered. */
export const info: Kind<InfoQuestion> = {
  takes: (type) => type === 'html',
  read: (node, base, { language, note }) => ({ ...base, kind: 'INFO', texts: textsOf(node, 'html', language, note) }),
  typeOf: () => ({ is: 'EMPTY' }),
  handler: () => null,
  fromData: () => null,
};
