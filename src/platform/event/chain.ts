import { createHash } from 'node:crypto';

/** An event as it is hashed: every column that never changes, as PostgreSQL prints it. */
export interface ChainedEvent {
  readonly position: number;
  readonly id: string;
  readonly seq: number;
  readonly kind: string;
  readonly subjectType: string;
  readonly subjectId: string;
  readonly subjectVersion: number;
  readonly personId: string | null;
  readonly at: string;
  readonly facts: string;
}

/** A sealed stretch of the log. */
export interface Batch {
  readonly number: number;
  readonly from: number;
  readonly to: number;
  readonly leaves: readonly string[];
  readonly previous: string;
  readonly hash: string;
}

/** Stands before the first stretch. */
export const BEGINNING = '0'.repeat(64);

/** The columns of ChainedEvent, of the row `e`: no setting of the session changes how they are printed. */
export const chainedColumns = `e."position", e."id", e."seq", e."kind", e."subject_type" as "subjectType",
  e."subject_id" as "subjectId", e."subject_version" as "subjectVersion", e."person_id" as "personId",
  to_char(e."at" at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as "at", e."facts"::text as "facts"`;

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** The hash of one event. Its place in the log is part of it: rows cannot trade places. */
export const leafOf = (institutionId: string, event: ChainedEvent): string =>
  sha256(
    JSON.stringify([
      ...[institutionId, event.position, event.id, event.seq, event.kind, event.subjectType, event.subjectId],
      ...[event.subjectVersion, event.personId, event.at, event.facts],
    ]),
  );

/** The hash of a stretch: over its leaves, its place, and the stretch before it. */
export const linkOf = (previous: string, from: number, to: number, leaves: readonly string[]): string =>
  sha256([previous, from, to, ...leaves].join('\n'));

export const packed = (leaves: readonly string[]): string => Buffer.from(leaves.join(''), 'hex').toString('base64');
export const unpacked = (text: string): string[] => Buffer.from(text, 'base64').toString('hex').match(/.{64}/g) ?? [];
