import type { LocalizedText } from '../../kernel/text.js';
import { frameWords as words } from './frame-words.js';
import type { Frame } from './page-frame.js';
import { smallForm } from './small-form.js';

export interface WithdrawState {
  /** Whether the link itself leads to the response; else the receipt must. */
  readonly byLink: boolean;
  /** Whether the link is everybody's, and stays so. */
  readonly isOpen: boolean;
  readonly code: string;
  readonly faults: { readonly code?: LocalizedText | undefined; readonly sure?: LocalizedText | undefined };
}

/** Taking answers back: what will happen is said, and whether that is meant is asked. */
export const withdrawPage = (frame: Frame, { byLink, isOpen, code, faults }: WithdrawState): string =>
  smallForm(frame, {
    title: words.withdraw,
    says: [isOpen ? words.withdrawSaysOpen : words.withdrawSays],
    fields: [
      ...(byLink
        ? []
        : [{ id: 'code', type: 'text', label: words.withdrawCode, value: code, fault: faults.code } as const]),
      { id: 'sure', type: 'tick', label: words.withdrawSure, value: '', fault: faults.sure },
    ],
    press: { value: 'withdraw', label: words.withdraw },
  });
