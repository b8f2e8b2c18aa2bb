import type { OutcomeKind } from '../../engines/workflow/definition.js';
import type { Event } from '../../engines/workflow/event.js';

/**
 * What people who took part in a case are told of, by the engine's own events and whatever an SOP calls them. `partner`:
 * whether the partner's contacts are told too; what goes back and forth inside the house stays there.
 */
export const noticeKinds = {
  RETURNED: { partner: false, meaning: 'Work was sent back to be mended, with a reason (pengembalian).' },
  IN_FORCE: { partner: true, meaning: 'The agreement was signed by all and is in force (berlaku).' },
  COORDINATION_ONLY: {
    partner: true,
    meaning: 'The case ended without an agreement: coordination suffices (cukup koordinasi dan sinergi).',
  },
  DECLINED: { partner: true, meaning: 'The institution declined (ditolak).' },
  WITHDRAWN: { partner: true, meaning: 'The request was withdrawn (ditarik).' },
  EXTENDED: { partner: true, meaning: 'The cooperation was extended (diperpanjang).' },
  DEVELOPED: { partner: true, meaning: 'The cooperation was developed further (dikembangkan).' },
  TERMINATED: { partner: true, meaning: 'The cooperation was ended (dihentikan).' },
  EXPIRED: { partner: true, meaning: 'The agreement ran out (habis masa berlaku).' },
  DONE: { partner: true, meaning: 'The procedure was completed (selesai).' },
  RETURN_TAKEN_BACK: { partner: false, meaning: 'A return was taken back: there is nothing to mend.' },
} as const;
export type NoticeKind = keyof typeof noticeKinds;

const kindOfOutcome = (kind: OutcomeKind): NoticeKind => (kind === 'AGREEMENT' ? 'IN_FORCE' : kind);

/**
 * What an act gives notice of; null for most. An act that returns and ends a case gives notice of the end. That an old
 * agreement was entered is no news to anybody.
 */
export function noticeKindOf(events: readonly Event[]): NoticeKind | null {
  if (events.some((event) => event.type === 'Adopted')) return null;
  const end = events.find((event) => event.type === 'OutcomeReached');
  if (end) return kindOfOutcome(end.kind);
  if (events.some((event) => event.type === 'Returned')) return 'RETURNED';
  // Only a return begins a round, so what restores one undoes a return.
  const undone = events.some((event) => event.type === 'ActTakenBack' && event.restored.round !== undefined);
  return undone ? 'RETURN_TAKEN_BACK' : null;
}
