import type { Readable } from 'node:stream';
import type { Result } from '../../kernel/result.js';

/** What the bytes of one file must be; anything else is refused and leaves nothing behind. */
export interface Receiving {
  readonly maxBytes: number;
  /** As the sender announced them; null or absent when nothing was announced. */
  readonly size?: number | null;
  readonly sha256?: string | null;
}

/** Bytes that are safely stored: on disk and flushed before anybody is told. */
export interface Received {
  readonly storageKey: string;
  readonly size: number;
  /** In lower-case hexadecimal. */
  readonly sha256: string;
  readonly mediaType: MediaType;
}

export const mediaTypes = [
  'application/pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'application/vnd.oasis.opendocument.text',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'image/png',
  'image/jpeg',
  'text/plain',
] as const;
/** The kinds of file that are taken, told by their bytes and never by their name. */
export type MediaType = (typeof mediaTypes)[number];

/** Why a file was not stored. Anything else that goes wrong is thrown. */
export type ReceiveFault = 'CUT_OFF' | 'DISK_FULL' | 'EMPTY' | 'TOO_BIG' | 'WRONG_HASH' | 'WRONG_SIZE' | 'WRONG_TYPE';

/** A fault, and where the bytes are not the announced ones what was announced and what arrived. */
export interface ReceiveRefusal {
  readonly fault: ReceiveFault;
  readonly difference?: Difference;
}
export interface Difference {
  readonly announced: string | number;
  readonly received: string | number;
}

export const DEFAULT_MAX_BYTES = 25 * 1024 * 1024;

/** Where bytes are kept. Keys are random and say nothing of what they open. */
export interface Storage {
  receive(stream: Readable, limits: Receiving): Promise<Result<Received, ReceiveRefusal>>;
  /** Opens a file before it answers, so that a missing one is known before the first header is sent. */
  read(storageKey: string): Promise<Readable>;
  /** Removing what is not there is no error. */
  remove(storageKey: string): Promise<void>;
  /** The keys of all files that have lain here at least so long. */
  olderThan(ms: number): AsyncIterable<string>;
  /** Removes what crashes left of unfinished files; answers how many. */
  sweepUnfinished(olderThanMs: number): Promise<number>;
}
