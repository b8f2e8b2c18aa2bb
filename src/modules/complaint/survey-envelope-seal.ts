import type { Seal } from '../../platform/mail/seal.js';
import { opened } from '../response/opened.js';
import type { KeptWords } from './complaint.rules.js';

/** Envelopes that wait are of few sizes: their length would tell which complaint became of which. */
const SIZE = 8_192;

const boundTo = (institutionId: string, id: string): string => `${institutionId}/envelope/${id}`;

export function sealEnvelope(seal: Seal, institutionId: string, id: string, words: KeptWords): string {
  const plain = JSON.stringify(words);
  const short = -Buffer.byteLength(plain) % SIZE;
  return seal.close(plain + ' '.repeat(short === 0 ? 0 : SIZE + short), boundTo(institutionId, id));
}

export const openEnvelope = (seal: Seal, institutionId: string, id: string, sealed: string): KeptWords | null =>
  opened(seal, sealed, boundTo(institutionId, id));
