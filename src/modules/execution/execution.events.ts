import type { Announcement } from '../../platform/event/announce.js';

interface Announcing {
  announce(event: Announcement): void;
}

interface Told {
  readonly id: string;
  readonly cooperationId: string;
  readonly version: number;
}

/** What happened to an object of the execution. Facts are codes, days, counts and ids: never anybody's words. */
const announcer =
  (subjectType: 'Meeting' | 'Activity' | 'Obligation') =>
  (
    work: Announcing,
    kind: string,
    { id, cooperationId, version }: Told,
    facts: Readonly<Record<string, unknown>> = {},
  ) =>
    work.announce({ kind, subjectType, subjectId: id, subjectVersion: version, facts: { cooperationId, ...facts } });

export const announceMeeting = announcer('Meeting');
export const announceActivity = announcer('Activity');
export const announceObligation = announcer('Obligation');
