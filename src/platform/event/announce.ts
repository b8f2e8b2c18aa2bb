import type { Queries } from '../database/gateway.js';

/** Something that happened, in the past tense. Facts hold ids and codes, never personal data or free text. */
export interface Announcement {
  readonly kind: string;
  readonly subjectType: string;
  readonly subjectId: string;
  readonly subjectVersion: number;
  readonly facts: Readonly<Record<string, unknown>>;
}

export interface Stamp {
  readonly institutionId: string;
  readonly personId: string | null;
  readonly at: Date;
  readonly nextId: () => string;
}

/** Writes events in the act's own transaction; the relay gives them their place in the stream after the commit. */
export async function writeEvents(queries: Queries, stamp: Stamp, events: readonly Announcement[]): Promise<void> {
  if (events.length === 0) return;
  await queries.query(
    `insert into "event" ("institution_id", "id", "kind", "subject_type", "subject_id", "subject_version", "person_id", "at", "facts")
     select $1, e.id, e.kind, e.subject_type, e.subject_id, e.subject_version, $2, $3, e.facts
     from json_to_recordset($4) as e(id uuid, kind text, subject_type text, subject_id uuid, subject_version int, facts jsonb)`,
    [
      stamp.institutionId,
      stamp.personId,
      stamp.at.toISOString(),
      JSON.stringify(
        events.map((event) => ({
          id: stamp.nextId(),
          kind: event.kind,
          subject_type: event.subjectType,
          subject_id: event.subjectId,
          subject_version: event.subjectVersion,
          facts: event.facts,
        })),
      ),
    ],
  );
}
