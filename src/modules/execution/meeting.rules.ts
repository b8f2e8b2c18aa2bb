import type { Party } from '../../engines/workflow/definition.js';
import type { Problem } from '../../kernel/problem.js';
import { checkText } from '../identity/check.js';
import { invalid, required } from '../identity/problems.js';
import { tooMany } from './execution.problems.js';

export const meetingStatuses = ['SCHEDULED', 'HELD', 'CANCELLED'] as const;
export type MeetingStatus = (typeof meetingStatuses)[number];
export const meetingModes = ['ONLINE', 'OFFLINE', 'HYBRID'] as const;
export type MeetingMode = (typeof meetingModes)[number];
export const meetingItemKinds = ['ISSUE', 'ACTION'] as const;
export type MeetingItemKind = (typeof meetingItemKinds)[number];

export const MINUTES_LIMIT = 50_000;
const MOST_ITEMS = 50;

/** What is said of a meeting before it is held. */
export interface MeetingPlan {
  readonly title?: string | null;
  readonly mode?: MeetingMode | null;
  readonly place?: string | null;
  readonly url?: string | null;
  readonly agenda?: string | null;
  readonly startsAt?: Date | null;
  readonly endsAt?: Date | null;
  readonly internalNote?: string | null;
}

/** The whole plan of a meeting, new or as it would be after a change. */
export const checkMeeting = (plan: MeetingPlan): Problem[] => [
  ...checkText(['input', 'title'], plan.title, 300),
  ...(plan.mode == null ? [required('input', 'mode')] : []),
  ...checkText(
    ['input', 'place'],
    plan.place,
    500,
    plan.mode === 'OFFLINE' || plan.mode === 'HYBRID' ? 'REQUIRED' : 'OPTIONAL',
  ),
  ...checkUrl(plan.url),
  ...checkText(['input', 'agenda'], plan.agenda, 10_000, 'OPTIONAL'),
  ...checkText(['input', 'internalNote'], plan.internalNote, 5_000, 'OPTIONAL'),
  ...(plan.startsAt == null ? [required('input', 'startsAt')] : []),
  ...(plan.startsAt && plan.endsAt && plan.endsAt <= plan.startsAt
    ? [invalid(['input', 'endsAt'], 'It ends before it starts.', 'Selesainya sebelum mulainya.')]
    : []),
];

function checkUrl(url: string | null | undefined): Problem[] {
  const problems = checkText(['input', 'url'], url, 2_000, 'OPTIONAL');
  if (problems.length > 0 || url == null || /^https?:\/\/[^\s/]+\S*$/.test(url.trim())) return problems;
  return [
    invalid(['input', 'url'], 'An address begins with https:// or http://.', 'Alamat diawali https:// atau http://.'),
  ];
}

/** A problem or a thing to do, as it is told. */
export interface ItemPlan {
  readonly kind: MeetingItemKind;
  readonly body: string;
  readonly ownerParty?: Party | null;
  readonly dueOn?: string | null;
}

export const checkItems = (items: readonly ItemPlan[]): Problem[] =>
  items.length > MOST_ITEMS
    ? [tooMany(['input', 'items'], MOST_ITEMS, items.length)]
    : items.flatMap(({ kind, body, ownerParty }, index) => [
        ...checkText(['input', 'items', String(index), 'body'], body, 2_000),
        ...(kind === 'ACTION' && ownerParty == null ? [required('input', 'items', String(index), 'ownerParty')] : []),
      ]);

/** How somebody at a meeting is told: by account, or by a name. */
export interface PersonPlan {
  readonly party: Party;
  readonly personId?: string | null;
  readonly name?: string | null;
}
