import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { fileTypeFromFile } from 'file-type';
import { type MediaType, mediaTypes } from './storage.js';

const heads = [
  Buffer.from('%PDF-'),
  Buffer.from([0x89, 0x50, 0x4e, 0x47]),
  Buffer.from([0xff, 0xd8, 0xff]),
  Buffer.from('PK\x03\x04'),
];

/**
 * What a file is by its bytes; null when it is none of the kinds we take. Only files that begin like one of them reach
 * the detector, so that its hundred other parsers never see a stranger's bytes.
 */
export async function mediaTypeOf(path: string): Promise<MediaType | null> {
  const head = await firstBytes(path, 5);
  if (!heads.some((one) => head.subarray(0, one.length).equals(one)))
    return (await isPlainText(path)) ? 'text/plain' : null;
  const mime = await detected(path);
  return mediaTypes.find((one) => one === mime) ?? null;
}

async function detected(path: string): Promise<string | undefined> {
  try {
    return (await fileTypeFromFile(path))?.mime;
  } catch (error) {
    if (error instanceof Error && 'syscall' in error) throw error;
    return undefined; // a damaged file: the parser could not follow it
  }
}

async function firstBytes(path: string, count: number): Promise<Buffer> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(count), 0, count, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what tells a binary file from a text
const binary = /[\x00-\x08\x0b\x0e-\x1f\x7f]/;

/** Whole and valid UTF-8, without the control characters no text has. */
async function isPlainText(path: string): Promise<boolean> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const decode = (chunk?: Buffer): string | null => {
    try {
      return chunk ? decoder.decode(chunk, { stream: true }) : decoder.decode();
    } catch {
      return null;
    }
  };
  for await (const chunk of createReadStream(path)) {
    const text = decode(chunk as Buffer);
    if (text === null || binary.test(text)) return false;
  }
  return decode() !== null;
}
