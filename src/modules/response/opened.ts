import type { Seal } from '../../platform/mail/seal.js';

/** What was closed up; null where it no longer opens: the server's secret has changed, or the row was damaged. */
export function opened<T>(seal: Seal, sealed: string, bound: string): T | null {
  try {
    return JSON.parse(seal.open(sealed, bound)) as T;
  } catch {
    return null;
  }
}
