/** Bytes to whose multiples sealed answers are filled up: how long they are tells almost nothing of what they are. */
const BLOCK = 8_192;

export function padded(words: string): string {
  const over = Buffer.byteLength(words) % BLOCK;
  return over === 0 ? words : words + ' '.repeat(BLOCK - over);
}
