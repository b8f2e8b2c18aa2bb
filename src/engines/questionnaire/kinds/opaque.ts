import { cut } from '../../../kernel/text.js';
import type { OpaqueQuestion } from '../model.js';
import type { Kind } from './kind.js';

/** Whatever else a document holds: kept and exported as it came, refused at publish. */
export const opaque: Kind<OpaqueQuestion> = {
  takes: () => true,
  read: (_, base, { note }) => {
    const shown = cut(base.type, 40);
    note(
      'UNSUPPORTED_QUESTION_TYPE',
      ['type'],
      `Questions of type "${shown}" cannot be published. Replace or remove it.`,
      `Pertanyaan berjenis "${shown}" tidak dapat diterbitkan. Ganti atau hapus.`,
    );
    return { ...base, kind: 'OPAQUE' };
  },
  typeOf: () => ({ is: 'ANY' }),
  handler: () => null,
  fromData: () => null,
};
