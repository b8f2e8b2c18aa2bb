import type { Announcement } from '../../platform/event/announce.js';

interface Announcing {
  announce(event: Announcement): void;
}

/** What happened to a programme or an item. Facts are codes, days, counts and ids: never anybody's words. */
const announcer =
  (subjectType: 'Programme' | 'ProgrammeItem') =>
  (
    work: Announcing,
    kind: string,
    { id, version }: { readonly id: string; readonly version: number },
    facts: Readonly<Record<string, unknown>> = {},
  ) =>
    work.announce({ kind, subjectType, subjectId: id, subjectVersion: version, facts });

export const announceProgramme = announcer('Programme');
export const announceItem = announcer('ProgrammeItem');
