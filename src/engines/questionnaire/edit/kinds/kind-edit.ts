import type { Node } from '../../document.js';
import type { QuestionKind } from '../../model.js';
import { type CommonFields, commonFields } from '../common-fields.js';
import { defaultAnswer } from '../default-data.js';
import type { FieldsOf } from '../field.js';

/** How questions of a kind are written. */
export interface KindEdit<F extends CommonFields = CommonFields> {
  readonly kind: QuestionKind;
  /** What a new one begins with. */
  readonly fresh: Node;
  readonly fields: FieldsOf<F>;
}

type Own<F> = Omit<F, keyof CommonFields>;
/** The answer to begin with is written last: it hangs on the choices. */

export const kindEdit = <F extends CommonFields>(
  kind: QuestionKind,
  fresh: Node,
  own: FieldsOf<Own<F>>,
): KindEdit<F> => ({ kind, fresh, fields: { ...commonFields, ...own, defaultAnswer } as FieldsOf<F> });
